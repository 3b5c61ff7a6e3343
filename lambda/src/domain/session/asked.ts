import { isOver } from '../course';
import { LONG_EXHALE } from '../pattern-choice';
import type { Act } from './act';
import { addOffered } from './add-time';
import { answer, keepDuration } from './answer';
import { asideAccepted, asideDeclined } from './aside-answered';
import { begin, launch, start, startInstead, startSaid, takeUp } from './begin';
import { FOR_A_MINUTE } from './breath-wish';
import { breatheWished } from './breathe';
import { goOn, stop } from './guiding';
import { keptCourse, stepNameOf } from './here';
import { withoutPlace } from './keep';
import { listRoutines } from './list-routines';
import type { Question } from './question';
import { askAnotherLength } from './said-length';
import { choosingGentle, GENTLE, gateAnswered, isBare, minutesIn, type Start } from './start';
import { startNamed } from './start-named';
import type { Evening } from './state';
import { askPaused, type Moment, type Setup, type Turn, tell } from './turn';
import { backToWaiting } from './waiting';

/** A yes, in whatever word the moment suggests: ready, okay, next, go on. */
export const accepted = (setup: Setup, evening: Evening, question: Question, moment: Moment): Turn => {
  switch (question.type) {
    case 'gate':
      return throughGate(setup, evening, question.start, moment);
    case 'restDay':
      return startedAfterRest(setup, evening, question.start, moment);
    case 'length':
      return question.keep
        ? keepDuration(setup, evening, minutesIn(question.start), moment)
        : start(setup, evening, question.start, moment);
    case 'minutes':
      return question.keep
        ? answer(setup, evening, moment, [])
        : start(setup, evening, question.start, moment);
    case 'variety':
      return begin(setup, evening, question.start, moment);
    case 'inClassic':
      return start(setup, evening, question.start, moment);
    case 'routine':
      return startSaid(setup, evening, { routine: { type: 'unsaid' }, minutes: question.minutes }, moment);
    case 'routines':
      return listRoutines(setup, evening, moment);
    case 'begin':
      return isBare(question.start)
        ? launch(setup, evening, moment)
        : start(setup, evening, question.start, moment);
    case 'offer': {
      const course = keptCourse(setup, evening.profile.place, moment);
      return course === undefined
        ? start(setup, evening, {}, moment)
        : takeUp(setup, evening, course, moment);
    }
    case 'aside':
      return asideAccepted(setup, evening, question.about, moment);
    case 'replace':
      return startInstead(setup, evening, question.start, moment);
    case 'comfort':
      return start(setup, evening, question.start, moment);
    case 'safety':
      return evening.session.course === undefined
        ? startInstead(setup, choosingGentle(evening), { routineId: GENTLE }, moment)
        : goOn(setup, evening, evening.session.course);
    case 'pain':
    case 'lost':
    case 'finish':
    case 'rested': {
      const { course } = evening.session;
      return course === undefined ? launch(setup, evening, moment) : goOn(setup, evening, course);
    }
    case 'breathLength': {
      const length = { minutes: minutesIn(question) };
      return breatheWished(setup, evening, { breath: question.breath, length }, moment);
    }
    case 'breath':
      return breatheWished(setup, evening, question, moment);
    case 'moreBreath':
      return addOffered(setup, evening, question.more, moment);
    case 'breathWait':
      return breatheWished(setup, evening, { breath: LONG_EXHALE, length: FOR_A_MINUTE }, moment);
  }
};

/** A no leaves things as they were; where something is under way it goes on or waits. */
export const declined = (setup: Setup, evening: Evening, question: Question, moment: Moment): Turn => {
  const { course } = evening.session;
  switch (question.type) {
    case 'offer':
      return start(setup, withoutPlace(evening), {}, moment);
    case 'variety':
      return begin(setup, evening, question.start, moment);
    case 'inClassic':
      return startNamed(setup, evening, question, moment);
    case 'length':
      return askAnotherLength(setup, evening, question);
    case 'safety':
    case 'lost':
      return course === undefined
        ? tell(evening, [{ type: 'anotherTime' }])
        : askPaused(evening, [{ type: 'paused', step: stepNameOf(setup.library, course) }]);
    case 'aside':
      return asideDeclined(setup, evening, question.about, moment);
    case 'pain':
    case 'finish':
    case 'rested':
      return course === undefined
        ? tell(evening, [{ type: 'anotherTime' }])
        : stop(setup, evening, course, moment);
    case 'breath':
    case 'breathLength':
    case 'breathWait':
    case 'moreBreath':
    case 'replace':
    case 'comfort':
    case 'gate':
    case 'restDay':
    case 'minutes':
    case 'routine':
    case 'routines':
    case 'begin':
      if (course === undefined)
        return backToWaiting(setup.library, evening) ?? tell(evening, [{ type: 'anotherTime' }]);
      return isOver(setup.library, course)
        ? stop(setup, evening, course, moment)
        : goOn(setup, evening, course);
  }
};

/** Begins after the gate. The gentle routine, however it came to be named before it, is the choice. */
export const throughGate = (
  setup: Setup,
  evening: Evening,
  wanted: Start,
  moment: Moment,
  acts: readonly Act[] = [],
): Turn => {
  const chosen = wanted.routineId === GENTLE ? choosingGentle(evening) : evening;
  return begin(setup, gateAnswered(setup, chosen, moment), wanted, moment, acts);
};

/** The massage alone, and for this once: the day stays one on which nothing is breathed and nothing begins by itself. */
const startedAfterRest = (setup: Setup, evening: Evening, wanted: Start, moment: Moment): Turn => {
  const rested = { ...evening, session: { ...evening.session, feelsWell: true } };
  return isBare(wanted) ? launch(setup, rested, moment) : start(setup, rested, wanted, moment);
};
