import type { Hands } from './hands';
import type { LocalTime } from './nights';

/** A day of the calendar, as `YYYY-MM-DD`. */
export type LocalDate = string;

export type Activity = 'massage' | 'breathing';

/** How long a record is kept: two years, leap day included. */
export const RECORDS_KEPT_MS = (2 * 365 + 1) * 86_400_000;

/**
 * One run through a routine or a breath pattern, as it is remembered.
 * How it was done is there where it was not the usual way. Instants are milliseconds since 1970-01-01 UTC; `guidedMs` never falls between two writings of one record.
 */
export interface SessionRecord extends Hands {
  readonly id: string;
  readonly activity: Activity;
  /** The routine's id, or the breath pattern's. */
  readonly routineId: string;
  readonly startedAt: number;
  /** The IANA zone the listener was in when it began. */
  readonly timeZone: string;
  /** When the listener's day began by then, if they had hours of their own; else it was four in the morning. */
  readonly dayStart?: LocalTime;
  /** The night it belongs to, by that zone and those hours. */
  readonly practiceDay: LocalDate;
  readonly plannedMs: number;
  readonly guidedMs: number;
  readonly complete: boolean;
  /**
   * Told by the listener instead of guided, so that its hour says nothing of the evening.
   */
  readonly source?: 'told';
  /** The listener told that what was stopped early was finished alone; only ever read, never written with a record. */
  readonly finishedAlone?: boolean;
}
