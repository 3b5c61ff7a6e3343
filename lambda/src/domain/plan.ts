import type { Range } from './hearing';
import { areShapesOf, areStepsOf } from './known-shape';
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
  readonly range?: Range;
  readonly onExhale?: Motion;
}

/** The ordered steps of one massage. */
export interface Plan {
  readonly routineId: string;
  /** Massage time of the steps that are not left out, in minutes and halves of one. */
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
    feet,
    reshaped,
    shaped,
  }: Omit<MassageSpec, 'activity' | 'routineId'>,
): Plan | undefined => {
  const isKnown = (steps: readonly ShapedStep[]): boolean =>
    reshaped ? areStepsOf(routine, steps) : areShapesOf(routine, minutes, steps, feet);
  if (shaped !== undefined && !isKnown(shaped)) return undefined;
  const steps = (shaped ?? shapesAt(routine, minutes, pace ?? NORMAL_PACE, withBreath, feet))?.flatMap(
    (step) => planned(routine, step, leftOut, telling === undefined),
  );
  const after = routine.after?.map((step) => ({ ...step, leftOut: leftOut.includes(step.id) }));
  return (
    steps && {
      routineId: routine.id,
      minutes: reshaped ? Math.round(planMs({ steps }) / HALF_MINUTE_MS) / 2 : minutes,
      ...(pressure === undefined ? {} : { pressure }),
      ...(variety === undefined ? {} : { variety }),
      ...(telling === 'cues' ? { brief: true as const } : {}),
      steps,
      ...(after === undefined ? {} : { after }),
    }
  );
};

/** The pace nearest to the one wanted at which a routine of that length can be done; the length always stays. */
export const possiblePace = (routine: Routine, minutes: number, wanted: Pace): Pace =>
  nearestPace(wanted, (pace) => shapesAt(routine, minutes, pace) !== undefined);

/** The massage time of a plan, or of some of its steps, in ms, without the steps left out. */
export const planMs = ({ steps }: Pick<Plan, 'steps'>): number =>
  sum(steps.map((step) => (step.leftOut ? 0 : step.lengthMs)));

const HALF_MINUTE_MS = 30_000;

const planned = (
  { steps }: Routine,
  shape: ShapedStep,
  leftOut: readonly string[],
  explains: boolean,
): readonly PlannedStep[] => {
  const step = steps.find(({ id }) => id === shape.stepId);
  if (step === undefined) return [];
  const { movement, explanationMs, range, onExhale } = step;
  const explained = explanationMs === undefined || !explains ? {} : { explanationMs };
  const stretches = range === undefined ? {} : { range };
  const breathed = onExhale === undefined ? {} : { onExhale };
  return [
    { ...shape, movement, leftOut: leftOut.includes(step.id), ...explained, ...stretches, ...breathed },
  ];
};
