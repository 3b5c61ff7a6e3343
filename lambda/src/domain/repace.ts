import { breathAtSlot } from './breath';
import { breathsAtPace } from './breath-time';
import { countedSlotsMs } from './counted';
import { paceOf, planOfSpec, timelineOf } from './course';
import type { Library } from './library';
import { NORMAL_PACE, type Pace } from './pace';
import { patternOf } from './pattern-choice';
import type { PlannedStep } from './plan';
import { evenlyCounted } from './recount';
import { feetMsOf, fittedTo, openAt } from './reshape/open-plan';
import type { BreathingSpec, Course, CourseSpec, MassageSpec } from './session/state';
import { tableMs } from './table';
import type { Position } from './timeline';

/**
 * The course with what lies ahead at another pace. What was guided stays as it was, a massage and each of its feet
 * keep their time to the millisecond, breathing keeps what it was asked for, its time or its breaths. `undefined` when that cannot be.
 *
 * @example
 * repaced(library, fiveMinutes, 1.15) //=> undefined
 */
export const repaced = (library: Library, course: Course, pace: Pace): Course | undefined => {
  if (paceOf(course.spec) === pace && !isMixed(course.spec)) return course;
  const spec =
    course.spec.activity === 'massage'
      ? repacedMassage(library, course.spec, course.at, pace)
      : repacedBreathing(library, course.spec, course.at, pace);
  return spec && { ...course, spec };
};

/**
 * The course with all that lies ahead at the pace it is at and counted as it is now, as after going back to what was
 * done in another way; as it is when that cannot be.
 *
 * @example
 * evenlyPaced(library, movedTo(course, START)) //=> the course with every count at its pace
 */
export const evenlyPaced = (library: Library, course: Course): Course => {
  const { spec } = course;
  const paced = isMixed(spec) ? repaced(library, course, paceOf(spec)) : undefined;
  return evenlyCounted(library, paced ?? course);
};

const isMixed = (spec: CourseSpec): boolean =>
  (spec.activity === 'massage' ? spec.shaped : spec.paces) !== undefined;

const isUnpaced = ({ movement, onExhale }: PlannedStep, { withBreath }: MassageSpec): boolean =>
  countedSlotsMs(movement, NORMAL_PACE) === undefined && !(withBreath && onExhale !== undefined);

const repacedBreathing = (
  library: Library,
  spec: BreathingSpec,
  { slot }: Position,
  pace: Pace,
): BreathingSpec | undefined => {
  const pattern = patternOf(library, spec);
  return pattern && breathsAtPace(pattern, spec, breathAtSlot(timelineOf(library, spec), slot), pace);
};

const repacedMassage = (
  library: Library,
  spec: MassageSpec,
  at: Position,
  pace: Pace,
): MassageSpec | undefined => {
  const routine = library.routines[spec.routineId];
  const plan = planOfSpec(library, spec);
  if (routine === undefined || plan === undefined) return undefined;
  if (!isMixed(spec) && plan.steps.every((step) => isUnpaced(step, spec))) return { ...spec, pace };
  const { steps } = openAt(plan, { ...spec, pace }, at, tableMs(routine, spec));
  const shaped = fittedTo(steps, feetMsOf(plan));
  return shaped && { ...spec, pace, shaped };
};
