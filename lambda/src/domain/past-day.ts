import type { LocalDate } from './history';
import { daysBefore, practiceDay } from './nights';

/** A day as it was said; a day of the calendar, or something that is none. */
export type SaidDay =
  | { readonly type: 'unsaid' }
  | { readonly type: 'unclear' }
  | { readonly type: 'day'; readonly day: LocalDate };

/** A practice day that was meant by words about the past. */
export type PastDay =
  /** `doubtful`: tomorrow was said, or the name of a weekday that lies a week back. */
  { readonly type: 'day'; readonly day: LocalDate; readonly doubtful: boolean } | { readonly type: 'ahead' };

/** When and where something is said, and the practice day it is. */
export interface Now {
  readonly now: number;
  readonly timeZone: string;
  readonly today: LocalDate;
}

const WEEK = 7;

/**
 * The practice day that a day of the calendar means when something past is spoken of. The evening gives the night its
 * day, so that after midnight "yesterday" is the night that is still going on, and so is "today". Alexa understands a
 * weekday as the next to come; here it is the last that was.
 *
 * @example
 * pastDay('2026-03-01', { now: Date.parse('2026-03-02T02:00Z'), timeZone: 'UTC', today: '2026-03-01' })
 * //=> { type: 'day', day: '2026-03-01', doubtful: false }
 */
export const pastDay = (said: LocalDate, { now, timeZone, today }: Now): PastDay => {
  const date = calendarDay(now, timeZone);
  if (said <= date) return { type: 'day', day: said < today ? said : today, doubtful: false };
  if (said >= daysBefore(date, -WEEK)) return { type: 'ahead' };
  return { type: 'day', day: daysBefore(said, WEEK), doubtful: said === daysBefore(date, -1) };
};

/**
 * The practice day of the night that "I slept well" is about, whatever the hour: the evening of the day before.
 *
 * @example
 * nightBefore(Date.parse('2026-03-02T08:00Z'), 'UTC') //=> '2026-03-01'
 */
export const nightBefore = (now: number, timeZone: string): LocalDate =>
  daysBefore(calendarDay(now, timeZone), 1);

/** The date on the wall: a practice day that begins at midnight. */
const calendarDay = (now: number, timeZone: string): LocalDate => practiceDay(now, timeZone, '00:00');
