import { atPace, NORMAL_PACE, type Pace } from './pace';
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

/** The pace of the breaths from one on, counted from 0. */
export interface BreathPace {
  readonly from: number;
  readonly pace: Pace;
}

/** No breath is longer, however it came about. */
export const LONGEST_CYCLE_MS = 24_000;
/** How far a silent phase may be stretched. */
const LONGEST_SILENCE_MS = 10_000;
/** The full words of a first breath fit into as much, in the slowest voice. */
const LEAST_FULL_WORDS_MS = 2500;
const COUNT_MS = 1000;
const READY_MS = 8000;

export const cycleMs = ({ phasesMs }: BreathPattern): number =>
  phasesMs.inhale + phasesMs.holdIn + phasesMs.exhale + phasesMs.holdOut;

export const hasHold = ({ phasesMs: { holdIn, holdOut } }: BreathPattern): boolean => holdIn + holdOut > 0;

/** The same pattern with every count longer or shorter alike; the guard judges the pattern itself. */
export const breathAt = ({ id, phasesMs }: BreathPattern, pace: Pace): BreathPattern => ({
  id,
  phasesMs: {
    inhale: atPace(phasesMs.inhale, pace),
    holdIn: atPace(phasesMs.holdIn, pace),
    exhale: atPace(phasesMs.exhale, pace),
    holdOut: atPace(phasesMs.holdOut, pace),
  },
});

/**
 * Whether a breath may be stretched so far: a cycle of at most 24 s and no silent phase over 10 s. An exhale is
 * counted aloud.
 *
 * @example
 * canBreatheAt(fourSevenEight, 1.3) //=> false
 */
export const canBreatheAt = (pattern: BreathPattern, pace: Pace): boolean => {
  const stretched = breathAt(pattern, pace);
  const { inhale, holdIn, holdOut } = stretched.phasesMs;
  return cycleMs(stretched) <= LONGEST_CYCLE_MS && Math.max(inhale, holdIn, holdOut) <= LONGEST_SILENCE_MS;
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

/**
 * The timeline of breathing: a moment to get ready, then the cycles, each second of an exhale a slot of its own.
 * A slot is as many times longer as the pace of its breath says.
 */
export const breathTimeline = (
  pattern: BreathPattern,
  cycles: number,
  paces: readonly BreathPace[] = [],
): Timeline => ({
  steps: [
    {
      stepId: pattern.id,
      foot: 'both',
      slots: [
        { ...UNCOUNTED, lengthMs: READY_MS, cue: { type: 'readyToBreathe', cycles } },
        ...Array.from({ length: cycles }, (_, index) => {
          const pace = paces.findLast(({ from }) => from <= index)?.pace ?? NORMAL_PACE;
          return cycleSlots(pattern, index === 0).map((slot) => ({
            ...slot,
            lengthMs: atPace(slot.lengthMs, pace),
          }));
        }).flat(),
      ],
    },
  ],
});

/**
 * The breath a slot of that timeline belongs to, counted from 0.
 *
 * @example
 * breathAtSlot(longExhale, 8) //=> 1
 */
export const breathAtSlot = (pattern: BreathPattern, slot: number): number =>
  Math.max(0, Math.floor((slot - 1) / cycleSlots(pattern, true).length));

const UNCOUNTED = { counted: false, cut: true, entry: true } as const;

const cycleSlots = ({ phasesMs }: BreathPattern, first: boolean): Slot[] => {
  const inFull = (lengthMs: number): boolean => first && lengthMs >= LEAST_FULL_WORDS_MS;
  const slots = [
    ...slotsOf(phasesMs.inhale, { type: 'inhale', first: inFull(phasesMs.inhale) }),
    ...slotsOf(phasesMs.holdIn, { type: 'holdIn', first: inFull(phasesMs.holdIn) }),
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
