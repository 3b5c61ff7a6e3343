import type { Temporal } from 'temporal-polyfill';
import type { Sample, SampleToken } from './samples';
import type { SlotReader, SlotReading } from './slot-values';

/** A sample that the words fit, slot by slot. */
export interface TemplateMatch {
  readonly intent: string;
  readonly slots: Readonly<Record<string, SlotReading>>;
  readonly literals: number;
  /** Slots whose words were heard and not understood. */
  readonly unknown: number;
}

/** A name nobody knows fills a slot only in a sentence that is plain without it. */
const LITERALS_FOR_UNKNOWN = 2;
const LONGEST_SLOT = 9;

/**
 * The sample that the words fit best: everything understood before something unknown, then the one with the most
 * words of its own, then the first.
 */
export function bestTemplate(
  samples: readonly Sample[],
  words: readonly string[],
  read: SlotReader,
  now: Temporal.PlainDateTime,
): TemplateMatch | undefined {
  let best: TemplateMatch | undefined;
  for (const sample of samples) {
    const slots = fill(sample.tokens, words, (type, span) =>
      allowed(sample, type, span, read(type, span, now)),
    );
    if (slots === undefined) continue;
    const unknown = Object.values(slots).filter((reading) => !reading.known).length;
    if (unknown > 1) continue;
    const match = { intent: sample.intent, slots, literals: sample.literals, unknown };
    if (best === undefined || better(match, best)) best = match;
  }
  return best;
}

const better = (one: TemplateMatch, other: TemplateMatch): boolean =>
  one.unknown < other.unknown || (one.unknown === other.unknown && one.literals > other.literals);

/** A misheard number says by its own unit what it was meant to be; any other unknown needs words around it. */
function allowed(
  sample: Sample,
  type: string,
  words: readonly string[],
  reading: SlotReading | undefined,
): SlotReading | undefined {
  if (reading === undefined || reading.known || sample.literals >= LITERALS_FOR_UNKNOWN) return reading;
  return type === 'AMAZON.DURATION' && words.length > 1 ? reading : undefined;
}

type Read = (type: string, words: readonly string[]) => SlotReading | undefined;

function fill(
  tokens: readonly SampleToken[],
  words: readonly string[],
  read: Read,
): Record<string, SlotReading> | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) return words.length === 0 ? {} : undefined;
  if (words.length < tokens.length) return undefined;
  if ('word' in token) return token.word === words[0] ? fill(rest, words.slice(1), read) : undefined;
  for (let length = Math.min(LONGEST_SLOT, words.length - rest.length); length > 0; length--) {
    const after = fill(rest, words.slice(length), read);
    const reading = after && read(token.type, words.slice(0, length));
    if (after !== undefined && reading !== undefined) return { ...after, [token.slot]: reading };
  }
  return undefined;
}
