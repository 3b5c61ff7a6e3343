import { countedSlotsMs } from './counted';
import { NORMAL_PACE } from './pace';
import { MOST_MINUTES, type Movement, movementMs, type Routine, type RoutineStep } from './routine';
import { FEET, type Middle, type ShapedStep, shapesAt } from './shape';
import { softToeSlotsMs } from './step-slots';
import { sum } from './sum';
import type { Foot } from './timeline';

const LONGEST_SLOT_MS = 10_000;

/**
 * Whether stored steps are still those of the routine, each of a length it can have, and each foot of the right time.
 *
 * @example
 * areShapesOf(classic, 15, shapesAt(classic, 15, 1.15) ?? []) //=> true
 */
export const areShapesOf = (
  routine: Routine,
  minutes: number,
  shaped: readonly ShapedStep[],
  feet: readonly Foot[] = FEET,
): boolean => {
  const plain = shapesAt(routine, minutes, NORMAL_PACE, false, feet);
  if (plain?.length !== shaped.length) return false;
  const fits = shaped.every((step, index) => {
    const same = plain[index]?.stepId === step.stepId && plain[index]?.foot === step.foot;
    return same && step.part === undefined && isStepOf(routine, step);
  });
  const footMs = (steps: readonly ShapedStep[], foot: Foot): number =>
    sum(steps.filter((step) => step.foot === foot).map(({ lengthMs }) => lengthMs));
  return fits && feet.every((foot) => footMs(shaped, foot) === footMs(plain, foot));
};

/**
 * Whether stored steps are steps of the routine, each of a length it can have, and no more of them than a massage may
 * last: what a listener made of a plan may be in any order, and leave anything out.
 *
 * @example
 * areStepsOf(classic, [{ stepId: 'heel', foot: 'right', lengthMs: 60_000 }]) //=> true
 */
export const areStepsOf = (routine: Routine, shaped: readonly ShapedStep[]): boolean =>
  shaped.length > 0 &&
  sum(shaped.map(({ lengthMs }) => lengthMs)) <= MOST_MINUTES * MINUTE_MS &&
  shaped.every((step) => isStepOf(routine, step));

const MINUTE_MS = 60_000;

const isStepOf = ({ steps }: Routine, step: ShapedStep): boolean => {
  const its = steps.find(({ id }) => id === step.stepId);
  return its !== undefined && isShapeOf(its, wholeOf(step)) && isPart(step);
};

/** The step with all its slots, of which a part may be done elsewhere or not at all. */
const wholeOf = ({ part: _part, ...step }: ShapedStep): ShapedStep =>
  _part === undefined ? step : { ...step, lengthMs: sum(step.slotsMs ?? []) };

const isPart = ({ part, lengthMs, slotsMs = [] }: ShapedStep): boolean => {
  if (part === undefined) return true;
  const { from, to } = part;
  return from < to && to <= slotsMs.length && sum(slotsMs.slice(from, to)) === lengthMs;
};

const isShapeOf = ({ movement, onExhale }: RoutineStep, shaped: ShapedStep): boolean => {
  const { lengthMs, slotsMs, breaths, middle } = shaped;
  if (lengthMs === 0) return false;
  if (breaths !== undefined && (onExhale === undefined || !areBreathsOf(movement, slotsMs ?? [], breaths)))
    return false;
  if (middle !== undefined && !isMiddleOf(movement, slotsMs ?? [], middle)) return false;
  if (slotsMs !== undefined) {
    const eachFits = slotsMs.every((slotMs) => slotMs > 0 && slotMs <= LONGEST_SLOT_MS);
    return areSlotsOf(movement, slotsMs) && eachFits && sum(slotsMs) === lengthMs;
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

const areSlotsOf = (movement: Movement, slotsMs: readonly number[]): boolean => {
  switch (movement.type) {
    case 'stretch':
      return true;
    case 'rounds':
      return isRoundByRound(movement, slotsMs);
    case 'softToes':
      return softToeSlotsMs(sum(slotsMs)).flat().length === slotsMs.length;
    case 'counted':
    case 'circles':
    case 'toes':
      return countedSlotsMs(movement, NORMAL_PACE)?.length === slotsMs.length;
  }
};

/** A slot begins with every round and with every rest. */
const isRoundByRound = (
  { onMs, offMs }: Extract<Movement, { type: 'rounds' }>,
  slotsMs: readonly number[],
): boolean => {
  const startsMs = startsOf(slotsMs);
  const rounds = sum(slotsMs) / (onMs + offMs);
  const firstsMs = Array.from({ length: Math.ceil(rounds) }, (_, round) => round * (onMs + offMs));
  const begun = firstsMs.every((firstMs) => startsMs.includes(firstMs) && startsMs.includes(firstMs + onMs));
  return Number.isInteger(rounds) && begun;
};

/** Breaths are whole, one after the other, begin neither a step nor a rest, and no rest falls into one. */
const areBreathsOf = (
  movement: Movement,
  slotsMs: readonly number[],
  breaths: readonly number[],
): boolean => {
  const startsMs = startsOf(slotsMs);
  const moving = (slot: number): boolean =>
    movement.type !== 'rounds' || (startsMs[slot] ?? 0) % (movement.onMs + movement.offMs) < movement.onMs;
  return breaths.every(
    (slot, index) =>
      slot > (index === 0 ? 0 : (breaths[index - 1] ?? 0) + 1) &&
      slot + 1 < slotsMs.length &&
      moving(slot) &&
      moving(slot + 1),
  );
};

const startsOf = (slotsMs: readonly number[]): readonly number[] =>
  slotsMs.map((_, slot) => sum(slotsMs.slice(0, slot)));
