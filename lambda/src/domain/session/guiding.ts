import { firstCounted, heardTo, isOver, movedTo, stepStart, timelineOf } from '../course';
import type { Position } from '../timeline';
import { askPaused } from './answer';
import { type Here, hereIn, stepNameOf } from './here';
import { recordsOf, withoutPlace } from './keep';
import type { Course, Evening } from './state';
import {
  ask,
  guide,
  inMode,
  type Moment,
  type Setup,
  type Turn,
  tell,
  withCourse,
  withoutCourse,
} from './turn';

/** The words that steer a routine, while it is guided, paused or waiting after a stop. */
export type Steering = 'next' | 'previous' | 'repeat' | 'startOver' | 'pause' | 'resume' | 'yes' | 'stop';

/** Steers the course that is under way; `undefined` when there is none. */
export const steer = (setup: Setup, evening: Evening, word: Steering, moment: Moment): Turn | undefined => {
  const here = hereIn(setup, evening, moment);
  if (here === undefined) return undefined;
  switch (word) {
    case 'next':
      return goOn(setup, evening, next(setup, evening, here), here.where?.reprompted);
    case 'resume':
    case 'yes':
      return goOn(
        setup,
        evening,
        answeredTo(setup, evening, here, here.where?.likelyJoin),
        here.where?.reprompted,
      );
    case 'previous':
      return goOn(setup, evening, previous(setup, here.course));
    case 'repeat':
      return repeat(setup, evening, here.course);
    case 'startOver': {
      const timeline = timelineOf(setup.library, here.course.spec);
      return guide(evening, movedTo(here.course, stepStart(timeline, 0, false)), [{ type: 'startingOver' }]);
    }
    case 'pause':
      return pause(setup, evening, here.course);
    case 'stop':
      return stop(setup, evening, heardByNow(setup, here), moment);
  }
};

/** Guidance from where a course stands; when nothing is left of it, the end. */
export const goOn = (setup: Setup, evening: Evening, course: Course, breathsHeard = false): Turn =>
  isOver(setup.library, course)
    ? finish(setup, withCourse(evening, course), breathsHeard)
    : guide(evening, course, []);

/** The end of a course: three quiet breaths after a massage unless the reprompt has brought them, a good night after breathing. */
const finish = (setup: Setup, evening: Evening, breathsHeard: boolean): Turn => {
  const records = recordsOf(setup, evening.session);
  const { course, waiting } = evening.session;
  if (course?.spec.activity === 'breathing') {
    const ended = withoutPlace(withoutCourse(evening));
    return waiting === undefined
      ? tell(ended, [{ type: 'goodNight' }], records)
      : guide(ended, waiting, [{ type: 'youAreAt', step: stepNameOf(setup, waiting) }], records);
  }
  const ended = withoutPlace(withoutCourse(inMode(evening, { type: 'done' })));
  if (breathsHeard) return tell(ended, [{ type: 'goodNight' }], records);
  return { evening: ended, reply: { type: 'close' }, records };
};

/** Stops at once. What was guided is recorded, and the place is only offered afterwards. */
export const stop = (setup: Setup, evening: Evening, course: Course, moment: Moment): Turn => {
  const at = withCourse(evening, course);
  const records = recordsOf(setup, at.session);
  const waiting = evening.session.waiting;
  const over = isOver(setup.library, course) && waiting === undefined;
  const breathing = course.spec.activity === 'breathing' && waiting === undefined;
  if (over || breathing) return tell(withoutPlace(withoutCourse(at)), [{ type: 'goodNight' }], records);
  return tell(offered(at, waiting ?? course, moment), [{ type: 'stopped', kept: true }], records);
};

/** The evening with nothing under way and a place that is offered, never taken up by itself. */
export const offered = (evening: Evening, course: Course, moment: Moment): Evening => {
  const place = { course, takeUp: 'offer', savedAt: moment.now, deviceId: moment.deviceId } as const;
  const { session, profile } = withoutCourse(evening);
  return { session, profile: { ...profile, place } };
};

const pause = (setup: Setup, evening: Evening, course: Course): Turn => {
  if (isOver(setup.library, course)) return ask(withCourse(evening, course), { type: 'finish' }, []);
  return askPaused(withCourse(evening, course), [{ type: 'paused', step: stepNameOf(setup, course) }]);
};

const repeat = (setup: Setup, evening: Evening, course: Course): Turn => {
  if (isOver(setup.library, course)) return ask(withCourse(evening, course), { type: 'finish' }, []);
  return guide(evening, course, [{ type: 'describe', step: stepNameOf(setup, course) }]);
};

/** An answer to an invitation goes on after it; anywhere else it goes on where the listener is. */
const answeredTo = (setup: Setup, evening: Evening, { course }: Here, join: Position | undefined): Course =>
  join === undefined ? course : heardTo(setup.library, evening.session.course ?? course, join);

/**
 * At a join "next" takes the next segment. It leaves a step only when it cuts in while that step is guided;
 * in what is said before a step, it begins the step at once.
 */
const next = (setup: Setup, evening: Evening, here: Here): Course => {
  const { course, where } = here;
  if (where?.possibleJoin !== undefined) return answeredTo(setup, evening, here, where.possibleJoin);
  const guided = evening.session.mode.type === 'guiding';
  if (!guided || isOver(setup.library, course)) return course;
  const timeline = timelineOf(setup.library, course.spec);
  const slot = timeline.steps[course.at.step]?.slots[course.at.slot];
  if (slot?.counted === false) return movedTo(course, firstCounted(timeline, course.at.step));
  return movedTo(course, stepStart(timeline, course.at.step + 1, true));
};

const previous = (setup: Setup, course: Course): Course => {
  const timeline = timelineOf(setup.library, course.spec);
  const before = timeline.steps.findLastIndex(({ slots }, step) => step < course.at.step && slots.length > 0);
  return movedTo(course, stepStart(timeline, Math.max(0, before), false));
};

/** When an invitation has most likely been reached, leaving there does not take back the seconds before it. */
export const heardByNow = (setup: Setup, { course, where }: Here): Course =>
  where?.likelyJoin === undefined ? course : heardTo(setup.library, course, where.likelyJoin);
