import Recognizers from '@microsoft/recognizers-text-suite';
import type { Temporal } from 'temporal-polyfill';

const { Culture, recognizeDateTime, recognizeNumber } = Recognizers;

/** What is recognised: numbers by their value, times as TIMEX writes them, which is close to what Alexa sends. */
interface Recognised {
  readonly start: number;
  readonly end: number;
  /** `null` for what it knows by sight only: "every second", "more than three". */
  readonly resolution: Readonly<Record<string, unknown>> | null;
}

/**
 * The number that words spell from the first to the last of them; `undefined` when they say anything else as well.
 *
 * @example
 * numberFrom(['a', 'hundred', 'and', 'five']) //=> 105
 * numberFrom(['eight', 'and', 'a', 'half']) //=> 8.5
 */
export const numberFrom = remembering((text: string): number | undefined => {
  const found: readonly Recognised[] = recognizeNumber(text, Culture.English);
  return found.length === 1 && covers(found, text) ? numberOf(found[0]) : undefined;
});

const numberOf = (found: Recognised | undefined): number | undefined =>
  found?.resolution?.value === undefined ? undefined : Number(found.resolution.value);

/**
 * The times, days and spans that a text consists of, each with all it may mean; none when it says anything else too.
 *
 * @example
 * timesIn('half past ten', now) //=> [['T10:30', 'T22:30']]
 * timesIn('one minute and thirty seconds', now) //=> [['PT1M'], ['PT30S']]
 */
export const timesIn = (text: string, now: Temporal.PlainDateTime): readonly (readonly string[])[] =>
  timesAt(`${now.toString({ smallestUnit: 'minute' })} ${text}`);

const timesAt = remembering((key: string): readonly (readonly string[])[] => {
  const [now = '', ...words] = key.split(' ');
  const text = words.join(' ');
  const found: readonly Recognised[] = recognizeDateTime(text, Culture.English, undefined, new Date(now));
  if (!covers(found, text)) return [];
  return found.map(({ resolution }) =>
    Array.isArray(resolution?.values) ? resolution.values.map(timexOf) : [],
  );
});

const timexOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'timex' in value ? String(value.timex) : '';

/** Whether nothing is left over but what joins two of them. */
function covers(found: readonly Recognised[], text: string): boolean {
  if (found.length === 0) return false;
  const rest = [...found]
    .reverse()
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end + 1)}`, text);
  return /^(?:\s|\band\b)*$/.test(rest);
}

/** The same words come again and again while a sentence is held against every sample. */
function remembering<T>(recognise: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly found: T }>();
  return (text) => {
    const { found } = known.get(text) ?? { found: recognise(text) };
    known.set(text, { found });
    return found;
  };
}
