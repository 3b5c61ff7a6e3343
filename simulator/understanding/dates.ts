import type { Temporal } from 'temporal-polyfill';
import { timesIn } from './recogniser';

/** A whole day or span of days, however much of a day was said with it. */
const DAY = /^\d{4}-\d\d-\d\d/;
const SPAN = /^\d{4}-(?:\d\d|W\d\d(?:-WE)?)$/;
const YEAR = /^\d{4}$/;
const WEEKDAY = /^XXXX-WXX-(\d)/;
const OF_THE_PAST = /^(?:last|this past) (?=\w+day\b)/;

/**
 * A day or a span of days as `AMAZON.DATE` writes it. A weekday is the next one to come, as with Alexa, unless
 * "last" is said.
 *
 * @example
 * readDate(['yesterday'], Temporal.PlainDateTime.from('2026-03-01T21:40')) //=> '2026-02-28'
 * readDate(['this', 'week'], Temporal.PlainDateTime.from('2026-03-01T21:40')) //=> '2026-W09'
 */
export function readDate(words: readonly string[], now: Temporal.PlainDateTime): string | undefined {
  if (!words.some((word) => OF_DAYS.test(word))) return undefined;
  const text = words.join(' ');
  const [times = [], ...others] = timesIn(inDays(text), now);
  const timex = times.at(-1);
  if (timex === undefined || others.length > 0) return undefined;
  const [, weekday] = WEEKDAY.exec(timex) ?? [];
  if (weekday !== undefined) return dayOfWeek(Number(weekday), OF_THE_PAST.test(text), now);
  const [day] = DAY.exec(timex) ?? (/^XXXX/.test(timex) ? [] : (SPAN.exec(timex) ?? []));
  return day ?? (YEAR.test(timex) && words.includes('year') ? timex : undefined);
}

/** Words of which a day or a span of days has at least one. */
const OF_DAYS =
  /day$|^(?:days|tonight|tomorrow|last|nights?|mornings?|evenings?|weeks?|weekend|months?|years?|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Words that the recogniser does not take for days. */
const inDays = (text: string): string =>
  text
    .replace(OF_THE_PAST, '')
    .replace(/^(?:on )?the night before last$/, 'the day before yesterday')
    .replace(/\bnights? ago$/, 'days ago');

function dayOfWeek(weekday: number, past: boolean, now: Temporal.PlainDateTime): string {
  const today = now.toPlainDate();
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  return today.add({ days: past ? ahead - 7 : ahead }).toString();
}
