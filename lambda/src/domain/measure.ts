import type { SessionRecord } from './history';
import { DAY_START, type LocalTime, wallAt } from './nights';
import { sum } from './sum';

/** A time is told to the quarter of an hour; when half the nights lie farther apart than this, as two. */
const QUARTER = 15;
const WIDE_MINUTES = 150;
const DAY_MINUTES = 1440;

/** When something usually began: around a time, or mostly between two. */
export interface UsualTime {
  readonly time: LocalTime;
  readonly between?: readonly [LocalTime, LocalTime];
}

/**
 * The time of day in the middle of those at which sessions began, each by the clock where it was; `undefined` of none.
 *
 * @example
 * usualTime([at('21:30'), at('21:50'), at('22:40')]) //=> { time: '21:45' }
 */
export const usualTime = (
  records: readonly SessionRecord[],
  dayStart: LocalTime = DAY_START,
): UsualTime | undefined => {
  const start = minutesOf(dayStart);
  const times = records
    .map(({ startedAt, timeZone }) => minutesOf(wallAt(startedAt, timeZone).time))
    .map((minutes) => (minutes - start + DAY_MINUTES) % DAY_MINUTES)
    .sort((one, other) => one - other);
  const at = (share: number) => times[Math.round((times.length - 1) * share)];
  const [early, middle, late] = [at(0.25), at(0.5), at(0.75)];
  if (early === undefined || middle === undefined || late === undefined) return undefined;
  const told = (minutes: number) => timeOf(start + minutes);
  return {
    time: told(middle),
    ...(late - early > WIDE_MINUTES ? { between: [told(early), told(late)] as const } : {}),
  };
};

/** How long they were guided on average, in ms; `undefined` of none. */
export const averageMs = (records: readonly SessionRecord[]): number | undefined =>
  records.length === 0 ? undefined : sum(records.map(({ guidedMs }) => guidedMs)) / records.length;

const minutesOf = (time: LocalTime): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

const timeOf = (minutes: number): LocalTime => {
  const rounded = (Math.round(minutes / QUARTER) * QUARTER) % DAY_MINUTES;
  return [Math.floor(rounded / 60), rounded % 60].map((part) => String(part).padStart(2, '0')).join(':');
};
