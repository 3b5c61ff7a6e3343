import { areShapesOf } from './known-shape';
import { NORMAL_PACE, nearestPace, type Pace } from './pace';
import type { Pressure } from './pressure';
import type { AfterStep, Motion, Movement, Routine } from './routine';
import type { MassageSpec } from './session/state';
import { type ShapedStep, shapesAt } from './shape';
import { sum } from './sum';

/** A step of tonight's routine with its exact length. */
export interface PlannedStep extends ShapedStep {
  readonly movement: Movement;
  /** Asked to be left out, or ended by pain: it keeps its place in the plan and takes no time. */
  readonly leftOut: boolean;
  readonly explanationMs?: number;
  readonly onExhale?: Motion;
}

/** The ordered steps of one massage. */
export interface Plan {
  readonly routineId: string;
  readonly minutes: number;
  readonly pressure?: Pressure;
  /** Steps are begun with their names alone. */
  readonly brief?: true;
  readonly variety?: number;
  readonly steps: readonly PlannedStep[];
  /** What follows, outside its time. */
  readonly after?: readonly (AfterStep & { readonly leftOut: boolean })[];
}

/**
 * The plan of a routine: the same steps and seconds for each foot, left foot first.
 * `minutes` is massage time for both feet, a whole number the routine has a row for; any other, or a pace that is
 * not possible for it, is a bug and throws.
 *
 * @example
 * planMs(planOf(classic, 15)) //=> 900_000
 */
export const planOf = (
  routine: Routine,
  minutes: number,
  leftOut: readonly string[] = [],
  pace: Pace = NORMAL_PACE,
): Plan => {
  const plan = planFor(routine, { minutes, leftOut, pace });
  if (plan === undefined) throw new RangeError(`${routine.id} has no plan for ${minutes} minutes at ${pace}`);
  return plan;
};

/** The plan a massage was given, as it may have been shaped on the way; `undefined` when the routine has none like it. */
export const planFor = (
  routine: Routine,
  {
    minutes,
    leftOut,
    pace,
    pressure,
    telling,
    variety,
    withBreath,
    shaped,
  }: Omit<MassageSpec, 'activity' | 'routineId'>,
): Plan | undefined => {
  if (shaped !== undefined && !areShapesOf(routine, minutes, shaped)) return undefined;
  const steps = (shaped ?? shapesAt(routine, minutes, pace ?? NORMAL_PACE, withBreath))?.map((step) =>
    planned(routine, step, leftOut, telling === undefined),
  );
  const after = routine.after?.map((step) => ({ ...step, leftOut: leftOut.includes(step.id) }));
  return (
    steps && {
      routineId: routine.id,
      minutes,
      ...(pressure === undefined ? {} : { pressure }),
      ...(variety === undefined ? {} : { variety }),
      ...(telling === 'cues' ? { brief: true as const } : {}),
      steps: steps.flat(),
      ...(after === undefined ? {} : { after }),
    }
  );
};

/** The pace nearest to the one wanted at which a routine of that length can be done; the length always stays. */
export const possiblePace = (routine: Routine, minutes: number, wanted: Pace): Pace =>
  nearestPace(wanted, (pace) => shapesAt(routine, minutes, pace) !== undefined);

/** The massage time of a plan in ms, without the steps left out. */
export const planMs = (plan: Plan): number =>
  sum(plan.steps.map((step) => (step.leftOut ? 0 : step.lengthMs)));

const planned = (
  { steps }: Routine,
  shape: ShapedStep,
  leftOut: readonly string[],
  explains: boolean,
): readonly PlannedStep[] => {
  const step = steps.find(({ id }) => id === shape.stepId);
  if (step === undefined) return [];
  const { movement, explanationMs, onExhale } = step;
  const explained = explanationMs === undefined || !explains ? {} : { explanationMs };
  const breathed = onExhale === undefined ? {} : { onExhale };
  return [{ ...shape, movement, leftOut: leftOut.includes(step.id), ...explained, ...breathed }];
};
