import { type BreathPace, breathAtSlot, canBreatheAt } from './breath';
import { countedSlotsMs } from './counted';
import { paceOf, planOfSpec } from './course';
import { fitted } from './fit';
import type { Library } from './library';
import { massageTimeline } from './massage-timeline';
import { NORMAL_PACE, type Pace } from './pace';
import { patternOf } from './pattern-choice';
import type { Plan, PlannedStep } from './plan';
import { firstFrom } from './position';
import { type Ahead, aheadOf, shapeOf } from './rest';
import type { BreathingSpec, Course, CourseSpec, MassageSpec } from './session/state';
import { type ShapedStep, stepsIn } from './shape';
import type { Position } from './timeline';

/**
 * The course with what lies ahead at another pace. What was guided stays as it was, a massage and each of its feet
 * keep their time to the millisecond, breathing keeps the number of its breaths. `undefined` when that cannot be.
 */
export const repaced = (library: Library, course: Course, pace: Pace): Course | undefined => {
  if (paceOf(course.spec) === pace && !isMixed(course.spec)) return course;
  const spec =
    course.spec.activity === 'massage'
      ? repacedMassage(library, course.spec, course.at, pace)
      : repacedBreathing(library, course.spec, course.at, pace);
  return spec && { ...course, spec };
};

/** The course with all that lies ahead at the pace it is at, as after going back to what was done at another; as it is when that cannot be. */
export const evenlyPaced = (library: Library, course: Course): Course => {
  const { spec } = course;
  return (isMixed(spec) ? repaced(library, course, paceOf(spec)) : undefined) ?? course;
};

const isMixed = (spec: CourseSpec): boolean =>
  (spec.activity === 'massage' ? spec.shaped : spec.paces) !== undefined;

const repacedBreathing = (
  library: Library,
  spec: BreathingSpec,
  { slot }: Position,
  pace: Pace,
): BreathingSpec | undefined => {
  const pattern = patternOf(library, spec);
  if (pattern === undefined || !canBreatheAt(pattern, pace)) return undefined;
  const from = breathAtSlot(pattern, slot);
  const before: readonly BreathPace[] = spec.paces ?? [{ from: 0, pace: NORMAL_PACE }];
  return { ...spec, paces: [...before.filter((each) => each.from < from), { from, pace }] };
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
  if (plan.steps.every(({ movement }) => countedSlotsMs(movement, pace) === undefined))
    return { ...spec, pace };
  const figures = new Map(stepsIn(routine, spec.minutes)?.map((each) => [each.step.id, each]));
  const passed = passedSlots(plan, at);
  const ahead = plan.steps.map((step, index) =>
    aheadOf(step, passed[index] ?? 0, figures.get(step.stepId), pace),
  );
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
  const footMs = steps.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  return fitted(
    ahead.map(({ part }) => part),
    footMs,
  )?.flatMap((lengthMs, index) => {
    const [step, rest] = [steps[index], ahead[index]];
    return step === undefined || rest === undefined ? [] : [shapeOf(step, rest, lengthMs)];
  });
};

/** How many slots of each step, what is said before it not counted, lie before a position; all of those behind. */
const passedSlots = (plan: Plan, position: Position): readonly number[] => {
  const timeline = massageTimeline(plan);
  const at = firstFrom(timeline, position);
  return timeline.steps.map(({ slots }, step) => {
    const counted = slots.filter((slot) => slot.counted).length;
    if (step !== at.step) return step < at.step ? Number.POSITIVE_INFINITY : 0;
    return Math.max(0, at.slot - (slots.length - counted));
  });
};
