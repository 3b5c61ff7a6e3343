import { type Ahead, aheadOf, breathsAfter, stepsAfter } from '../ahead';
import { isOver, timelineOf } from '../course';
import { toldAs } from '../telling';
import type { Act } from './act';
import { answer, courseAsked } from './answer';
import type { SessionEvent } from './event';
import { askAtEnd } from './guiding';
import { heardByNow, hereIn, stepNameOf } from './here';
import type { StepMotion } from './question-act';
import { goingOn } from './set-pace';
import type { Course, Evening } from './state';
import { guide, type Moment, type Setup, type Turn, withCourse } from './turn';

type StepQuestion = Extract<SessionEvent, { type: 'whatsNext' | 'stepsLeft' | 'tellMore' }>;

/**
 * A question about the step that is guided, or about the way ahead: answered, and then back to the cue that was being
 * spoken. It never starts anything and skips nothing.
 *
 * @example
 * stepQuestion(setup, guiding, { type: 'tellMore', topic: 'where' }, moment).reply
 * //=> { type: 'guide', acts: [{ type: 'stepDetail', topic: 'where', … }], course }
 */
export const stepQuestion = (setup: Setup, evening: Evening, event: StepQuestion, moment: Moment): Turn => {
  const course = courseAsked(setup, evening, moment);
  if (course === undefined) return answer(setup, evening, moment, [nothingToTell(evening, event)]);
  if (isOver(setup.library, course)) return answer(setup, evening, moment, []);
  const idle = evening.session.course === undefined;
  const stopped: readonly Act[] = idle
    ? [{ type: 'stoppedAt', step: stepNameOf(setup.library, course) }]
    : [];
  switch (event.type) {
    case 'tellMore':
      return goingOn(setup, toldInFull(setup, evening, event), moment, [
        ...stopped,
        detailOf(setup, course, event),
      ]);
    case 'stepsLeft':
      return answer(setup, evening, moment, [...stopped, leftOf(setup, course)]);
    case 'whatsNext':
      return whatsNext(setup, evening, course, moment, stopped);
  }
};

/** "Tell me more" brings the long form back, for this massage. */
const toldInFull = (
  { library }: Setup,
  evening: Evening,
  { topic }: Extract<StepQuestion, { type: 'tellMore' }>,
): Evening => {
  const { course } = evening.session;
  return topic !== undefined || course === undefined
    ? evening
    : withCourse(evening, toldAs(library, course, 'full'));
};

/** What can be said when there is no step to speak of. */
const nothingToTell = ({ session: { mode } }: Evening, event: StepQuestion): Act => {
  if (event.type === 'tellMore' && event.topic === 'how-hard') return { type: 'howHard' };
  return { type: mode.type === 'idle' ? 'nothingUnderWay' : 'notBegun' };
};

const detailOf = (
  setup: Setup,
  course: Course,
  { topic }: Extract<StepQuestion, { type: 'tellMore' }>,
): Act => ({
  type: 'stepDetail',
  step: stepNameOf(setup.library, course),
  motion: motionOf(setup, course),
  ...(topic === undefined ? {} : { topic }),
  ...(course.spec.activity === 'massage' && course.spec.pressure !== undefined
    ? { pressure: course.spec.pressure }
    : {}),
});

const motionOf = ({ library }: Setup, { spec, at }: Course): StepMotion => {
  if (spec.activity === 'breathing') return 'breath';
  const stepId = timelineOf(library, spec).steps[at.step]?.stepId;
  const step = library.routines[spec.routineId]?.steps.find(({ id }) => id === stepId);
  return step?.movement.type ?? 'stretch';
};

const leftOf = ({ library }: Setup, { spec, at }: Course): Act => {
  const timeline = timelineOf(library, spec);
  return spec.activity === 'breathing'
    ? { type: 'breathsLeft', count: breathsAfter(timeline, at) }
    : { type: 'stepsLeft', ...stepsAfter(timeline, at) };
};

/**
 * At a join the answer is what comes now, and it begins: silence would bring the same. Anywhere else it is only told.
 */
const whatsNext = (
  setup: Setup,
  evening: Evening,
  course: Course,
  moment: Moment,
  stopped: readonly Act[],
): Turn => {
  const here = hereIn(setup, evening, moment);
  const { mode } = evening.session;
  if (mode.type === 'guiding' && here?.where?.likelyJoin !== undefined) {
    const joined = heardByNow(setup, here);
    return isOver(setup.library, joined)
      ? askAtEnd(evening, joined)
      : guide(evening, joined, [nextOf(setup, joined, 'now')]);
  }
  // What hurt is left out already: the course stands at what comes after it.
  const begins = mode.type === 'asking' && mode.question.type === 'pain';
  const from = stopped.length > 0 ? 'there' : begins ? 'now' : 'here';
  return answer(setup, evening, moment, [...stopped, nextOf(setup, course, from)]);
};

type From = 'now' | 'here' | 'there';

const nextOf = ({ library }: Setup, course: Course, from: From): Act => {
  if (course.spec.activity === 'breathing') {
    return { type: 'breathsLeft', count: breathsAfter(timelineOf(library, course.spec), course.at) };
  }
  const timeline = timelineOf(library, course.spec);
  const ahead: Ahead = aheadOf(timeline, course.at, from === 'now');
  switch (ahead.type) {
    case 'step': {
      const step = stepNameOf(library, { ...course, at: ahead.at });
      const begun = timeline.steps[course.at.step]?.slots[course.at.slot]?.counted !== false;
      return { type: 'nextIs', from: begun ? from : 'now', step, otherFoot: ahead.otherFoot };
    }
    case 'round':
      return { type: 'nextRound' };
    case 'end':
      return { type: 'lastStep' };
  }
};
