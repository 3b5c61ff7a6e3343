import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Activity } from '../../domain/history';
import { boundsOf, daysBefore, practiceDay } from '../../domain/nights';
import type { Period } from '../../domain/session/event';
import { arrive } from '../arrive';
import type { Deps } from '../deps';
import { userIdIn } from '../moment';
import { readable } from '../past';
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
    const visit = await arrive(deps, input);
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
    const visit = await arrive(deps, input);
    const records = await readable(deps, visit, () => deps.store.latestRecords(userIdIn(input), NEWEST));
    return playIn(deps, input, visit, { type: 'lastTime', activity: activityIn(input), records });
  }),
];

const activityIn = (input: HandlerInput): Activity => oneIn(input, 'activity', ACTIVITIES) ?? 'massage';
