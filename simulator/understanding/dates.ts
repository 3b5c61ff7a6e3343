import type { Temporal } from 'temporal-polyfill';
import { numberFrom } from './numbers';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * A day or a span of days as `AMAZON.DATE` writes it. A weekday is the next one to come, as with Alexa, unless
 * "last" is said.
 *
 * @example
 * readDate(['yesterday'], Temporal.PlainDateTime.from('2026-03-01T21:40')) //=> '2026-02-28'
 * readDate(['this', 'week'], Temporal.PlainDateTime.from('2026-03-01T21:40')) //=> '2026-W09'
 */
export function readDate(words: readonly string[], now: Temporal.PlainDateTime): string | undefined {
  const today = now.toPlainDate();
  const text = words.join(' ').replace(/^on /, '');
  const span = spanOf(text, today);
  if (span !== undefined) return span;
  const days = daysAway(text, today.dayOfWeek);
  return days === undefined ? undefined : today.add({ days }).toString();
}

function daysAway(text: string, weekday: number): number | undefined {
  const known = DAYS[text];
  if (known !== undefined) return known;
  const [, count, unit] = /^(.+) (days?|weeks?) ago$/.exec(text) ?? [];
  const number = count === undefined ? undefined : numberFrom(count.split(' '));
  if (number !== undefined) return -number * (unit?.startsWith('week') ? 7 : 1);
  const [, which = '', name = ''] =
    /^(last |this |next |this past )?(\w+?)(?: night| evening| morning)?$/.exec(text) ?? [];
  const wanted = WEEKDAYS.indexOf(name) + 1;
  if (wanted === 0) return undefined;
  const ahead = (wanted - weekday + 7) % 7;
  return which === 'last ' || which === 'this past ' ? ahead - 7 : ahead;
}

const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this evening': 0,
  tomorrow: 1,
  yesterday: -1,
  'last night': -1,
  'yesterday evening': -1,
  'the day before yesterday': -2,
  'the night before last': -2,
};

function spanOf(text: string, today: Temporal.PlainDate): string | undefined {
  const [, which, unit] = /^(this|last|next) (week|month|year)$/.exec(text) ?? [];
  if (which === undefined) return undefined;
  const step = which === 'this' ? 0 : which === 'last' ? -1 : 1;
  if (unit === 'week') {
    const day = today.add({ weeks: step });
    return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
  }
  if (unit === 'month') return today.add({ months: step }).toString().slice(0, 7);
  return String(today.year + step);
}
