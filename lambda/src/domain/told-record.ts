import type { DayClock } from './day-clock';
import type { Activity, LocalDate, SessionRecord } from './history';
import { boundsOf, daysBefore } from './nights';

const MINUTE_MS = 60_000;

/** A session the listener did without being guided, as it is told. */
export interface ToldNight {
  readonly practiceDay: LocalDate;
  readonly activity: Activity;
  readonly routineId: string;
  readonly minutes: number;
}

const NOON = '12:00';

/**
 * The record of a session that was told. Its id is that of its night and its activity, so that saying it twice, or on
 * two devices, never makes two of it; so is its instant, noon, or the start of a day that begins later.
 *
 * @example
 * toldRecord({ practiceDay: '2026-03-01', activity: 'massage', routineId: 'gentle', minutes: 10 }, moment).id
 * //=> 'told-2026-03-01-massage'
 */
export const toldRecord = (
  { practiceDay, activity, routineId, minutes }: ToldNight,
  { timeZone, dayStart }: DayClock,
): SessionRecord => {
  const begins = (at: string | undefined) =>
    boundsOf(practiceDay, daysBefore(practiceDay, -1), timeZone, at).fromAt;
  return {
    id: `told-${practiceDay}-${activity}`,
    activity,
    routineId,
    startedAt: Math.max(begins(NOON), begins(dayStart)),
    timeZone,
    ...(dayStart === undefined ? {} : { dayStart }),
    practiceDay,
    plannedMs: minutes * MINUTE_MS,
    guidedMs: minutes * MINUTE_MS,
    complete: true,
    source: 'told',
  };
};
