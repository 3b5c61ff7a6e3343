import { type Movement, movementMs, type Routine, type RoutineStep } from './routine';
import type { Foot } from './timeline';

/** A step of tonight's routine with its exact length. */
export interface PlannedStep {
  readonly stepId: string;
  readonly foot: Foot;
  readonly lengthMs: number;
  readonly movement: Movement;
  /** Asked to be left out, or ended by pain: it keeps its place in the plan and takes no time. */
  readonly leftOut: boolean;
  readonly explanationMs?: number;
}

/** The ordered steps of one massage. */
export interface Plan {
  readonly routineId: string;
  readonly minutes: number;
  readonly steps: readonly PlannedStep[];
}

const FEET = ['left', 'right'] as const;

/**
 * The plan of a routine: the same steps and seconds for each foot, left foot first.
 * `minutes` is massage time for both feet, a whole number the routine has a row for; any other is a bug and throws.
 *
 * @example
 * planMs(planOf(classic, 15)) //=> 900_000
 */
export const planOf = (routine: Routine, minutes: number, leftOut: readonly string[] = []): Plan => {
  const row = routine.lengths[minutes];
  if (row === undefined) throw new RangeError(`${routine.id} has no plan for ${minutes} minutes`);
  const steps = FEET.flatMap((foot) =>
    routine.steps
      .filter((step) => step.id in row)
      .map((step) => planned(step, foot, row[step.id] ?? 0, leftOut)),
  );
  return { routineId: routine.id, minutes, steps };
};

/** The massage time of a plan in ms, without the steps left out. */
export const planMs = (plan: Plan): number =>
  plan.steps.reduce((sum, step) => sum + (step.leftOut ? 0 : step.lengthMs), 0);

const planned = (step: RoutineStep, foot: Foot, figure: number, leftOut: readonly string[]): PlannedStep => ({
  stepId: step.id,
  foot,
  lengthMs: movementMs(step.movement, figure),
  movement: step.movement,
  leftOut: leftOut.includes(step.id),
  ...(step.explanationMs === undefined ? {} : { explanationMs: step.explanationMs }),
});
