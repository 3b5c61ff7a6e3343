import type { Temporal } from 'temporal-polyfill';
import { numberFrom } from './numbers';

const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

/**
 * A time of day as `AMAZON.TIME` writes it. Without "am" or "pm" the next one on the clock is meant.
 *
 * @example
 * readTime(['half', 'past', 'ten'], Temporal.PlainDateTime.from('2026-03-01T21:40')) //=> '22:30'
 */
export function readTime(words: readonly string[], now: Temporal.PlainDateTime): string | undefined {
  const text = words.join(' ');
  if (text === 'noon' || text === 'midday') return '12:00';
  if (text === 'midnight') return '00:00';
  const part = PARTS_OF_DAY[text.replace(/^(?:in )?(?:the|this) /, '')];
  if (part !== undefined) return part;
  const [, clock = '', suffix = ''] =
    /^(.+?)(?: (am|pm|in the morning|in the evening|in the afternoon|at night|tonight))?$/.exec(text) ?? [];
  const minutes = clockMinutes(clock);
  return minutes === undefined ? undefined : written(placed(minutes, suffix, now));
}

/** Minutes since twelve o'clock as the words say them; 24-hour times give more than 720. */
function clockMinutes(clock: string): number | undefined {
  const [, h, m] = /^(\d{1,2}):(\d{2})$/.exec(clock) ?? [];
  if (h !== undefined) return Number(h) < 24 && Number(m) < 60 ? Number(h) * 60 + Number(m) : undefined;
  const [, amount, direction, hour] = /^(.+) (past|after|to|before) (.+)$/.exec(clock) ?? [];
  if (amount !== undefined && hour !== undefined) {
    const minutes =
      amount === 'half'
        ? 30
        : /^(a )?quarter$/.test(amount)
          ? 15
          : numberOf(amount.replace(/ minutes?$/, ''));
    const hours = hourOf(hour);
    if (minutes === undefined || hours === undefined) return undefined;
    return hours * 60 + (direction === 'past' || direction === 'after' ? minutes : -minutes);
  }
  return spokenClock(clock.replace(/ o'?\s?clock$/, '').split(' '));
}

/** "ten", "ten thirty", "ten oh five". */
function spokenClock(words: readonly string[]): number | undefined {
  const hours = hourOf(words[0] ?? '');
  if (hours === undefined) return undefined;
  const rest = words.slice(1).filter((word) => word !== 'oh' && word !== 'zero');
  if (rest.length === 0) return words.length === 1 ? hours * 60 : undefined;
  const minutes = numberFrom(rest);
  return minutes !== undefined && minutes < 60 ? hours * 60 + minutes : undefined;
}

const numberOf = (text: string): number | undefined => numberFrom(text.split(' '));

function hourOf(text: string): number | undefined {
  const hour = numberOf(text);
  return hour !== undefined && hour >= 1 && hour <= 12 && text !== 'a' && text !== 'an'
    ? hour % 12
    : undefined;
}

const HALF_DAY = 720;

function placed(minutes: number, suffix: string, now: Temporal.PlainDateTime): number {
  const inHalf = ((minutes % HALF_DAY) + HALF_DAY) % HALF_DAY;
  if (minutes >= HALF_DAY + 60) return minutes;
  if (/am|morning/.test(suffix)) return inHalf;
  if (suffix !== '') return suffix === 'at night' && inHalf < 240 ? inHalf : inHalf + HALF_DAY;
  const past = now.hour * 60 + now.minute;
  return inHalf > past || inHalf + HALF_DAY <= past ? inHalf : inHalf + HALF_DAY;
}

const written = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
