import { library } from '../lambda/src/content/library';
import type { Setup } from '../lambda/src/domain/session/turn';
import { hearing } from '../lambda/src/speech/limits';

/** What never changes from turn to turn, as the skill sets it up by default. */
export const setup: Setup = { library, hearing, delivery: 'auto' };
