import { afterTimeline } from './after';
import { breathTimeline, canBreatheAt } from './breath';
import { handsOf } from './hands';
import { withSoftEnd } from './last-third';
import type { Library } from './library';
import { massageTimeline } from './massage-timeline';
import { NORMAL_PACE, type Pace } from './pace';
import { patternOf } from './pattern-choice';
import { type Plan, planFor } from './plan';
import { elapsedMs, endOf, firstFrom, isBefore, START, slotsBetween, totalMs } from './position';
import type { Course, CourseSpec, Identity, MassageSpec } from './session/state';
import { sum } from './sum';
import { doneBy, type Foot, type Position, type Timeline } from './timeline';

/** The timeline of a course. A routine, length, pace or pattern that is not in the library is a bug and throws. */
export const timelineOf = (library: Library, spec: CourseSpec): Timeline => {
  if (spec.activity === 'massage') {
    const plan = planOfSpec(library, spec);
    if (plan === undefined) throw new RangeError(`no plan for ${spec.routineId} of ${spec.minutes} minutes`);
    const steps = [...withSoftEnd(massageTimeline(plan)).steps, ...afterTimeline(library, plan)];
    return doneBy(handsOf(spec), { steps });
  }
  const pattern = patternOf(library, spec);
  if (pattern === undefined) throw new RangeError(`no breath pattern ${spec.patternId}`);
  return breathTimeline(pattern, spec);
};

/** Whether the library still has what a stored course was made of. */
export const isKnown = (library: Library, spec: CourseSpec): boolean => {
  if (spec.activity === 'massage') return planOfSpec(library, spec) !== undefined;
  const pattern = patternOf(library, spec);
  if (pattern === undefined || spec.cycles === 0) return false;
  return (spec.paces ?? []).every(({ pace }) => canBreatheAt(pattern, pace));
};

/** The plan of a massage; `undefined` when the library has no such routine, length or pace, or no such steps. */
export const planOfSpec = ({ routines }: Library, spec: MassageSpec): Plan | undefined => {
  const routine = routines[spec.routineId];
  return routine && planFor(routine, spec);
};

/** The pace a course is at. */
export const paceOf = (spec: CourseSpec): Pace =>
  (spec.activity === 'massage' ? spec.pace : spec.paces?.at(-1)?.pace) ?? NORMAL_PACE;

/** The course as heard up to a position, and standing there. What was heard before counts once. */
export const heardTo = (library: Library, course: Course, to: Position): Course => {
  const timeline = timelineOf(library, course.spec);
  const heard = timeline.steps.map((_, step) => {
    const slots = slotsBetween(timeline, { step, slot: 0 }, { step: step + 1, slot: 0 });
    const inStep = slots.filter(({ position }) => isBefore(position, to) && !isBefore(position, course.at));
    if (inStep.length === 0) return course.heardMs[step] ?? 0;
    const reached = slots.filter(({ position }) => isBefore(position, to));
    const reachedMs = sum(reached.map(({ slot }) => (slot.counted ? slot.lengthMs : 0)));
    return Math.max(course.heardMs[step] ?? 0, reachedMs);
  });
  return { ...course, heardMs: heard, at: firstFrom(timeline, to) };
};

/** The same course, going on somewhere else; the way there is not heard. */
export const movedTo = (course: Course, at: Position): Course => ({ ...course, at });

/** The course without a step, on both feet. */
export const without = (course: Course, stepIds: readonly string[]): Course =>
  course.spec.activity === 'massage'
    ? { ...course, spec: { ...course.spec, leftOut: [...new Set([...course.spec.leftOut, ...stepIds])] } }
    : course;

/** The course as a new session of another day: the same plan, of which only the rest is counted. */
export const remainderOf = (course: Course, identity: Identity): Course => {
  const { dayStart: _dayStart, wasComplete: _whole, ...rest } = course;
  return { ...rest, ...identity, heardBeforeMs: course.heardMs };
};

/** Where a course stands: its step, and times in ms of massage (or breathing) time. */
export interface Standing {
  readonly stepId: string;
  readonly foot: Foot;
  readonly elapsedMs: number;
  readonly totalMs: number;
  readonly leftInStepMs: number;
}

export const standingOf = (library: Library, course: Course): Standing => {
  const timeline = timelineOf(library, course.spec);
  const step = timeline.steps[course.at.step] ?? timeline.steps.at(-1);
  const before = elapsedMs(timeline, course.at);
  return {
    stepId: step?.stepId ?? '',
    foot: step?.foot ?? 'both',
    elapsedMs: before,
    totalMs: totalMs(timeline),
    leftInStepMs: elapsedMs(timeline, { step: course.at.step + 1, slot: 0 }) - before,
  };
};

/**
 * Whether nothing is left to be guided.
 *
 * @example
 * isOver(library, newCourse(spec, identity)) //=> false
 */
export const isOver = (library: Library, course: Course): boolean => {
  const timeline = timelineOf(library, course.spec);
  return !isBefore(firstFrom(timeline, course.at), endOf(timeline));
};

/** The start of the step or round a position lies in, without the getting ready. */
export const cutBefore = (timeline: Timeline, { step, slot }: Position): Position => {
  const upToHere = timeline.steps[step]?.slots.slice(0, slot + 1) ?? [];
  const cut = upToHere.findLastIndex((each) => each.cut);
  return cut > 0 ? { step, slot: cut } : stepStart(timeline, step, true);
};

/** The start of a step (or of the next one that is not left out), never the getting ready; `change` keeps the change of feet before it. */
export const stepStart = (timeline: Timeline, step: number, change: boolean): Position => {
  const first = firstFrom(timeline, { step, slot: 0 });
  const slots = timeline.steps[first.step]?.slots ?? [];
  const slot = slots.findIndex(({ cue }) => cue.type !== 'getReady' && (change || cue.type !== 'changeFeet'));
  return { step: first.step, slot: Math.max(0, slot) };
};

/**
 * The first slot of a step that is massage (or breathing) time, past what is said before it.
 *
 * @example
 * firstCounted(timeline, 0) //=> { step: 0, slot: 1 }, after the getting ready
 */
export const firstCounted = (timeline: Timeline, step: number): Position => ({
  step,
  slot: Math.max(0, timeline.steps[step]?.slots.findIndex(({ counted }) => counted) ?? 0),
});

/**
 * A course at its beginning, of which nothing was heard.
 *
 * @example
 * newCourse(spec, identity).at //=> { step: 0, slot: 0 }
 */
export const newCourse = (spec: CourseSpec, identity: Identity): Course => ({
  ...identity,
  spec,
  at: START,
  heardMs: [],
});
