import type { SpeakingTime } from '../../lambda/src/speech/speaking-time';
import type { SpokenPart } from '../../simulator/device/speech';
import { type Heard, heardIn } from '../../simulator/sound/hearing';
import type { Sound } from '../../simulator/sound/sound';
import { NotHeardError } from './not-heard';

/** The instants at which the words of a response begin in its sound, in ms. */
export interface Onsets {
  /** One for each part of it; of a silence, that of the words after it. */
  readonly parts: readonly number[];
  /** The beginning nearest to an instant, for words inside a part. */
  nearest(ms: number): number;
}

/** Silence inside a word, before a "t" or a "p", is shorter. */
const QUIET_MS = 70;
/** Of a break at least this is silent, whatever the voice adds to it. */
const SILENT_SHARE = 0.7;
/** A phrase that is off by more is not the phrase. */
const FURTHEST_MS = 1500;

/**
 * Finds in a sound where each of the parts begins: the beginning that comes after a silence as long as the break and
 * is nearest to where the part before lets it be expected. Nothing is taken from the plan, so a drift shows.
 */
export const onsetsIn = (sound: Sound, parts: readonly SpokenPart[], time: SpeakingTime): Onsets => {
  const heard = heardIn(sound, QUIET_MS);
  const first = heard[0]?.beginsAtMs ?? 0;
  let last = Number.NEGATIVE_INFINITY;
  let expected = first;
  let silenceMs = 0;
  const begins = parts.map((part): number => {
    if (part.type === 'silence') {
      silenceMs = part.ms;
      expected += part.ms;
      return Number.NaN;
    }
    const likely = startsIn(heard, silenceMs * SILENT_SHARE).filter((begin) => begin > last);
    const begin = expected === first ? first : nearest(likely, expected);
    if (begin === undefined || Math.abs(begin - expected) > FURTHEST_MS)
      throw new NotHeardError(`"${part.text}" is not heard near ${Math.round(expected)} ms`);
    expected = begin + time(part.text, { rate: part.rate ?? 1 });
    silenceMs = 0;
    last = begin;
    return begin;
  });
  return { parts: begins, nearest: (ms) => nearest(startsIn(heard, 0), ms) ?? ms };
};

/** Where something is heard after a silence of some length. */
const startsIn = (heard: readonly Heard[], quietMs: number): readonly number[] =>
  heard.flatMap(({ beginsAtMs }, index) =>
    beginsAtMs - (heard[index - 1]?.endsAtMs ?? Number.NEGATIVE_INFINITY) >= quietMs ? [beginsAtMs] : [],
  );

const nearest = (instants: readonly number[], ms: number): number | undefined =>
  instants.reduce<number | undefined>(
    (best, each) => (best === undefined || Math.abs(each - ms) < Math.abs(best - ms) ? each : best),
    undefined,
  );
