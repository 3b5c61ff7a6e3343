import { breathPatternsAfter } from './after';
import { planOfSpec, without } from './course';
import type { Library } from './library';
import { standingIn } from './massage-timeline';
import { NORMAL_PACE } from './pace';
import { isSame, START } from './position';
import { asItIs } from './rest';
import type { Course } from './session/state';
import type { ShapedStep } from './shape';
import { aheadOf } from './step-ahead';

/**
 * The course with nothing left to be breathed by the count, for a day on which that made the listener dizzy.
 *
 * @example
 * withoutBreath(library, course) //=> the course without the massage breath, and without breaths after it
 */
export const withoutBreath = (library: Library, course: Course): Course => {
  const routine = course.spec.activity === 'massage' ? library.routines[course.spec.routineId] : undefined;
  const alone = alongWithBreath(library, course, false);
  return routine === undefined ? alone : without(alone, breathPatternsAfter(routine));
};

/**
 * The massage with the cues that lie ahead following the breath, or no longer. Every step keeps its length, and what
 * was guided stays as it was. Breathing, and what the library does not have, stays as it is.
 *
 * @example
 * alongWithBreath(library, course, true) //=> the course whose presses and strokes come on the out-breath from here on
 */
export const alongWithBreath = (library: Library, course: Course, withBreath: boolean): Course => {
  const { spec, at } = course;
  if (spec.activity !== 'massage' || (spec.withBreath ?? false) === withBreath) return course;
  const plan = planOfSpec(library, spec);
  if (plan === undefined) return course;
  const changed = { ...spec, withBreath };
  if (isSame(at, START) && spec.shaped === undefined) return { ...course, spec: changed };
  const here = standingIn(plan, at);
  const pace = spec.pace ?? NORMAL_PACE;
  const shaped = plan.steps.map((step, index): ShapedStep => {
    const { onExhale, leftOut, breaths, lengthMs } = step;
    const stays = index < here.step || leftOut || onExhale === undefined;
    if (stays || (!withBreath && breaths === undefined)) return asItIs(step).shapedTo(lengthMs);
    const passed = index === here.step ? here.passed : 0;
    return aheadOf(step, lengthMs, { passed, pace, withBreath }).shapedTo(lengthMs);
  });
  return { ...course, spec: { ...changed, shaped } };
};
