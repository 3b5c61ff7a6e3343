import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from './history';

/** The days of the week, from Monday to Sunday, as ISO 8601 numbers them. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The hour at which a practice day begins, unless the listener has one of their own. */
const DAY_START_HOUR = 4;

/**
 * The practice day an instant belongs to: what the clock on the wall says decides, so that a night on which
 * the clocks change is no exception. `at` is in ms since 1970-01-01 UTC, `startHour` a whole hour, 0 to 23.
 *
 * @example
 * practiceDay(Date.parse('2026-03-02T00:30Z'), 'Europe/London') //=> '2026-03-01'
 */
export const practiceDay = (at: number, timeZone: string, startHour = DAY_START_HOUR): LocalDate => {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const date = local.toPlainDate();
  return (local.hour < startHour ? date.subtract({ days: 1 }) : date).toString();
};

/**
 * The week a day lies in, from its first day to the first day of the next.
 *
 * @example
 * weekOf('2026-01-01', 7) //=> { first: '2025-12-28', next: '2026-01-04' }
 */
export const weekOf = (day: LocalDate, weekStart: Weekday): { first: LocalDate; next: LocalDate } => {
  const first = daysBefore(day, (weekdayOf(day) - weekStart + 7) % 7);
  return { first, next: daysBefore(first, -7) };
};

/**
 * The instants at which two practice days begin, in ms since 1970-01-01 UTC; everything from the one up to
 * the other belongs to the days from `firstDay` up to `nextDay`.
 * An hour that the clocks skip counts as the moment after the gap, one that comes twice as its first time.
 *
 * @example
 * boundsOf('2026-03-01', '2026-03-02', 'Europe/London')
 * //=> { fromAt: Date.parse('2026-03-01T04:00Z'), toAt: Date.parse('2026-03-02T04:00Z') }
 */
export const boundsOf = (
  firstDay: LocalDate,
  nextDay: LocalDate,
  timeZone: string,
  startHour = DAY_START_HOUR,
): { fromAt: number; toAt: number } => ({
  fromAt: startOf(firstDay, timeZone, startHour),
  toAt: startOf(nextDay, timeZone, startHour),
});

/**
 * The day that lies `n` days before; after it when `n` is negative.
 *
 * @example
 * daysBefore('2026-03-01', 1) //=> '2026-02-28'
 */
export const daysBefore = (day: LocalDate, n: number): LocalDate =>
  Temporal.PlainDate.from(day).subtract({ days: n }).toString();

export const weekdayOf = (day: LocalDate): Weekday =>
  WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? 7;

/** Whether a name stands for a zone of the IANA database, as Alexa's settings give it. An offset such as `+02:00` does not. */
export const isTimeZone = (name: string): boolean =>
  NAME.test(name) && succeeds(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name));

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export const isLocalDate = (text: string): text is LocalDate =>
  DATE.test(text) && succeeds(() => Temporal.PlainDate.from(text));

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const NAME = /^[a-z][\w+-]*(\/[\w+-]+)*$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const startOf = (day: LocalDate, timeZone: string, startHour: number): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: { hour: startHour } })
    .epochMilliseconds;

const succeeds = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch {
    return false;
  }
};
