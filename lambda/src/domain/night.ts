import { type DayClock, todayAt } from './day-clock';
import type { SessionRecord } from './history';
import { boundsOf, daysBefore } from './nights';

/** What tells the night of a session: when it began, and by which zone and hours its day was told. */
export type Dated = Pick<SessionRecord, 'startedAt' | 'timeZone' | 'dayStart' | 'practiceDay'>;

/** Between the nights of two zones or two hours there may be a gap; with room for a night in it, one was left out. */
const LEAST_NIGHT_MS = 12 * 3_600_000;

/**
 * Whether two sessions are of one night: the zones and hours of both say so. By those of one alone a night would be
 * lost that a listener has twice, flying east over the date line or changing their hours.
 *
 * @example
 * isSameNight(
 *   { startedAt: Date.parse('2026-03-02T21:40+13:00'), timeZone: 'Pacific/Auckland', practiceDay: '2026-03-02' },
 *   { startedAt: Date.parse('2026-03-02T21:40-10:00'), timeZone: 'Pacific/Honolulu', practiceDay: '2026-03-02' },
 * ) //=> false
 */
export const isSameNight = (one: Dated, other: Dated): boolean =>
  one.timeZone === other.timeZone && one.dayStart === other.dayStart
    ? one.practiceDay === other.practiceDay
    : isWithin(windowOf(one), other) && isWithin(windowOf(other), one);

/**
 * Whether the second night follows the first with none left out between them, by the calendar or by the clock: the day
 * that is missing for whoever flies west over the date line was no night.
 */
export const isNextNight = (one: Dated, next: Dated): boolean =>
  next.practiceDay === daysBefore(one.practiceDay, -1) ||
  (!isSameNight(one, next) && windowOf(next).fromAt - windowOf(one).toAt < LEAST_NIGHT_MS);

/** The night that goes on at a moment. */
export const nightAt = (moment: DayClock & { readonly now: number }): Dated => ({
  startedAt: moment.now,
  timeZone: moment.timeZone,
  ...(moment.dayStart === undefined ? {} : { dayStart: moment.dayStart }),
  practiceDay: todayAt(moment),
});

/**
 * The records of each night, oldest first. A night goes by its first record.
 *
 * @example
 * nightsOf([monday, lateOnMonday, tuesday]) //=> [[monday, lateOnMonday], [tuesday]]
 */
export const nightsOf = <T extends Dated>(records: readonly T[]): readonly (readonly [T, ...T[]])[] => {
  const nights: [T, ...T[]][] = [];
  for (const record of records.toSorted((one, other) => one.startedAt - other.startedAt)) {
    const night = nights.at(-1);
    if (night !== undefined && isSameNight(night[0], record)) night.push(record);
    else nights.push([record]);
  }
  return nights;
};

const windowOf = ({ practiceDay, timeZone, dayStart }: Dated) =>
  boundsOf(practiceDay, daysBefore(practiceDay, -1), timeZone, dayStart);

const isWithin = ({ fromAt, toAt }: ReturnType<typeof windowOf>, { startedAt }: Dated): boolean =>
  fromAt <= startedAt && startedAt < toAt;
