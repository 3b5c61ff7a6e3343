import { answer, answerTo } from './answer';
import { launch } from './begin';
import { breathe } from './breathe';
import { carefulAnswer } from './careful-answer';
import { doesItWork } from './effects';
import { ended } from './ended';
import type { SessionEvent } from './event';
import { meant, notUnderstood } from './fragment';
import { withGuard } from './guard';
import { help } from './help';
import { hereIn } from './here';
import { howSlept } from './how-slept';
import { learned, withApology } from './learned';
import { listRoutines } from './list-routines';
import { logPast } from './log-past';
import { rateNight } from './rate-night';
import { askToForget, forgetFailed, tellKnown } from './rights';
import { careFor } from './safety';
import { goalProgress, setGoal } from './set-goal';
import { setting } from './setting';
import { shaping } from './shaping';
import { withSoftening } from './softening';
import { soundRefused } from './sound-refused';
import { startQuietly } from './start-quietly';
import type { Evening } from './state';
import { no, steered } from './steered';
import { stepQuestion } from './step-question';
import { type Moment, type Setup, type Turn, withCourse } from './turn';
import { undo } from './undo';

/**
 * One turn of the conversation: what is going on and what the listener did, to what is going on now and what to
 * convey. Pure; "now" is the request's own time.
 */
export const advance = (setup: Setup, before: Evening, said: SessionEvent, moment: Moment): Turn =>
  withApology(
    withSoftening(
      setup,
      before,
      withGuard(setup, before, turned(setup, learned(setup, before, said, moment), said, moment), moment),
      moment,
    ),
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
      return startQuietly(setup, evening, event, moment);
    case 'breathe':
      return breathe(setup, evening, event, moment);
    case 'skipStep':
    case 'stayOnStep':
    case 'addTime':
    case 'finishBy':
    case 'goToStep':
    case 'goToFoot':
    case 'savePreset':
    case 'switchFoot':
      return shaping(setup, evening, event, moment);
    case 'setDuration':
    case 'setPace':
    case 'setPressure':
    case 'setSeated':
    case 'setDetail':
    case 'setQuiet':
    case 'setHolds':
    case 'setFirstFoot':
    case 'setMassageBreath':
    case 'setClosing':
    case 'setDayStart':
    case 'setWeekStart':
      return setting(setup, evening, event, moment);
    case 'whereAmI':
    case 'howLongLeft':
    case 'history':
    case 'historyUnknown':
      return answer(setup, evening, moment, answerTo(setup, evening, event, moment));
    case 'whatsNext':
    case 'stepsLeft':
    case 'tellMore':
      return stepQuestion(setup, evening, event, moment);
    case 'whatIsKnown':
      return tellKnown(setup, evening, event, moment);
    case 'forget':
      return askToForget(setup, evening, event, moment);
    case 'forgetFailed':
      return forgetFailed(setup, evening, moment);
    case 'logPast':
      return logPast(setup, evening, event, moment);
    case 'undo':
      return undo(setup, evening, event.records, moment);
    case 'setGoal':
      return setGoal(setup, evening, event.goal, moment);
    case 'goalProgress':
      return goalProgress(setup, evening, event.records, moment);
    case 'rate':
      return rateNight(setup, evening, event, moment);
    case 'howSlept':
      return howSlept(setup, evening, event, moment);
    case 'listRoutines':
      return listRoutines(setup, evening, moment);
    case 'safety':
      return carefulAnswer(setup, evening, moment);
    case 'doesItWork':
      return doesItWork(setup, evening, event.purpose, moment);
    case 'prepare':
      return answer(setup, evening, moment, [{ type: 'prepare' }]);
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

/** The evening with the course heard as far as the clock allows. */
const arrived = (setup: Setup, evening: Evening, moment: Moment): Evening => {
  const here = hereIn(setup, evening, moment);
  return here === undefined ? evening : withCourse(evening, here.course);
};

const understood = (evening: Evening): Evening =>
  evening.session.misses === 0 ? evening : { ...evening, session: { ...evening.session, misses: 0 } };
