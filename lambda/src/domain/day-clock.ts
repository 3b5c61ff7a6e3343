import type { LocalDate } from './history';
import { type LocalTime, practiceDay } from './nights';

/** By what a listener's days are told apart: where they are, and when their day begins. */
export interface DayClock {
  /** An IANA name. */
  readonly timeZone: string;
  /** The listener's own; without one it is four in the morning. */
  readonly dayStart?: LocalTime;
}

/**
 * The practice day of an instant as the listener's days go. Everything that asks what day it is asks here.
 *
 * @example
 * dayAt(Date.parse('2026-03-02T09:00Z'), { timeZone: 'Europe/London', dayStart: '16:00' }) //=> '2026-03-01'
 */
export const dayAt = (at: number, { timeZone, dayStart }: DayClock): LocalDate =>
  practiceDay(at, timeZone, dayStart);

/** The practice day that goes on at a moment. */
export const todayAt = (moment: DayClock & { readonly now: number }): LocalDate => dayAt(moment.now, moment);
