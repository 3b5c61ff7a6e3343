import { atPace, type Pace } from './pace';
import type { Movement } from './routine';
import type { ShapedStep } from './shape';
import { equalParts } from './slots';
import { slotsMsOf } from './step-slots';
import { middleOf, nearestToMiddle } from './stretch';
import { sum } from './sum';

/** One breath with the massage, that of the long exhale: four seconds in, six out. */
export const INHALE_MS = 4000;
export const EXHALE_MS = 6000;

const LONGEST_SLOT_MS = 10_000;
/** The first words of a step fit into as much, in the slowest voice. */
const LEAST_BEGIN_MS = 6000;
/** And a hint into this. */
const LEAST_HINT_MS = 4000;

/** How what lies ahead of a step is laid out anew. */
export interface Along {
  /** How many of its slots have passed; they stay as they are. */
  readonly passed: number;
  readonly pace: Pace;
  /** Whether its cues follow the breath from here on. */
  readonly withBreath: boolean;
}

/**
 * A stretch or rounds whose cues follow the breath from here on, or no longer do: of another length where `lengthMs`
 * says so, and of exactly that one. Only whole breaths are laid out, and none while hands rest.
 *
 * @example
 * breathShaped({ stepId: 'strokes', foot: 'left', lengthMs: 37_000 }, 37_000, { type: 'stretch', turns: false },
 *   { passed: 0, pace: 1, withBreath: true })
 * //=> slots of 7, 4, 6, 4, 6, 4 and 6 s, with breaths from slots 1, 3 and 5 on
 */
export const breathShaped = (
  step: ShapedStep,
  lengthMs: number,
  movement: Movement,
  { passed, pace, withBreath }: Along,
): ShapedStep => {
  const { stepId, foot } = step;
  const keptMs = slotsMsOf(movement, step).slice(0, passed);
  const kept = { slotsMs: keptMs, breaths: (step.breaths ?? []).filter((slot) => slot + 1 < passed) };
  const { slotsMs, breaths } = sectionsOf(movement, sum(keptMs), lengthMs).reduce<Laid>(
    (before, { fromMs, forMs, moving }) =>
      joined(before, withBreath && moving ? breathsIn(forMs, pace, fromMs === 0) : plain(forMs)),
    kept,
  );
  if (passed === 0 && breaths.length === 0) return { stepId, foot, lengthMs };
  const shaped: ShapedStep = { stepId, foot, lengthMs, slotsMs, ...(breaths.length > 0 ? { breaths } : {}) };
  if (passed === 0 || movement.type !== 'stretch') return shaped;
  const middle = middleOf(step, movement.turns);
  const slot = middle.slot <= passed ? middle.slot : nearestToMiddle(shaped, passed);
  return { ...shaped, middle: { ...middle, slot } };
};

/** Slots, and those in which breaths begin. */
interface Laid {
  readonly slotsMs: readonly number[];
  readonly breaths: readonly number[];
}

/** A part of a step in which hands move all the time, or rest all the time. */
interface Section {
  readonly fromMs: number;
  readonly forMs: number;
  readonly moving: boolean;
}

const sectionsOf = (movement: Movement, fromMs: number, lengthMs: number): readonly Section[] => {
  if (fromMs >= lengthMs) return [];
  if (movement.type !== 'rounds') return [{ fromMs, forMs: lengthMs - fromMs, moving: true }];
  const inRoundMs = fromMs % (movement.onMs + movement.offMs);
  const moving = inRoundMs < movement.onMs;
  const forMs = (moving ? movement.onMs : movement.onMs + movement.offMs) - inRoundMs;
  return [{ fromMs, forMs, moving }, ...sectionsOf(movement, fromMs + forMs, lengthMs)];
};

/**
 * As many whole breaths as there is time for. What is left comes before them, with words of its own; what would be too
 * short for these draws out the last out-breath.
 */
const breathsIn = (lengthMs: number, pace: Pace, begins: boolean): Laid => {
  const [inhaleMs, exhaleMs] = [atPace(INHALE_MS, pace), atPace(EXHALE_MS, pace)];
  const count = Math.floor((lengthMs - (begins ? LEAST_BEGIN_MS : 0)) / (inhaleMs + exhaleMs));
  if (count <= 0) return plain(lengthMs);
  const leftMs = lengthMs - count * (inhaleMs + exhaleMs);
  const drawnOut = exhaleMs + leftMs <= LONGEST_SLOT_MS;
  const lead = drawnOut ? [] : leadOf(leftMs);
  const slotsMs = Array.from({ length: count }, (_, index) => [
    inhaleMs,
    drawnOut && index === count - 1 ? exhaleMs + leftMs : exhaleMs,
  ]);
  return {
    slotsMs: [...lead, ...slotsMs.flat()],
    breaths: slotsMs.map((_, index) => lead.length + 2 * index),
  };
};

/** What comes before the breaths, in one slot or two; the first words get the longer one. */
const leadOf = (leftMs: number): readonly number[] => {
  if (leftMs <= LONGEST_SLOT_MS) return [leftMs];
  const firstMs = Math.min(LONGEST_SLOT_MS, leftMs - LEAST_HINT_MS);
  return [firstMs, leftMs - firstMs];
};

const plain = (lengthMs: number): Laid => ({ slotsMs: equalParts(lengthMs), breaths: [] });

const joined = (before: Laid, after: Laid): Laid => ({
  slotsMs: [...before.slotsMs, ...after.slotsMs],
  breaths: [...before.breaths, ...after.breaths.map((slot) => before.slotsMs.length + slot)],
});
