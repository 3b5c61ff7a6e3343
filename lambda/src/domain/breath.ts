import { slotsOf } from './slots';
import type { Slot, Timeline } from './timeline';

/** The four phases of a breath, in ms; a phase of 0 is not there. */
export interface BreathPhases {
  readonly inhale: number;
  readonly holdIn: number;
  readonly exhale: number;
  readonly holdOut: number;
}

export interface BreathPattern {
  readonly id: string;
  readonly phasesMs: BreathPhases;
}

export const DEFAULT_BREATH_MINUTES = 3;
export const LEAST_BREATH_MINUTES = 1;
export const MOST_BREATH_MINUTES = 10;
/** A block of a pattern with a long hold; `routines.md` calls it the dose guard. */
export const GUARDED_CYCLES = 4;

const LONG_HOLD_MS = 5000;
const LONG_EXHALE_MS = 8000;
const COUNT_MS = 1000;
const READY_MS = 8000;

export const cycleMs = ({ phasesMs }: BreathPattern): number =>
  phasesMs.inhale + phasesMs.holdIn + phasesMs.exhale + phasesMs.holdOut;

/**
 * Whether the numbers of a pattern, whatever its name, limit a block to four cycles:
 * a hold of five seconds or more, or an exhale of eight or more together with any hold.
 */
export const isGuarded = ({ phasesMs: { holdIn, exhale, holdOut } }: BreathPattern): boolean => {
  const longestHold = Math.max(holdIn, holdOut);
  return longestHold >= LONG_HOLD_MS || (exhale >= LONG_EXHALE_MS && longestHold > 0);
};

/**
 * How many whole cycles fit. Never cuts a breath in half, so the result may fall short of the time asked for;
 * at least one.
 *
 * @example
 * cyclesWithin(fourSevenEight, 60_000) //=> 3
 */
export const cyclesWithin = (pattern: BreathPattern, lengthMs: number): number =>
  Math.max(1, Math.floor(lengthMs / cycleMs(pattern)));

/** The timeline of breathing: a moment to get ready, then the cycles, each second of an exhale a slot of its own. */
export const breathTimeline = (pattern: BreathPattern, cycles: number): Timeline => ({
  steps: [
    {
      stepId: pattern.id,
      foot: 'both',
      slots: [
        { ...UNCOUNTED, lengthMs: READY_MS, cue: { type: 'readyToBreathe', cycles } },
        ...Array.from({ length: cycles }, (_, index) => cycleSlots(pattern, index === 0)).flat(),
      ],
    },
  ],
});

const UNCOUNTED = { counted: false, cut: true, entry: true } as const;

const cycleSlots = ({ phasesMs }: BreathPattern, first: boolean): Slot[] => {
  const slots = [
    ...slotsOf(phasesMs.inhale, { type: 'inhale', first }),
    ...slotsOf(phasesMs.holdIn, { type: 'holdIn', first }),
    ...exhaleSlots(phasesMs.exhale),
    ...slotsOf(phasesMs.holdOut, { type: 'holdOut' }),
  ];
  return slots.map((slot, index) => ({ ...slot, cut: index === 0, entry: index === 0 }));
};

const exhaleSlots = (exhaleMs: number): Slot[] =>
  Array.from({ length: Math.ceil(exhaleMs / COUNT_MS) }, (_, index) => {
    const lengthMs = Math.min(COUNT_MS, exhaleMs - index * COUNT_MS);
    return slotsOf(lengthMs, index === 0 ? { type: 'exhale' } : { type: 'exhaleCount', number: index + 1 });
  }).flat();
