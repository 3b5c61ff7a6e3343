import type { SessionEvent } from '../domain/session/event';

/** What a new Alexa session is for: to go on from a place, whose listener it then belongs to, or something of the voice's own. */
export type Aim = 'place' | 'own';

/** What is named anew, and what is the voice's own, goes on from no place. */
export const aimOf = (event: SessionEvent): Aim => {
  switch (event.type) {
    case 'start':
      return event.routine.type === 'unsaid' &&
        event.minutes.type === 'unsaid' &&
        event.hands === undefined &&
        event.preset === undefined
        ? 'place'
        : 'own';
    case 'number':
    case 'breathe':
    case 'history':
    case 'historyUnknown':
    case 'whatIsKnown':
    case 'forget':
    case 'forgetFailed':
    case 'setDuration':
    case 'setPace':
    case 'setPressure':
    case 'setSeated':
    case 'setDetail':
    case 'setQuiet':
    case 'setHolds':
    case 'setMassageBreath':
    case 'setClosing':
    case 'setFirstFoot':
    case 'setDayStart':
    case 'setWeekStart':
    case 'logPast':
    case 'undo':
    case 'setGoal':
    case 'goalProgress':
    case 'rate':
    case 'howSlept':
    case 'listRoutines':
      return 'own';
    case 'launch':
    case 'next':
    case 'previous':
    case 'repeat':
    case 'startOver':
    case 'pause':
    case 'resume':
    case 'yes':
    case 'no':
    case 'stop':
    case 'help':
    case 'skipStep':
    case 'stayOnStep':
    case 'addTime':
    case 'finishBy':
    case 'goToStep':
    case 'goToFoot':
    case 'savePreset':
    case 'switchFoot':
    case 'notUnderstood':
    case 'whereAmI':
    case 'howLongLeft':
    case 'whatsNext':
    case 'stepsLeft':
    case 'tellMore':
    case 'pain':
    case 'numb':
    case 'dizzy':
    case 'emergency':
    case 'safety':
    case 'doesItWork':
    case 'prepare':
    case 'soundRefused':
    case 'ended':
      return 'place';
  }
};
