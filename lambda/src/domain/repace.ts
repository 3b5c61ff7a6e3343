import { breathAtSlot } from './breath';
import { breathsAtPace } from './breath-time';
import { countedSlotsMs } from './counted';
import { paceOf, planOfSpec, timelineOf } from './course';
import { fitted } from './fit';
import type { Library } from './library';
import type { Along } from './massage-breath';
import { standingIn } from './massage-timeline';
import { NORMAL_PACE, type Pace } from './pace';
import { patternOf } from './pattern-choice';
import type { PlannedStep } from './plan';
import { evenlyCounted } from './recount';
import { type Ahead, aheadOf, asItIs } from './rest';
import type { Routine } from './routine';
import type { BreathingSpec, Course, CourseSpec, MassageSpec } from './session/state';
import { type FiguredStep, type ShapedStep, stepsIn } from './shape';
import { sum } from './sum';
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

/**
 * The course with a second foot that has not begun fitted to the first: what is left out may have had another length
 * there, and both feet get the same. As it is when that cannot be.
 *
 * @example
 * evenFeet(library, without(course, ['heel'])) //=> the course with as much time for the right foot as for the left
 */
export const evenFeet = (library: Library, course: Course): Course => {
  const { spec, at } = course;
  if (spec.activity !== 'massage' || spec.shaped === undefined) return course;
  const plan = planOfSpec(library, spec);
  const routine = library.routines[spec.routineId];
  if (routine === undefined || plan === undefined) return course;
  const figures = figuresOf(routine, spec);
  const here = standingIn(plan, at);
  const from = plan.steps.findIndex(({ foot }) => foot !== plan.steps[0]?.foot);
  const [first, second] = [plan.steps.slice(0, from), plan.steps.slice(from)];
  const begun = here.step >= from && here.passed > 0;
  if (from === -1 || begun || plan.steps.slice(from, here.step).some(({ leftOut }) => !leftOut))
    return course;
  const ahead = second.map((step, index) => {
    const figured = figures[index];
    const same = first[index] ?? step;
    return step.leftOut || figured === undefined
      ? asItIs({ ...same, foot: step.foot })
      : aheadOf(step, figured, alongIn(spec, paceOf(spec), 0));
  });
  const fitting = refitted(second, ahead);
  return fitting === undefined
    ? course
    : { ...course, spec: { ...spec, shaped: [...spec.shaped.slice(0, from), ...fitting] } };
};

/** The figures of one foot, in its order; those of the other are the same. */
const figuresOf = (routine: Routine, { minutes }: MassageSpec): readonly FiguredStep[] =>
  stepsIn(routine, minutes) ?? [];

const isMixed = (spec: CourseSpec): boolean =>
  (spec.activity === 'massage' ? spec.shaped : spec.paces) !== undefined;

const isUnpaced = ({ movement, onExhale }: PlannedStep, { withBreath }: MassageSpec): boolean =>
  countedSlotsMs(movement, NORMAL_PACE) === undefined && !(withBreath && onExhale !== undefined);

const alongIn = ({ withBreath = false }: MassageSpec, pace: Pace, passed: number): Along => ({
  passed,
  pace,
  withBreath,
});

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
  const figures = figuresOf(routine, spec);
  const here = standingIn(plan, at);
  const ahead = plan.steps.map((step, index) => {
    const figured = figures[index % figures.length];
    return figured === undefined || index < here.step
      ? asItIs(step)
      : aheadOf(step, figured, alongIn(spec, pace, index === here.step ? here.passed : 0));
  });
  const feet = [...new Set(plan.steps.map(({ foot }) => foot))].map((foot) =>
    refitted(
      plan.steps.filter((step) => step.foot === foot),
      ahead.filter((_, index) => plan.steps[index]?.foot === foot),
    ),
  );
  if (feet.some((foot) => foot === undefined)) return undefined;
  return { ...spec, pace, shaped: feet.flatMap((foot) => foot ?? []) };
};

/** The steps of a foot with what lies ahead of them fitted into the time the foot has. */
const refitted = (
  steps: readonly PlannedStep[],
  ahead: readonly Ahead[],
): readonly ShapedStep[] | undefined => {
  const footMs = sum(steps.map(({ lengthMs }) => lengthMs));
  const lengths = fitted(
    ahead.map(({ part }) => part),
    footMs,
  );
  return lengths && ahead.map(({ shapedTo }, index) => shapedTo(lengths[index] ?? 0));
};
