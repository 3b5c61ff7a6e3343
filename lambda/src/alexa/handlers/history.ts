import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Activity, SessionRecord } from '../../domain/history';
import type { Period } from '../../domain/session/event';
import { causeOf } from '../cause';
import type { Deps } from '../deps';
import { userIdIn } from '../moment';
import { arrive, playIn, type Visit } from '../play';
import { oneIn } from '../slots';
import { onIntent } from './matching';

const DAY_MS = 86_400_000;
/** Far enough back for the week and, when it is empty, for the last time before it. */
const LOOK_BACK_MS = 40 * DAY_MS;
const NEWEST = 20;
const PERIODS: readonly Period[] = ['this-week', 'last-seven-nights'];
const ACTIVITIES: readonly Activity[] = ['massage', 'breathing'];

export const historyHandlers = (deps: Deps): readonly RequestHandler[] => [
  onIntent(['HowOftenIntent'], async (input) => {
    const visit = await arrive(deps, input);
    const { now } = visit.moment;
    const records = await readable(deps, visit, () =>
      deps.store.recordsBetween(userIdIn(input), now - LOOK_BACK_MS, now + DAY_MS),
    );
    const period = oneIn(input, 'period', PERIODS) ?? 'this-week';
    return playIn(deps, input, visit, { type: 'howOften', period, activity: activityIn(input), records });
  }),
  onIntent(['LastTimeIntent'], async (input) => {
    const visit = await arrive(deps, input);
    const records = await readable(deps, visit, () => deps.store.latestRecords(userIdIn(input), NEWEST));
    return playIn(deps, input, visit, { type: 'lastTime', activity: activityIn(input), records });
  }),
];

const activityIn = (input: HandlerInput): Activity => oneIn(input, 'activity', ACTIVITIES) ?? 'massage';

/** The stored records with those not stored yet over them; `undefined` when the store does not answer. */
const readable = async (
  { log }: Deps,
  { kept }: Visit,
  read: () => Promise<readonly SessionRecord[]>,
): Promise<readonly SessionRecord[] | undefined> => {
  try {
    const stored = await read();
    const pending = new Set(kept.pending.map(({ id }) => id));
    return [...stored.filter(({ id }) => !pending.has(id)), ...kept.pending];
  } catch (error) {
    log.warn('records could not be read', { cause: causeOf(error) });
    return undefined;
  }
};
