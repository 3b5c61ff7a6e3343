import { planOfSpec, stepStart, timelineOf } from '../course';
import type { Library } from '../library';
import type { Plan } from '../plan';
import { recordOf } from '../record';
import { sameIn } from '../same-slot';
import type { Course, MassageSpec } from '../session/state';
import type { ShapedStep } from '../shape';
import { sum } from '../sum';
import { type OpenPlan, type OpenStep, openAt } from './open-plan';

/** A massage that is being reshaped where it stands. */
export interface Shaping extends OpenPlan {
  readonly library: Library;
  readonly course: Course;
  readonly spec: MassageSpec;
  readonly plan: Plan;
}

/** What a wish makes of the steps. */
export interface Changed {
  readonly steps: readonly OpenStep[];
  /** The place in `steps` that is gone to, when the step that is stood at is left. */
  readonly goTo?: number;
}

/**
 * A massage opened where it stands; `undefined` when it is none, or the library does not have it any more.
 *
 * @example
 * shapingOf(library, course)?.here //=> { step: 3, passed: 2 }
 */
export const shapingOf = (library: Library, course: Course): Shaping | undefined => {
  const { spec, at } = course;
  if (spec.activity !== 'massage') return undefined;
  const plan = planOfSpec(library, spec);
  return plan && { library, course, spec, plan, ...openAt(plan, spec, at) };
};

/**
 * The course with other steps. What was heard of each goes with it, and what was complete stays complete.
 *
 * @example
 * courseWith(shaping, { steps: shaping.steps.slice(0, -1) }, shaped).spec //=> { …, reshaped: true, shaped }
 */
export const courseWith = (
  { library, course, spec, plan, here }: Shaping,
  { steps, goTo }: Changed,
  shaped: readonly ShapedStep[],
): Course => {
  const after: MassageSpec = { ...spec, reshaped: true, shaped };
  const heardIn = (ms: readonly number[]): readonly number[] =>
    steps.map(({ was, fromMs = 0 }, index) =>
      Math.min(Math.max(0, (ms[was] ?? 0) - fromMs), shaped[index]?.lengthMs ?? 0),
    );
  const timeline = timelineOf(library, after);
  const shift = steps.length - plan.steps.length;
  // What follows a massage keeps its place behind it.
  const stood = here.step < plan.steps.length ? course.at : { ...course.at, step: course.at.step + shift };
  const at =
    goTo === undefined ? sameIn(timeline, timelineOf(library, spec), stood) : stepStart(timeline, goTo, true);
  const whole = course.wasComplete === true || recordOf(library, course)?.complete === true;
  return {
    ...course,
    spec: after,
    at,
    heardMs: heardIn(course.heardMs),
    ...(course.heardBeforeMs === undefined ? {} : { heardBeforeMs: heardIn(course.heardBeforeMs) }),
    ...(whole ? { wasComplete: true } : {}),
  };
};

/** Whether nothing of a massage has been guided or passed yet. */
export const isUnbegun = ({ here, course }: Shaping): boolean =>
  here.step === 0 && here.passed === 0 && sum(course.heardMs) === 0;
