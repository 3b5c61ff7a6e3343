import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Activity, SessionRecord } from '../../domain/history';
import { boundsOf, daysBefore, practiceDay } from '../../domain/nights';
import type { Period } from '../../domain/session/event';
import { arrive, settled, type Visit } from '../arrive';
import { causeOf } from '../cause';
import type { Deps } from '../deps';
import { userIdIn } from '../moment';
import { playIn } from '../play';
import { oneIn } from '../slots';
import { onIntent } from './matching';

/** A week of nights and a little more: records keep the zone they were made in, and nights are counted by it. */
const LOOK_BACK_DAYS = 9;
const NEWEST = 20;
const PERIODS: readonly Period[] = ['this-week', 'last-seven-nights'];
const ACTIVITIES: readonly Activity[] = ['massage', 'breathing'];

export const historyHandlers = (deps: Deps): readonly RequestHandler[] => [
  onIntent(['HowOftenIntent'], async (input) => {
    const visit = await settled(deps, input, await arrive(deps, input));
    const activity = activityIn(input);
    const { now, timeZone } = visit.moment;
    const today = practiceDay(now, timeZone);
    const { fromAt, toAt } = boundsOf(daysBefore(today, LOOK_BACK_DAYS), daysBefore(today, -2), timeZone);
    const recent = await readable(deps, visit, () =>
      deps.store.recordsBetween(userIdIn(input), fromAt, toAt),
    );
    // Nothing lately: the last time before is worth telling.
    const enough = recent === undefined || recent.some((record) => record.activity === activity);
    const records = enough
      ? recent
      : await readable(deps, visit, () => deps.store.latestRecords(userIdIn(input), NEWEST));
    const period = oneIn(input, 'period', PERIODS) ?? 'this-week';
    return playIn(deps, input, visit, { type: 'howOften', period, activity, records });
  }),
  onIntent(['LastTimeIntent'], async (input) => {
    const visit = await settled(deps, input, await arrive(deps, input));
    const records = await readable(deps, visit, () => deps.store.latestRecords(userIdIn(input), NEWEST));
    return playIn(deps, input, visit, { type: 'lastTime', activity: activityIn(input), records });
  }),
];

const activityIn = (input: HandlerInput): Activity => oneIn(input, 'activity', ACTIVITIES) ?? 'massage';

/**
 * The stored records; `undefined` when the store does not answer, or has not taken yet what belongs to them: what is told
 * must never get lost afterwards.
 */
const readable = async (
  { log }: Deps,
  { kept }: Visit,
  read: () => Promise<readonly SessionRecord[]>,
): Promise<readonly SessionRecord[] | undefined> => {
  if (kept.pending.length > 0) return undefined;
  try {
    return await read();
  } catch (error) {
    log.warn('records could not be read', { cause: causeOf(error) });
    return undefined;
  }
};
