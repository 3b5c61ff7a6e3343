import type { BreathPhases } from './breath';
import type { Cue } from './cue';
import { atPace, type Pace } from './pace';
import { dividedBy, slotsOf } from './slots';
import { sum } from './sum';
import type { Slot } from './timeline';

/** The parts of a breath that can be counted aloud; both holds are one part. */
export const BREATH_PARTS = ['inhale', 'holds', 'exhale'] as const;

export type BreathPart = (typeof BREATH_PARTS)[number];

/** How many words are wished for: cues alone, or full instructions every time. */
export type Detail = 'few' | 'full';

/** How breaths are counted aloud, as far as the listener chose it; what is left out is as usual. */
export interface Counting {
  /** Usually the exhale alone. */
  readonly counted?: readonly BreathPart[];
  /** From the length of a phase down to one. */
  readonly down?: boolean;
  /** Usually full words in the first breath. */
  readonly detail?: Detail;
}

/** How the breaths from one on are counted; breaths are numbered from 0. */
export interface BreathCounting extends Counting {
  readonly from: number;
}

const USUALLY: readonly BreathPart[] = ['exhale'];

/**
 * The parts of a breath that are counted aloud.
 *
 * @example
 * countedIn({}) //=> ['exhale']
 */
export const countedIn = ({ counted = USUALLY }: Counting): readonly BreathPart[] => counted;

const PART: Readonly<Record<keyof BreathPhases, BreathPart>> = {
  inhale: 'inhale',
  holdIn: 'holds',
  exhale: 'exhale',
  holdOut: 'holds',
};

const COUNT_MS = 1000;
/** The full words of a phase take the time of as many counts, which the slowest voice needs for them. */
const FULL_WORDS_COUNTS = 2;
/** A shorter phase begins with its one word. */
const LEAST_FULL_WORDS_MS = 2500;
const LONGEST_SILENCE_MS = 10_000;

/**
 * The slots of one phase at normal pace. Counted, each whole second is one: its word stands for the first, full words
 * for the first two. A part of a second is never counted: counting up the last count lasts so much longer; counting
 * down it belongs to the first word, so that a number is always the seconds that are left. Not counted, it is silent
 * after its word, with another in the middle where it would be silent for more than 10 s at its pace.
 *
 * @example
 * phaseSlots('holdIn', 3500, { counting: { counted: ['holds'], down: true }, first: false, pace: 1 })
 * //=> "hold" for 1500 ms, 2 and 1 for 1000 ms each
 */
export const phaseSlots = (
  phase: keyof BreathPhases,
  lengthMs: number,
  { counting, first, pace }: { readonly counting: Counting; readonly first: boolean; readonly pace: Pace },
): readonly Slot[] => {
  if (lengthMs === 0) return [];
  const wordy = counting.detail === undefined ? first : counting.detail === 'full';
  const full = wordy && lengthMs >= LEAST_FULL_WORDS_MS;
  const begins: Cue = beginCue(phase, full);
  if (!countedIn(counting).includes(PART[phase])) {
    const stretches = Math.ceil(atPace(lengthMs, pace) / LONGEST_SILENCE_MS);
    return dividedBy(stretches, lengthMs).flatMap((partMs, index) =>
      slotsOf(partMs, index === 0 ? begins : { type: 'phaseGoesOn', phase }),
    );
  }
  const down = counting.down ?? false;
  const lengths = countsOf(lengthMs, down);
  const worded = full && hasFullWords(phase) ? FULL_WORDS_COUNTS : 1;
  return [sum(lengths.slice(0, worded)), ...lengths.slice(worded)].flatMap((countMs, index) => {
    const number = down ? lengths.length - worded - index + 1 : worded + index;
    return slotsOf(countMs, index === 0 ? begins : { type: 'phaseCount', phase, number });
  });
};

/** Whole seconds, and what is left of one with the last count, or before the last counts of a countdown. */
const countsOf = (lengthMs: number, down: boolean): readonly number[] => {
  const counts = Math.max(1, Math.floor(lengthMs / COUNT_MS));
  const longer = down ? 0 : counts - 1;
  const restMs = lengthMs - counts * COUNT_MS;
  return Array.from({ length: counts }, (_, index) => COUNT_MS + (index === longer ? restMs : 0));
};

const hasFullWords = (phase: keyof BreathPhases): boolean => phase === 'inhale' || phase === 'holdIn';

const beginCue = (phase: keyof BreathPhases, full: boolean): Cue => {
  switch (phase) {
    case 'inhale':
    case 'holdIn':
      return { type: phase, full };
    case 'exhale':
    case 'holdOut':
      return { type: phase };
  }
};
