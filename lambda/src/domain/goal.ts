import type { LocalDate, SessionRecord } from './history';
import { isDone, nightsWith } from './nightly';
import { type Weekday, weekOf } from './nights';
import { isWithin } from './period';

/** Nights a week. */
export const LEAST_GOAL = 1;
export const MOST_GOAL = 7;

/**
 * On how many nights of a day's week the massage was done; one that was stopped early is no night of a goal.
 *
 * @example
 * nightsOfWeek(records, '2026-03-05', 7) //=> 3
 */
export const nightsOfWeek = (
  records: readonly SessionRecord[],
  day: LocalDate,
  weekStart: Weekday,
): number => {
  const { first, next } = weekOf(day, weekStart);
  return nightsWith(records, 'massage')
    .filter(isDone)
    .filter(([one]) => isWithin({ from: first, next }, one.practiceDay)).length;
};
