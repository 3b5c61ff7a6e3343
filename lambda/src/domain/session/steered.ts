import { isOver } from '../course';
import { isGuarded } from '../dose';
import { choiceOf, patternOf } from '../pattern-choice';
import { answer } from './answer';
import { accepted, declined } from './asked';
import { launch } from './begin';
import { breatheWished } from './breathe';
import { type Steering, steer, stop } from './guiding';
import { heardByNow, hereIn, stepNameOf } from './here';
import { onlyOffered } from './keep';
import type { BreathingSpec, Evening } from './state';
import { askPaused, type Moment, type Setup, type Turn, tell, withCourse } from './turn';

/** In a question the steering words answer it; else they steer what is under way, or open the skill. */
export const steered = (setup: Setup, evening: Evening, word: Steering, moment: Moment): Turn => {
  const { mode } = evening.session;
  if (mode.type === 'asking') {
    const { question } = mode;
    // "Continue" means the massage that is under way, not the new one, and is no yes to what is asked beside it.
    const beside = question.type === 'replace' || question.type === 'aside';
    const keepsOn = beside && (word === 'resume' || word === 'next');
    if (keepsOn || (word === 'startOver' && question.type === 'offer')) {
      return declined(setup, evening, question, moment);
    }
    if (word === 'yes' || word === 'next' || word === 'resume')
      return accepted(setup, evening, question, moment);
    const saysItAgain = word === 'repeat' || word === 'previous' || word === 'startOver';
    if (saysItAgain || (word === 'pause' && evening.session.course === undefined)) {
      return answer(setup, evening, moment, question.type === 'gate' ? [{ type: 'gate' }] : []);
    }
  }
  const again = word === 'startOver' || word === 'previous' ? guardedBehind(setup, evening) : undefined;
  if (again !== undefined) return breatheAgain(setup, evening, again, moment);
  const turn = steer(setup, evening, word, moment);
  if (turn !== undefined) return turn;
  if (word === 'stop') return tell(onlyOffered(evening), [{ type: 'goodNight' }]);
  if (word === 'pause') return tell(evening, [{ type: 'nothingUnderWay' }]);
  return launch(setup, evening, moment);
};

export const no = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const { mode } = evening.session;
  if (mode.type === 'asking') return declined(setup, evening, mode.question, moment);
  const here = hereIn(setup, evening, moment);
  if (here === undefined) return tell(evening, [{ type: 'anotherTime' }]);
  const course = heardByNow(setup, here);
  if (isOver(setup.library, course)) return stop(setup, evening, course, moment);
  const step = stepNameOf(setup.library, course);
  return askPaused(withCourse(evening, course), [{ type: 'paused', step }]);
};

/** A guarded block of which something was breathed. */
const guardedBehind = ({ library }: Setup, { session: { course } }: Evening): BreathingSpec | undefined => {
  if (course?.spec.activity !== 'breathing' || course.heardMs.every((ms) => ms === 0)) return undefined;
  const pattern = patternOf(library, course.spec);
  return pattern !== undefined && isGuarded(pattern) ? course.spec : undefined;
};

/** From its beginning a guarded block would be one more, and longer than one may be. */
const breatheAgain = (setup: Setup, evening: Evening, spec: BreathingSpec, moment: Moment): Turn =>
  breatheWished(
    setup,
    evening,
    { breath: choiceOf(spec), length: { minutes: { type: 'unsaid' }, cycles: spec.cycles } },
    moment,
  );
