import { movedTo, standingOf, stepStart, timelineOf } from '../course';
import type { Library } from '../library';
import { elapsedMs } from '../position';
import { evenlyPaced } from '../repace';
import { otherFoot, stepNow } from '../reshape/feet';
import { stepMeant } from '../step-meant';
import type { Act } from './act';
import { shapedTurn } from './held';
import { goingOn } from './set-pace';
import type { ShapingEvent } from './shaping-event';
import type { Course, Evening } from './state';
import { stepOf } from './step-wish';
import type { Moment, Setup, Turn } from './turn';

type GoTo = Extract<ShapingEvent, { type: 'goToStep' }>;

/**
 * Goes to a step that lies ahead, on the foot that was named or on this one before the other; the steps between come
 * after it. When it does not come any more, it goes back to where it was. Without a name the step that is guided begins
 * again.
 *
 * @example
 * goToStep(setup, guidingTheHeel, { type: 'goToStep', step: { type: 'known', id: 'ball' } }, moment).reply
 * //=> { type: 'guide', acts: [{ type: 'stepNow', … }], course } at the ball of the same foot
 */
export const goToStep = (setup: Setup, evening: Evening, event: GoTo, moment: Moment): Turn => {
  const { step, foot } = event;
  if (step.type === 'unknown') return goingOn(setup, evening, moment, [{ type: 'stepUnknown' }]);
  const { library } = setup;
  return shapedTurn(setup, evening, moment, {
    massage: (course) =>
      step.type === 'unsaid'
        ? { course: back(library, course, again(library, course)), acts: [] }
        : gone(library, course, { said: step.id, foot }),
  });
};

const gone = (
  library: Library,
  course: Course,
  { said, foot }: { readonly said: string; readonly foot: GoTo['foot'] },
): { readonly course: Course; readonly acts: readonly Act[] } => {
  const routineId = course.spec.activity === 'massage' ? course.spec.routineId : '';
  const routine = library.routines[routineId];
  const step = stepOf(library, routineId, said);
  const { stepId } = step;
  if (routine === undefined || stepMeant(routine, said) === undefined)
    return { course, acts: [{ type: 'stepNotIn', step }] };
  const here = standingOf(library, course);
  const onThisFoot = foot === undefined || foot === here.foot;
  const now = onThisFoot ? stepNow(library, course, stepId) : undefined;
  if (now !== undefined)
    return { course: now, acts: isNext(library, course, stepId) ? [] : [{ type: 'stepNow', step }] };
  const behind = stepBehind(library, course, stepId, foot ?? here.foot);
  if (behind !== undefined) return { course: back(library, course, behind), acts: [] };
  const switched = otherFoot(library, course);
  const there = switched && stepNow(library, switched, stepId);
  if (there !== undefined) return { course: there, acts: [{ type: 'stepNow', step }] };
  return { course, acts: [{ type: 'stepNotIn', step }] };
};

/** Whether a step is the one that comes next on this foot: then nothing comes between. */
const isNext = (library: Library, { spec, at }: Course, stepId: string): boolean => {
  const { steps } = timelineOf(library, spec);
  return steps.find(({ slots }, index) => index > at.step && slots.length > 0)?.stepId === stepId;
};

/** The last time a step was done, or is being done, on a foot. */
const stepBehind = (
  library: Library,
  { spec, at }: Course,
  stepId: string,
  foot: string,
): number | undefined => {
  const { steps } = timelineOf(library, spec);
  const index = steps.findLastIndex(
    (step, each) => each <= at.step && step.stepId === stepId && step.foot === foot && step.slots.length > 0,
  );
  return index === -1 ? undefined : index;
};

const back = (library: Library, course: Course, index: number): Course => {
  const timeline = timelineOf(library, course.spec);
  const changes = timeline.steps[index]?.foot !== timeline.steps[course.at.step]?.foot;
  return evenlyPaced(library, movedTo(course, stepStart(timeline, index, changes)));
};

/** The step that is guided; before it has begun, the one that was guided last. */
const again = (library: Library, { spec, at, heardMs }: Course): number => {
  const timeline = timelineOf(library, spec);
  const isBegun = elapsedMs(timeline, at) > elapsedMs(timeline, { step: at.step, slot: 0 });
  const before = heardMs.findLastIndex((ms, index) => index < at.step && ms > 0);
  return isBegun || before === -1 ? at.step : before;
};
