import { countedSlotsMs } from './counted';
import { type Elastic, fitted, rigid } from './fit';
import { NORMAL_PACE, type Pace } from './pace';
import { type Movement, movementMs, type Routine, type RoutineStep } from './routine';
import { sum } from './sum';
import type { Foot } from './timeline';

/** A step of one foot with its exact length. */
export interface ShapedStep {
  readonly stepId: string;
  readonly foot: Foot;
  readonly lengthMs: number;
  /** Its slots, where they are not what its movement makes of the length: at another pace, or changed on the way. */
  readonly slotsMs?: readonly number[];
  /** Of a stretch that was changed on the way; without it the middle of its slots. */
  readonly middle?: Middle;
}

/** What hangs on the middle of a stretch. */
export interface Middle {
  /** The slot at which circles turn, and at which a long stretch may be parted. */
  readonly slot: number;
  /** Where in the list of hints the step begins. */
  readonly firstHint: number;
  /** How many hints the step had before; the list begins again after them. */
  readonly hints: number;
}

/** A step of a routine with its figure from the length table. */
export interface FiguredStep {
  readonly step: RoutineStep;
  readonly figure: number;
}

const FEET = ['left', 'right'] as const;
const LONGEST_SLOT_MS = 10_000;

/**
 * The steps of a routine at a pace, for each foot: what the counts take more or less is taken from, or given to, the
 * steps that have a range. `undefined` when there is no such length, or when it leaves no room for that pace.
 *
 * @example
 * shapesAt(classic, 5, 1.15) //=> undefined
 */
export const shapesAt = (
  routine: Routine,
  minutes: number,
  pace: Pace,
): readonly ShapedStep[] | undefined => {
  const steps = stepsIn(routine, minutes);
  if (steps === undefined) return undefined;
  const counted = steps.map(({ step }) => countedSlotsMs(step.movement, pace));
  const parts = steps.map((figured, index) => {
    const slotsMs = counted[index];
    return slotsMs === undefined ? elasticOf(figured) : rigid(sum(slotsMs));
  });
  const totalMs = sum(steps.map(({ step, figure }) => movementMs(step.movement, figure)));
  const lengths = fitted(parts, totalMs);
  if (lengths === undefined) return undefined;
  return FEET.flatMap((foot) =>
    steps.map(({ step }, index) => {
      const slotsMs = pace === NORMAL_PACE ? undefined : counted[index];
      const lengthMs = lengths[index] ?? 0;
      return { stepId: step.id, foot, lengthMs, ...(slotsMs === undefined ? {} : { slotsMs }) };
    }),
  );
};

/**
 * Whether stored steps are still those of the routine, each of a length it can have, and each foot of the right time.
 *
 * @example
 * areShapesOf(classic, 15, shapesAt(classic, 15, 1.15) ?? []) //=> true
 */
export const areShapesOf = (routine: Routine, minutes: number, shaped: readonly ShapedStep[]): boolean => {
  const plain = shapesAt(routine, minutes, NORMAL_PACE);
  if (plain?.length !== shaped.length) return false;
  const fits = shaped.every((step, index) => {
    const { movement } = routine.steps.find(({ id }) => id === step.stepId) ?? {};
    const same = plain[index]?.stepId === step.stepId && plain[index]?.foot === step.foot;
    return same && movement !== undefined && isShapeOf(movement, step);
  });
  const footMs = (steps: readonly ShapedStep[], foot: Foot): number =>
    sum(steps.filter((step) => step.foot === foot).map(({ lengthMs }) => lengthMs));
  return fits && FEET.every((foot) => footMs(shaped, foot) === footMs(plain, foot));
};

/**
 * The figure of every step that a length has, in the routine's order; `undefined` when there is no such length.
 *
 * @example
 * stepsIn(classic, 15)?.map(({ figure }) => figure) //=> [90, 1, 1, 4, 1, 37]
 */
export const stepsIn = ({ steps, lengths }: Routine, minutes: number): readonly FiguredStep[] | undefined => {
  const row = lengths[minutes];
  return row && steps.flatMap((step) => (step.id in row ? [{ step, figure: row[step.id] ?? 0 }] : []));
};

/**
 * A step as time that may be moved within its range.
 *
 * @example
 * elasticOf({ step: heel, figure: 90 }) //=> { lengthMs: 90_000, leastMs: 45_000, mostMs: 120_000, unitMs: 1 }
 */
export const elasticOf = ({ step: { movement, range }, figure }: FiguredStep): Elastic => {
  const lengthMs = movementMs(movement, figure);
  if (range === undefined) return rigid(lengthMs);
  const unitMs = movement.type === 'rounds' ? movement.onMs + movement.offMs : 1;
  return {
    lengthMs,
    leastMs: movementMs(movement, range.least),
    mostMs: movementMs(movement, range.most),
    unitMs,
  };
};

const isShapeOf = (movement: Movement, { lengthMs, slotsMs, middle }: ShapedStep): boolean => {
  if (lengthMs === 0) return false;
  if (middle !== undefined && !isMiddleOf(movement, slotsMs ?? [], middle)) return false;
  if (slotsMs !== undefined) {
    const count = countedSlotsMs(movement, NORMAL_PACE)?.length;
    const countFits = movement.type === 'stretch' || count === slotsMs.length;
    const eachFits = slotsMs.every((slotMs) => slotMs > 0 && slotMs <= LONGEST_SLOT_MS);
    return countFits && eachFits && sum(slotsMs) === lengthMs;
  }
  switch (movement.type) {
    case 'stretch':
    case 'softToes':
      return true;
    case 'rounds':
      return lengthMs % (movement.onMs + movement.offMs) === 0;
    case 'counted':
    case 'circles':
    case 'toes':
      return lengthMs === movementMs(movement, 1);
  }
};

/** Circles turn neither with their first words nor with their last. */
const isMiddleOf = (movement: Movement, slotsMs: readonly number[], { slot }: Middle): boolean => {
  if (movement.type !== 'stretch') return false;
  return slot > 0 && slot < slotsMs.length - (movement.turns ? 1 : 0);
};
