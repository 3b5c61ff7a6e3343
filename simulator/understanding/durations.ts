import { Temporal } from 'temporal-polyfill';
import { numberFrom, timesIn } from './recogniser';

const UNIT = /^(?:year|month|week|day|hour|minute|second)s?$/;

/** Whether a word is a unit of time. */
export const isUnit = (word: string | undefined): boolean => word !== undefined && UNIT.test(word);

/**
 * A length of time as `AMAZON.DURATION` writes it: ISO 8601, in the units that were said. A number with no unit,
 * or a unit with words that are no number, is heard and not understood: "?".
 *
 * @example
 * readDuration(['seven', 'and', 'a', 'half', 'minutes'], now) //=> 'PT7M30S'
 * readDuration(['half', 'an', 'hour'], now) //=> 'PT30M'
 * readDuration(['zero', 'minutes'], now) //=> 'PT0M'
 * readDuration(['blah', 'minutes'], now) //=> '?'
 */
export function readDuration(words: readonly string[], now: Temporal.PlainDateTime): string | undefined {
  if (!words.some(isUnit)) return numberFrom(words.join(' ')) === undefined ? undefined : '?';
  if (words.some((word) => NO_AMOUNT.has(word))) return undefined;
  const spans = timesIn(inMinutes(words.join(' ')), now).map(([timex]) => timex ?? '');
  const isLength = spans.length > 0 && spans.every((timex) => timex.startsWith('P'));
  return (isLength ? joined(spans) : undefined) ?? misheard(words);
}

/** Parts of an hour that the recogniser takes for the whole. */
const inMinutes = (text: string): string =>
  text
    .replace(/\bthree quarters of an hour\b/, 'forty five minutes')
    .replace(/\b(?:a )?quarter of an hour\b/, 'fifteen minutes');

/** "PT7.5M" becomes minutes and seconds; what is whole stays in the unit it was said in. */
function joined(spans: readonly string[]): string | undefined {
  const [first] = spans;
  if (spans.length === 1 && first !== undefined && !first.includes('.')) return first;
  try {
    return spans
      .map((span) => Temporal.Duration.from(span))
      .reduce((sum, span) => sum.add(span))
      .toString();
  } catch {
    return undefined;
  }
}

const NO_AMOUNT = new Set('how many much more few some what which the left last this'.split(' '));
export const BELOW_ZERO: ReadonlySet<string> = new Set(['minus', 'negative']);

function misheard(words: readonly string[]): '?' | undefined {
  const before = words.slice(0, -1);
  if (!isUnit(words.at(-1)) || before.length === 0) return undefined;
  if (BELOW_ZERO.has(before[0] ?? '')) return '?';
  if (before.some((_, i) => numberFrom(before.slice(i).join(' ')) !== undefined)) return undefined;
  return before.length <= 2 ? '?' : undefined;
}
