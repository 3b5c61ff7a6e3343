import type { Activity, SessionRecord } from './history';
import { type Dated, isNextNight, isSameNight, nightsOf } from './night';

/** The records of one night, the first of them first. */
export type Night = readonly [SessionRecord, ...SessionRecord[]];

/** The nights of an activity, oldest first. Whatever is told of records begins here. */
export const nightsWith = (records: readonly SessionRecord[], activity: Activity): readonly Night[] =>
  nightsOf(records.filter((record) => record.activity === activity));

/** Whether something was done to its end that night. */
export const isDone = (night: Night): boolean => night.some(({ complete }) => complete);

/**
 * The nights in a row that were done, oldest first, up to the one that goes on, which need not be done yet.
 *
 * @example
 * rowUpTo(nightAt(sundayEvening), [thursday, saturday]) //=> [saturday]
 */
export const rowUpTo = (tonight: Dated, nights: readonly Night[]): readonly Night[] => {
  const done = nights.filter(isDone);
  const last = done.at(-1);
  if (last === undefined || !(isSameNight(last[0], tonight) || isNextNight(last[0], tonight))) return [];
  const begins = done.findLastIndex((night, index) => {
    const before = done[index - 1];
    return before === undefined || !isNextNight(before[0], night[0]);
  });
  return done.slice(begins);
};
