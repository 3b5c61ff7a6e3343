import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from './history';

/** The days of the week, from Monday to Sunday, as ISO 8601 numbers them. */
export type Weekday = (typeof WEEKDAYS)[number];

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A time of day as a clock on the wall shows it, as `HH:MM`. */
export type LocalTime = string;

/** When a practice day begins, unless the listener has hours of their own. */
export const DAY_START: LocalTime = '04:00';

/**
 * The practice day an instant belongs to: from `dayStart` by the clock on the wall to the same time of the next day,
 * named by the day on which it begins. `at` is in ms since 1970-01-01 UTC.
 *
 * @example
 * practiceDay(Date.parse('2026-03-02T00:30Z'), 'Europe/London') //=> '2026-03-01'
 */
export const practiceDay = (at: number, timeZone: string, dayStart = DAY_START): LocalDate => {
  const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  // A clock that is put back over midnight, or over the start of the day, shows the day before once more.
  const days = [1, 0, -1].map((days) => date.add({ days }).toString());
  const day = days.find((each) => startOf(each, timeZone, dayStart) <= at);
  return day ?? lastLived(date.subtract({ days: 2 }), timeZone);
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
 * The month a day lies in, from its first day to the first day of the next.
 *
 * @example
 * monthOf('2026-12-24') //=> { first: '2026-12-01', next: '2027-01-01' }
 */
export const monthOf = (day: LocalDate): { first: LocalDate; next: LocalDate } => {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  return { first: first.toString(), next: first.add({ months: 1 }).toString() };
};

/**
 * The instants at which two practice days begin, in ms since 1970-01-01 UTC; everything from the one up to
 * the other belongs to the days from `firstDay` up to `nextDay`.
 * A time that the clocks skip counts as the moment after the gap, one that comes twice as its first time.
 *
 * @example
 * boundsOf('2026-03-01', '2026-03-02', 'Europe/London')
 * //=> { fromAt: Date.parse('2026-03-01T04:00Z'), toAt: Date.parse('2026-03-02T04:00Z') }
 */
export const boundsOf = (
  firstDay: LocalDate,
  nextDay: LocalDate,
  timeZone: string,
  dayStart = DAY_START,
): { fromAt: number; toAt: number } => ({
  fromAt: startOf(firstDay, timeZone, dayStart),
  toAt: startOf(nextDay, timeZone, dayStart),
});

/** The same day two years before, or the last of its month where there is none. */
export const twoYearsBefore = (day: LocalDate): LocalDate =>
  Temporal.PlainDate.from(day).subtract({ years: 2 }).toString();

/** What a clock on the wall shows at an instant. */
export const wallAt = (at: number, timeZone: string): { date: LocalDate; time: LocalTime } => {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
};

/**
 * The day that lies `n` days before; after it when `n` is negative.
 *
 * @example
 * daysBefore('2026-03-01', 1) //=> '2026-02-28'
 */
export const daysBefore = (day: LocalDate, n: number): LocalDate =>
  Temporal.PlainDate.from(day).subtract({ days: n }).toString();

/**
 * The number of a day: days since 1970-01-01.
 *
 * @example
 * dayNumber('1970-02-01') //=> 31
 */
export const dayNumber = (day: LocalDate): number => Temporal.PlainDate.from('1970-01-01').until(day).days;

export const weekdayOf = (day: LocalDate): Weekday =>
  WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? 7;

/** Whether a name stands for a zone of the IANA database, as Alexa's settings give it. An offset such as `+02:00` does not. */
export const isTimeZone = (name: string): boolean =>
  NAME.test(name) && succeeds(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name));

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export const isLocalDate = (text: string): text is LocalDate =>
  DATE.test(text) && succeeds(() => Temporal.PlainDate.from(text));

/** Whether a text is a time of day, written `HH:MM`. */
export const isLocalTime = (text: string): text is LocalTime => TIME.test(text);

const NAME = /^[a-z][\w+-]*(\/[\w+-]+)*$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const startOf = (day: LocalDate, timeZone: string, dayStart: LocalTime): number => {
  const date = Temporal.PlainDate.from(day);
  // A country that crosses the date line leaves a day out: it has no length, and begins when the next one does.
  if (!isLived(date, timeZone)) return startOf(date.add({ days: 1 }).toString(), timeZone, dayStart);
  const wanted = date.toPlainDateTime(dayStart);
  const start = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const skipped = !start.toPlainDateTime().equals(wanted);
  return ((skipped ? start.getTimeZoneTransition('next') : undefined) ?? start).epochMilliseconds;
};

const isLived = (date: Temporal.PlainDate, timeZone: string): boolean =>
  date.toZonedDateTime(timeZone).toPlainDate().equals(date);

const lastLived = (date: Temporal.PlainDate, timeZone: string): LocalDate =>
  isLived(date, timeZone) ? date.toString() : lastLived(date.subtract({ days: 1 }), timeZone);

const succeeds = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch {
    return false;
  }
};
