import type { Temporal } from 'temporal-polyfill';
import { BELOW_ZERO, isUnit } from './durations';
import { candidates } from './sample-index';
import { FALLBACK, type Sample, type SampleToken } from './samples';
import type { SlotReader, SlotReading } from './slot-values';

/** A sample that the words fit, slot by slot. */
export interface TemplateMatch {
  readonly intent: string;
  readonly slots: Readonly<Record<string, SlotReading>>;
  readonly literals: number;
  /** Slots whose words were heard and not understood. */
  readonly unknown: number;
  readonly known: number;
}

const LITERALS_FOR_UNKNOWN = 2;
const LONGEST_SLOT = 9;
/** The longest name nobody knows in a sentence with one word of its own, as in "box breathing". */
const LONGEST_SHORT_NAME = 2;
const LITTLE = new Set(
  'a an the my your our this that these those it me i you we for of in on one some another more any and or'.split(
    ' ',
  ),
);

/** Types that hold all there is to name: what else is said in their place is said to somebody else. */
const CLOSED = new Set([
  'STEP',
  'STEP_HERE',
  'STEP_SCOPE',
  'FOOT',
  'FOOT_ORDER',
  'TIME_CHANGE',
  'PRESET_NAME',
]);

/** What a sample's slots are read with. */
export interface Reading {
  readonly read: SlotReader;
  readonly now: Temporal.PlainDateTime;
  readonly nameless: ReadonlySet<string>;
}

/** Words that mean something without a name, like "stop", "ouch" or "minus": no name that nobody knows holds one. */
export const namelessWords = (samples: readonly Sample[]): ReadonlySet<string> =>
  new Set([
    ...samples.flatMap(({ intent, tokens: [token, ...rest] }) =>
      intent !== FALLBACK && token !== undefined && 'word' in token && rest.length === 0 ? [token.word] : [],
    ),
    ...BELOW_ZERO,
  ]);

/**
 * The sample that the words fit best: everything understood before something unknown, then the one with the most
 * words of its own, then the one that understands most slots, then the first.
 */
export function bestTemplate(
  samples: readonly Sample[],
  words: readonly string[],
  { read, now, nameless }: Reading,
): TemplateMatch | undefined {
  let best: TemplateMatch | undefined;
  for (const sample of candidates(samples, words)) {
    const slots = fill(sample.tokens, words, (type, span, rest) => {
      const reading = read(type, span, now);
      return reading === undefined || reading.known || allowed(sample, type, span, rest, nameless)
        ? reading
        : undefined;
    });
    if (slots === undefined) continue;
    const readings = Object.values(slots);
    const unknown = readings.filter(({ known }) => !known).length;
    if (unknown > 1) continue;
    const { intent, literals } = sample;
    const match = { intent, slots, literals, unknown, known: readings.length - unknown };
    if (best === undefined || better(match, best)) best = match;
  }
  return best;
}

/** Whether a number was heard and not understood: that says more than a name that nobody knows. */
export const isMisheard = ({ slots }: TemplateMatch): boolean =>
  Object.values(slots).some(({ value }) => value === '?');

function better(one: TemplateMatch, other: TemplateMatch): boolean {
  if (one.unknown !== other.unknown) return one.unknown < other.unknown;
  if (isMisheard(one) !== isMisheard(other)) return isMisheard(one);
  if (one.literals !== other.literals) return one.literals > other.literals;
  return one.known > other.known;
}

/**
 * Whether words that are heard and not understood may fill a slot. A number says by its own unit what it was meant
 * to be. A name needs a plain sentence around it: two words that carry weight, or the one after it that says what
 * kind of thing it names.
 */
function allowed(
  sample: Sample,
  type: string,
  words: readonly string[],
  rest: readonly SampleToken[],
  nameless: ReadonlySet<string>,
): boolean {
  if (type === 'AMAZON.DURATION') return isUnit(words.at(-1)) || sample.literals >= LITERALS_FOR_UNKNOWN;
  // Half a number is unknown as one, and nothing else.
  if (type === 'AMAZON.NUMBER') return true;
  if (CLOSED.has(type) || words.some((word) => nameless.has(word))) return false;
  const weighty = (token: SampleToken) => 'word' in token && !LITTLE.has(token.word);
  if (sample.tokens.filter(weighty).length >= LITERALS_FOR_UNKNOWN) return true;
  const kindFollows = rest.some(weighty);
  return kindFollows && words.length <= LONGEST_SHORT_NAME && !words.some((word) => LITTLE.has(word));
}

type Read = (type: string, words: readonly string[], rest: readonly SampleToken[]) => SlotReading | undefined;

function fill(
  tokens: readonly SampleToken[],
  words: readonly string[],
  read: Read,
): Record<string, SlotReading> | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) return words.length === 0 ? {} : undefined;
  if (words.length < tokens.length) return undefined;
  if ('word' in token) return token.word === words[0] ? fill(rest, words.slice(1), read) : undefined;
  let heard: Record<string, SlotReading> | undefined;
  for (let length = Math.min(LONGEST_SLOT, words.length - rest.length); length > 0; length--) {
    const after = fill(rest, words.slice(length), read);
    const reading = after && read(token.type, words.slice(0, length), rest);
    if (after === undefined || reading === undefined) continue;
    const filled = { ...after, [token.slot]: reading };
    // Words that are all understood go before a longer name that nobody knows.
    if (Object.values(filled).every(({ known }) => known)) return filled;
    heard ??= filled;
  }
  return heard;
}
