import { countedSlotsMs } from './counted';
import { type Elastic, rigid } from './fit';
import { NORMAL_PACE, type Pace } from './pace';
import type { PlannedStep } from './plan';
import type { RoutineStep } from './routine';
import { elasticOf, type ShapedStep } from './shape';
import { equalParts } from './slots';

/** A step on the way: the slots that are behind, or going on and not to be touched, and the time it may get. */
export interface Ahead {
  readonly part: Elastic;
  /** The slots it has for certain; what its length is more than these is divided anew. */
  readonly keptMs?: readonly number[];
}

/** What is left of a stretch that has begun is never shorter than the words that end it. */
const LEAST_REST_MS = 6000;

/**
 * What may become of a step of which some slots have passed: a count goes on at the new pace, a stretch may give or
 * take what is left of it, a round that has begun is done to its end. What is behind or left out stays as it is.
 */
export const aheadOf = (
  step: PlannedStep,
  passed: number,
  normal: { readonly step: RoutineStep; readonly figure: number } | undefined,
  pace: Pace,
): Ahead => {
  const paced = countedSlotsMs(step.movement, pace);
  const isStretch = step.movement.type === 'stretch';
  const now =
    step.slotsMs ??
    countedSlotsMs(step.movement, NORMAL_PACE) ??
    (isStretch ? equalParts(step.lengthMs, 2) : undefined);
  const asItIs: Ahead = {
    part: rigid(step.lengthMs),
    ...(step.slotsMs === undefined ? {} : { keptMs: step.slotsMs }),
  };
  if (step.leftOut || normal === undefined || passed === Number.POSITIVE_INFINITY) return asItIs;
  if (paced !== undefined && now !== undefined) {
    const slotsMs = [...now.slice(0, passed), ...paced.slice(passed)];
    return { part: rigid(sum(slotsMs)), keptMs: slotsMs };
  }
  const part = elasticOf(normal.step, normal.figure);
  if (step.movement.type === 'rounds') {
    const { onMs, offMs } = step.movement;
    const slotsOfRound = equalParts(onMs).length + equalParts(offMs).length;
    const begun = passed === 0 ? 0 : Math.floor(passed / slotsOfRound) + 1;
    return { part: within(part, Math.min(step.lengthMs, begun * part.unitMs)) };
  }
  if (passed === 0 || now === undefined) return { part };
  if (passed >= now.length || part.leastMs === part.mostMs) return asItIs;
  const keptMs = now.slice(0, passed);
  const leastRestMs = Math.min(step.lengthMs - sum(keptMs), LEAST_REST_MS);
  return { part: within(part, sum(keptMs) + leastRestMs), keptMs };
};

/** The step at the length it got. */
export const shapeOf = ({ stepId, foot }: PlannedStep, { keptMs }: Ahead, lengthMs: number): ShapedStep => {
  if (keptMs === undefined) return { stepId, foot, lengthMs };
  const restMs = lengthMs - sum(keptMs);
  return { stepId, foot, lengthMs, slotsMs: restMs === 0 ? keptMs : [...keptMs, ...equalParts(restMs)] };
};

/** The same with a minimum that what has begun sets. */
const within = (part: Elastic, leastMs: number): Elastic => {
  const least = Math.max(part.leastMs, leastMs);
  return {
    ...part,
    lengthMs: Math.max(part.lengthMs, least),
    leastMs: least,
    mostMs: Math.max(part.mostMs, least),
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
