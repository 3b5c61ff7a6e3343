import type { Log } from '../lambda/src/domain/ports';

const nothing = () => undefined;

export const silentLog: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
