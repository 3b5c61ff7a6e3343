import { Temporal } from 'temporal-polyfill';
import { localTime } from '../device/settings';
import type { When } from './parse';

/** Where a script's clock stands when a moment is asked for. */
export interface ClockState {
  readonly now: number;
  /** When the last answer began to be spoken. */
  readonly answerBeganAt: number | undefined;
  readonly timeZone: string;
}

/** The instant that a script means. Throws a `RangeError` for a day that does not exist, or with no answer to count from. */
export function instantOf(when: When, { now, answerBeganAt, timeZone }: ClockState): number {
  switch (when.type) {
    case 'after':
      if (answerBeganAt === undefined) throw new RangeError('there is no answer yet to count from');
      return answerBeganAt + when.ms;
    case 'dateTime':
      return zonedInstant(when.dateTime, timeZone);
    case 'time': {
      const today = localTime(now, timeZone);
      const then = today.withPlainTime(Temporal.PlainTime.from(when.time));
      return (then.epochMilliseconds < now ? then.add({ days: 1 }) : then).epochMilliseconds;
    }
  }
}

/**
 * A local date and time, or one with its offset, as an instant in ms.
 *
 * @example
 * zonedInstant('2026-03-01T21:40', 'Europe/Berlin') //=> Date.parse('2026-03-01T20:40:00Z')
 */
export function zonedInstant(text: string, timeZone: string): number {
  if (/[zZ]$|[+-]\d{2}:\d{2}$/.test(text)) return Temporal.Instant.from(text).epochMilliseconds;
  return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
}
