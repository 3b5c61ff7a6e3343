import { countedSlotsMs } from './counted';
import { type Elastic, rigid } from './fit';
import { type Along, breathShaped } from './massage-breath';
import { NORMAL_PACE, type Pace } from './pace';
import type { PlannedStep } from './plan';
import { elasticOf, type ShapedStep } from './shape';
import { slotsMsOf } from './step-slots';
import { middleOf, stretchedTo, stretchSlotsMs } from './stretch';
import { sum } from './sum';

/** What may still become of a step: the time it may get, and the step when it has got it. */
export interface Ahead {
  readonly part: Elastic;
  readonly shapedTo: (lengthMs: number) => ShapedStep;
}

/** What is left of a stretch that has begun is never shorter than the words it has yet to say, in slots of this length. */
const LEAST_REST_MS = 6000;

/**
 * A step that stays as it is.
 *
 * @example
 * asItIs({ stepId: 'arch', foot: 'left', lengthMs: 45_000 }).part //=> rigid(45_000)
 */
export const asItIs = ({ stepId, foot, lengthMs, slotsMs, breaths, middle, part }: ShapedStep): Ahead => ({
  part: rigid(lengthMs),
  shapedTo: () => ({
    stepId,
    foot,
    lengthMs,
    ...(slotsMs === undefined ? {} : { slotsMs }),
    ...(breaths === undefined ? {} : { breaths }),
    ...(middle === undefined ? {} : { middle }),
    ...(part === undefined ? {} : { part }),
  }),
});

/**
 * What may become of a whole step of which some slots have passed: a count goes on at the pace, a stretch may give or
 * take what is left of it, a round that has begun is done to its end. `lengthMs` is the length it should have, if
 * nothing speaks against it.
 *
 * @example
 * wholeAhead(arch, 45_000, { passed: 9, pace: 1.15, withBreath: false }).part
 * //=> rigid(46_200), of which the last two counts take 4600 each
 */
export const wholeAhead = (step: PlannedStep, lengthMs: number, along: Along): Ahead => {
  const { movement, onExhale, breaths } = step;
  const ahead = pacedAhead(step, lengthMs, along);
  const breathes = onExhale !== undefined && (along.withBreath || breaths !== undefined);
  return breathes
    ? { ...ahead, shapedTo: (shapedMs) => breathShaped(step, shapedMs, movement, along) }
    : ahead;
};

const pacedAhead = (step: PlannedStep, lengthMs: number, { passed, pace }: Along): Ahead => {
  const { movement } = step;
  switch (movement.type) {
    case 'counted':
    case 'circles':
    case 'toes':
      return countAhead(step, passed, pace);
    case 'rounds': {
      const part = elasticOf(step, lengthMs);
      const passedMs = sum(slotsMsOf(movement, step).slice(0, passed));
      const begun = passed === 0 ? 0 : Math.floor(passedMs / part.unitMs) + 1;
      return dividedAnew(step, withLeast(part, Math.min(step.lengthMs, begun * part.unitMs)));
    }
    case 'stretch':
      return stretchAhead(step, passed, elasticOf(step, lengthMs), movement.turns);
    case 'softToes':
      return passed === 0 ? dividedAnew(step, elasticOf(step, lengthMs)) : asItIs(step);
  }
};

const countAhead = (step: PlannedStep, passed: number, pace: Pace): Ahead => {
  const now = step.slotsMs ?? countedSlotsMs(step.movement, NORMAL_PACE) ?? [];
  const paced = countedSlotsMs(step.movement, pace) ?? [];
  const slotsMs = [...now.slice(0, passed), ...paced.slice(passed)];
  return asItIs({ ...step, lengthMs: sum(slotsMs), slotsMs });
};

const stretchAhead = (step: PlannedStep, passed: number, part: Elastic, turns: boolean): Ahead => {
  const now = stretchSlotsMs(step);
  if (passed === 0) return dividedAnew(step, part);
  if (passed >= now.length || part.leastMs === part.mostMs) return asItIs(step);
  const keptMs = now.slice(0, passed);
  const middle = middleOf(step, turns);
  // Circles that have yet to turn need a slot for that, before the one that names what comes next.
  const leastParts = turns && middle.slot >= passed ? 2 : 1;
  const leastRestMs = Math.min(step.lengthMs - sum(keptMs), leastParts * LEAST_REST_MS);
  return {
    part: withLeast(part, sum(keptMs) + leastRestMs),
    shapedTo: (lengthMs) => stretchedTo(step, lengthMs, { keptMs, middle, leastParts }),
  };
};

/** A step whose slots follow from its length alone. */
const dividedAnew = ({ stepId, foot }: PlannedStep, part: Elastic): Ahead => ({
  part,
  shapedTo: (lengthMs) => ({ stepId, foot, lengthMs }),
});

/** The same with a minimum that what has begun sets. */
const withLeast = (part: Elastic, least: number): Elastic => {
  const leastMs = Math.max(part.leastMs, least);
  return {
    ...part,
    lengthMs: Math.max(part.lengthMs, leastMs),
    leastMs,
    mostMs: Math.max(part.mostMs, leastMs),
  };
};
