import { firstCounted, heardTo, isOver, movedTo, newCourse, stepStart, timelineOf } from '../course';
import { evenlyPaced } from '../repace';
import { isAllGuided } from '../time-ahead';
import type { Position } from '../timeline';
import type { Act } from './act';
import { finish } from './finish';
import { type Here, heardByNow, hereIn, massageUnderWay, stepNameOf } from './here';
import { offered, onlyOffered, over, recordsOf } from './keep';
import type { Course, Evening } from './state';
import {
  ask,
  askPaused,
  guide,
  identityAt,
  type Moment,
  type Setup,
  type Turn,
  tell,
  withCourse,
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
    case 'startOver':
      return startOver(setup, evening, here.course, moment);
    case 'pause':
      return pause(setup, evening, here.course);
    case 'stop':
      return stop(setup, evening, heardByNow(setup, here), moment);
  }
};

/** Guidance from where a course stands; when nothing is left of it, the end. */
export const goOn = (setup: Setup, evening: Evening, course: Course, closed = false): Turn =>
  isOver(setup.library, course)
    ? finish(setup, withCourse(evening, course), { closed })
    : guide(evening, course, []);

/** Stops at once. What was guided is recorded, and the place is only offered afterwards. */
export const stop = (setup: Setup, evening: Evening, course: Course, moment: Moment): Turn => {
  const at = withCourse(evening, course);
  if (course.spec.activity === 'massage' && isAllGuided(setup.library, course))
    return finish(setup, at, { closed: true });
  const records = recordsOf(setup, at.session);
  const massage = massageUnderWay(setup, at.session);
  const turn =
    massage === undefined
      ? tell(onlyOffered(over(at)), [{ type: 'goodNight' }], records)
      : tell(offered(at, massage, moment), [{ type: 'stopped', kept: true, recorded: true }], records);
  return { ...turn, ended: course };
};

/** Waits at the end of a course, when something else than going on was said there. */
export const askAtEnd = (evening: Evening, course: Course, acts: readonly Act[] = []): Turn => {
  const at = withCourse(evening, course);
  return course.spec.activity === 'massage'
    ? ask(at, { type: 'finish' }, acts)
    : ask(at, { type: 'rested', waiting: evening.session.waiting !== undefined }, acts);
};

/** From the first step. What is left of another night's massage begins anew as one of this night. */
const startOver = (setup: Setup, evening: Evening, course: Course, moment: Moment): Turn => {
  const acts: readonly Act[] = [{ type: 'startingOver' }];
  const first = stepStart(timelineOf(setup.library, course.spec), 0, false);
  const again = evenlyPaced(setup.library, movedTo(course, first));
  if (course.heardBeforeMs === undefined) return guide(evening, again, acts);
  const anew = movedTo(newCourse(again.spec, identityAt(moment)), first);
  return guide(evening, anew, acts, recordsOf(setup, withCourse(evening, course).session));
};

const pause = (setup: Setup, evening: Evening, course: Course): Turn => {
  if (isOver(setup.library, course)) return askAtEnd(evening, course);
  const step = stepNameOf(setup.library, course);
  return askPaused(withCourse(evening, course), [{ type: 'paused', step }]);
};

const repeat = (setup: Setup, evening: Evening, course: Course): Turn => {
  if (isOver(setup.library, course)) return askAtEnd(evening, course);
  return guide(evening, course, [{ type: 'describe', step: stepNameOf(setup.library, course) }]);
};

/** An answer to an invitation goes on after it; anywhere else it goes on where the listener is. */
const answeredTo = (setup: Setup, evening: Evening, { course }: Here, join: Position | undefined): Course =>
  join === undefined ? course : heardTo(setup.library, evening.session.course ?? course, join);

/**
 * At a join "next" takes the next segment. It leaves a step only when it cuts in while that step is guided, and not
 * where another round of it may just have been asked for: that is heard soon enough, and left with another "next".
 * In what is said before a step, it begins the step at once.
 */
const next = (setup: Setup, evening: Evening, here: Here): Course => {
  const { course, where } = here;
  if (where?.possibleJoin !== undefined) return answeredTo(setup, evening, here, where.possibleJoin);
  if (where?.roundAhead?.step === course.at.step) return answeredTo(setup, evening, here, where.roundAhead);
  const guided = evening.session.mode.type === 'guiding';
  if (!guided || isOver(setup.library, course)) return course;
  const timeline = timelineOf(setup.library, course.spec);
  const slot = timeline.steps[course.at.step]?.slots[course.at.slot];
  const before = slot?.counted === false && !isAllGuided(setup.library, course);
  if (before) return movedTo(course, firstCounted(timeline, course.at.step));
  return movedTo(course, stepStart(timeline, course.at.step + 1, true));
};

const previous = (setup: Setup, course: Course): Course => {
  const timeline = timelineOf(setup.library, course.spec);
  const before = timeline.steps.findLastIndex(({ slots }, step) => step < course.at.step && slots.length > 0);
  return evenlyPaced(setup.library, movedTo(course, stepStart(timeline, Math.max(0, before), false)));
};
