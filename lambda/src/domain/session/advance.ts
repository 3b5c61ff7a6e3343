import { isOver } from '../course';
import { addTime } from './add-time';
import { answer, answerTo, keepDuration } from './answer';
import { launch, startSaid } from './begin';
import { breathe } from './breathe';
import { ended } from './ended';
import type { SessionEvent } from './event';
import { meant, notUnderstood } from './fragment';
import { withGuard } from './guard';
import { hereIn } from './here';
import { setHolds } from './holds';
import { learned, withApology } from './learned';
import { careFor } from './safety';
import { setClosing } from './set-closing';
import { setDetail } from './set-detail';
import { setMassageBreath } from './set-massage-breath';
import { setPace } from './set-pace';
import { soundRefused } from './sound-refused';
import { GENTLE } from './start';
import { startAsked } from './start-asked';
import type { Evening } from './state';
import { no, steered } from './steered';
import { ask, type Moment, type Setup, type Turn, withCourse } from './turn';

/**
 * One turn of the conversation: what is going on and what the listener did, to what is going on now and what to
 * convey. Pure; "now" is the request's own time.
 */
export const advance = (setup: Setup, before: Evening, said: SessionEvent, moment: Moment): Turn =>
  withApology(
    withGuard(setup, before, turned(setup, learned(setup, before, said, moment), said, moment), moment),
    moment,
  );

const turned = (setup: Setup, before: Evening, said: SessionEvent, moment: Moment): Turn => {
  const event = meant(before, said);
  if (event.type === 'soundRefused') return soundRefused(setup, before, moment);
  if (event.type === 'ended') return ended(setup, before, event.reason, moment);
  const evening = arrived(setup, event.type === 'notUnderstood' ? before : understood(before), moment);
  switch (event.type) {
    case 'pain':
    case 'numb':
    case 'dizzy':
    case 'emergency':
      return careFor(setup, evening, event.type, moment);
    case 'launch':
      return launch(setup, evening, moment);
    case 'start':
      return startIn(setup, evening, event, moment);
    case 'breathe':
      return breathe(setup, evening, event, moment);
    case 'setDuration':
      return keepDuration(setup, evening, event.minutes, moment);
    case 'addTime':
      return addTime(setup, evening, event, moment);
    case 'setHolds':
      return setHolds(setup, evening, event.on, moment);
    case 'setMassageBreath':
      return setMassageBreath(setup, evening, event.on, moment);
    case 'setClosing':
      return setClosing(setup, evening, event.on, moment);
    case 'setPace':
      return setPace(setup, evening, event.pace, moment);
    case 'setDetail':
      return setDetail(setup, evening, event.detail, moment);
    case 'whereAmI':
    case 'howLongLeft':
    case 'howOften':
    case 'lastTime':
      return answer(setup, evening, moment, answerTo(setup, evening, event, moment));
    case 'safety':
      return safety(setup, evening, moment);
    case 'help':
      return help(setup, evening, moment);
    case 'notUnderstood':
      return notUnderstood(setup, evening, moment);
    case 'no':
      return no(setup, evening, moment);
    case 'next':
    case 'previous':
    case 'repeat':
    case 'startOver':
    case 'pause':
    case 'resume':
    case 'yes':
    case 'stop':
      return steered(setup, evening, event.type, moment);
  }
};

/** A routine or a length named in the middle is asked about before anything under way is given up. */
const startIn = (
  setup: Setup,
  evening: Evening,
  event: Extract<SessionEvent, { type: 'start' }>,
  moment: Moment,
): Turn => {
  const { mode } = evening.session;
  if (mode.type === 'asking') return startAsked(setup, evening, mode.question, event, moment);
  const bare = event.routine.type === 'unsaid' && event.minutes.type === 'unsaid';
  const { course } = evening.session;
  if (bare && course === undefined) return launch(setup, evening, moment);
  if (bare && course?.spec.activity === 'massage') return steered(setup, evening, 'resume', moment);
  return startSaid(setup, evening, event, moment);
};

/** The careful answer; a massage that is not the gentle one waits for what the listener chooses. */
const safety = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const acts = answerTo(setup, evening, { type: 'safety' }, moment);
  const { course, mode } = evening.session;
  const firm = course?.spec.activity === 'massage' && course.spec.routineId !== GENTLE;
  const inMiddle = mode.type === 'guiding' || mode.type === 'paused';
  return firm && inMiddle && !isOver(setup.library, course)
    ? ask(evening, { type: 'safety' }, acts)
    : answer(setup, evening, moment, acts);
};

const help = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const acts = answerTo(setup, evening, { type: 'help' }, moment);
  return evening.session.mode.type === 'idle'
    ? ask(evening, { type: 'begin' }, acts)
    : answer(setup, evening, moment, acts);
};

/** The evening with the course heard as far as the clock allows. */
const arrived = (setup: Setup, evening: Evening, moment: Moment): Evening => {
  const here = hereIn(setup, evening, moment);
  return here === undefined ? evening : withCourse(evening, here.course);
};

const understood = (evening: Evening): Evening =>
  evening.session.misses === 0 ? evening : { ...evening, session: { ...evening.session, misses: 0 } };
