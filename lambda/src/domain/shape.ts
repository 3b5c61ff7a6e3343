import { countedSlotsMs } from './counted';
import { type Elastic, fitted, rigid } from './fit';
import { breathShaped } from './massage-breath';
import { NORMAL_PACE, type Pace } from './pace';
import { movementMs, type Routine, type RoutineStep } from './routine';
import { sum } from './sum';
import type { Foot } from './timeline';

/** A step of one foot with its exact length. */
export interface ShapedStep {
  readonly stepId: string;
  readonly foot: Foot;
  readonly lengthMs: number;
  /** Its slots, where they are not what its movement makes of the length: at another pace, or changed on the way. */
  readonly slotsMs?: readonly number[];
  /** The slots in which breaths begin where its cues follow the breath; the slot after each is its out-breath. */
  readonly breaths?: readonly number[];
  /** Of a stretch that was changed on the way; without it the middle of its slots. */
  readonly middle?: Middle;
  /** Set where only some of its slots are done at this place in the plan; `lengthMs` is that of these, and `slotsMs` are all. */
  readonly part?: Part;
}

/** From a slot of a step up to another, which is not done any more. */
export interface Part {
  readonly from: number;
  readonly to: number;
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

/** The feet in the order in which they are done, unless the listener wishes otherwise. */
export const FEET: readonly Foot[] = ['left', 'right'];

/**
 * The steps of a routine at a pace, for each of the feet in their order; the minutes are those of all of them together,
 * and one foot alone gets what each would get of twice as many. What the counts take more or less is taken from, or given to, the
 * steps that have a range. Where the cues follow the breath the steps keep their lengths. `undefined` when there is no
 * such length, or when it leaves no room for that pace.
 *
 * @example
 * shapesAt(classic, 5, 1.15) //=> undefined
 */
export const shapesAt = (
  routine: Routine,
  minutes: number,
  pace: Pace,
  withBreath = false,
  feet: readonly Foot[] = FEET,
): readonly ShapedStep[] | undefined => {
  const steps = stepsIn(routine, rowOf(minutes, feet));
  if (steps === undefined) return undefined;
  const counted = steps.map(({ step }) => countedSlotsMs(step.movement, pace));
  const parts = steps.map((figured, index) => {
    const slotsMs = counted[index];
    return slotsMs === undefined ? elasticOf(figured.step, lengthOf(figured)) : rigid(sum(slotsMs));
  });
  const totalMs = sum(steps.map(lengthOf));
  const lengths = fitted(parts, totalMs);
  if (lengths === undefined) return undefined;
  return feet.flatMap((foot) =>
    steps.map(({ step: { id: stepId, movement, onExhale } }, index) => {
      const slotsMs = pace === NORMAL_PACE ? undefined : counted[index];
      const lengthMs = lengths[index] ?? 0;
      const shaped = { stepId, foot, lengthMs, ...(slotsMs === undefined ? {} : { slotsMs }) };
      return withBreath && onExhale !== undefined
        ? breathShaped(shaped, lengthMs, movement, { passed: 0, pace, withBreath })
        : shaped;
    }),
  );
};

/**
 * The figure of every step that a length has, in the order they are done; `undefined` when there is no such length.
 *
 * @example
 * stepsIn(classic, 15)?.map(({ figure }) => figure) //=> [90, 1, 1, 4, 1, 37]
 */
export const stepsIn = ({ steps, lengths }: Routine, minutes: number): readonly FiguredStep[] | undefined => {
  return lengths[minutes]?.flatMap(([stepId, figure]) =>
    steps.filter(({ id }) => id === stepId).map((step) => ({ step, figure })),
  );
};

/**
 * The row of the length table that minutes of massage are planned by: one foot alone is planned as half of twice as many.
 *
 * @example
 * rowOf(5, ['left']) //=> 10
 */
export const rowOf = (minutes: number, feet: readonly Foot[] = FEET): number =>
  feet.length === 1 ? 2 * minutes : minutes;

/** The length of a step in ms, by its figure. */
export const lengthOf = ({ step, figure }: FiguredStep): number => movementMs(step.movement, figure);

/**
 * A step of a length as time that may be moved within its range; a length outside of it is one of its ends.
 *
 * @example
 * elasticOf(heel, 90_000) //=> { lengthMs: 90_000, leastMs: 45_000, mostMs: 120_000, unitMs: 1 }
 */
export const elasticOf = (
  { movement, range }: Pick<RoutineStep, 'movement' | 'range'>,
  lengthMs: number,
): Elastic => {
  if (range === undefined) return rigid(lengthMs);
  const unitMs = movement.type === 'rounds' ? movement.onMs + movement.offMs : 1;
  return {
    lengthMs,
    leastMs: Math.min(lengthMs, movementMs(movement, range.least)),
    mostMs: Math.max(lengthMs, movementMs(movement, range.most)),
    unitMs,
  };
};
