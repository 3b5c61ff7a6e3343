import { type BreathCounting, type Counting, phaseSlots } from './breath-counting';
import type { Cue } from './cue';
import { atPace, NORMAL_PACE, type Pace } from './pace';
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

/** How many breaths, and how they go. */
export interface Breaths {
  readonly cycles: number;
  /** The time that was asked for, if it was one. */
  readonly timeMs?: number;
  readonly paces?: readonly BreathPace[];
  readonly countings?: readonly BreathCounting[];
}

/** No breath is longer, however it came about. */
export const LONGEST_CYCLE_MS = 24_000;
/** How far a silent phase may be stretched. */
const LONGEST_SILENCE_MS = 10_000;
const READY_MS = 8000;
const MINUTE_MS = 60_000;

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
 * Whether a breath may be stretched so far: a cycle of at most 24 s and no silent phase over 10 s. An exhale is usually
 * counted aloud; what is counted makes no difference, so that another count never needs another pace.
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
 * The timeline of breathing: a moment to get ready, then the cycles, each second of what is counted a slot of its own.
 * A slot is as many times longer as the pace of its breath says.
 */
export const breathTimeline = (
  pattern: BreathPattern,
  { cycles, timeMs, paces = [], countings = [] }: Breaths,
): Timeline => {
  const countingOf = (breath: number): Counting => countings.findLast(({ from }) => from <= breath) ?? {};
  const { detail } = countingOf(0);
  const ready: Cue = {
    type: 'readyToBreathe',
    ...(timeMs !== undefined && timeMs % MINUTE_MS === 0 ? { minutes: timeMs / MINUTE_MS } : { cycles }),
    ...(detail === 'few' ? { brief: true } : {}),
  };
  const breaths = Array.from({ length: cycles }, (_, breath) => {
    const pace = paces.findLast(({ from }) => from <= breath)?.pace ?? NORMAL_PACE;
    return cycleSlots(pattern, { counting: countingOf(breath), first: breath === 0, pace }).map((slot) => ({
      ...slot,
      lengthMs: atPace(slot.lengthMs, pace),
    }));
  });
  const slots = [{ ...UNCOUNTED, lengthMs: READY_MS, cue: ready }, ...breaths.flat()];
  return { steps: [{ stepId: pattern.id, foot: 'both', slots }] };
};

/**
 * The breath a slot of that timeline belongs to, counted from 0; the getting ready is part of the first.
 *
 * @example
 * breathAtSlot(breathTimeline(longExhale, { cycles: 3 }), 8) //=> 1
 */
export const breathAtSlot = ({ steps }: Timeline, slot: number): number => {
  const upToHere = steps[0]?.slots.slice(1, slot + 1) ?? [];
  return Math.max(0, upToHere.filter(({ cut }) => cut).length - 1);
};

const UNCOUNTED = { counted: false, cut: true, entry: true } as const;

const cycleSlots = (
  { phasesMs }: BreathPattern,
  manner: { readonly counting: Counting; readonly first: boolean; readonly pace: Pace },
): Slot[] => {
  const slots = [
    ...phaseSlots('inhale', phasesMs.inhale, manner),
    ...phaseSlots('holdIn', phasesMs.holdIn, manner),
    ...phaseSlots('exhale', phasesMs.exhale, manner),
    ...phaseSlots('holdOut', phasesMs.holdOut, manner),
  ];
  return slots.map((slot, index) => ({ ...slot, cut: index === 0, entry: index === 0 }));
};
