import type { Temporal } from 'temporal-polyfill';
import { numberFrom, timesIn } from './recogniser';

/**
 * A time of day as `AMAZON.TIME` writes it. Without "am" or "pm" the next one on the clock is meant.
 *
 * @example
 * readTime(['half', 'past', 'ten'], Temporal.PlainDateTime.from('2026-03-01T21:40')) //=> '22:30'
 * readTime(['the', 'evening'], now) //=> 'EV'
 */
export function readTime(words: readonly string[], now: Temporal.PlainDateTime): string | undefined {
  const text = words.join(' ');
  const hour = numberFrom(text);
  if (hour !== undefined)
    return Number.isInteger(hour) && hour >= 1 && hour <= 12
      ? next([hour % 12, (hour % 12) + 12].map(onTheHour), now)
      : undefined;
  const [times, ...others] = timesIn(asRead(text), now);
  if (times === undefined || others.length > 0) return undefined;
  const [, part] = /T(MO|AF|EV|NI)$/.exec(times[0] ?? '') ?? [];
  return part ?? next(times.flatMap(clockIn), now);
}

/** How a clock is read aloud, in words that the recogniser knows. */
const asRead = (text: string): string =>
  text.replace(/^(\w+) (?:oh|zero) (\w+)/, '$2 past $1').replace(/^half (?!past\b)(\w+)/, 'half past $1');

/** The clock of a day in which a time lies, when it says one: "T07" and "2026-03-01T23:15". */
function clockIn(timex: string): string[] {
  const [, hours, minutes = '00'] = /^(?:[\d-]+)?T(\d\d)(?::(\d\d))?(?::\d\d)?$/.exec(timex) ?? [];
  return hours === undefined ? [] : [`${hours}:${minutes}`];
}

const onTheHour = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Of the times that may be meant the one that comes first. */
function next(clocks: readonly string[], now: Temporal.PlainDateTime): string | undefined {
  const time = now.toPlainTime().toString({ smallestUnit: 'minute' });
  return clocks.find((clock) => clock > time) ?? clocks[0];
}
