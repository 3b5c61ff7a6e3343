import { keepDuration } from './answer';
import { setFirstFoot } from './feet-wish';
import { setHolds } from './holds';
import { setClosing } from './set-closing';
import { setDetail } from './set-detail';
import { setSeated } from './set-hands';
import { setDayStart, setWeekStart } from './set-hours';
import { setMassageBreath } from './set-massage-breath';
import { setPace } from './set-pace';
import { setPressure } from './set-pressure';
import { setQuiet } from './set-quiet';
import type { SettingEvent } from './setting-event';
import type { Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/** Changes how it is done from now on, and goes on. */
export const setting = (setup: Setup, evening: Evening, event: SettingEvent, moment: Moment): Turn => {
  switch (event.type) {
    case 'setDuration':
      return keepDuration(setup, evening, event.minutes, moment);
    case 'setHolds':
      return setHolds(setup, evening, event.on, moment);
    case 'setMassageBreath':
      return setMassageBreath(setup, evening, event.on, moment);
    case 'setClosing':
      return setClosing(setup, evening, event.on, moment);
    case 'setFirstFoot':
      return setFirstFoot(setup, evening, event.foot, moment);
    case 'setDayStart':
      return setDayStart(setup, evening, event.at, moment);
    case 'setWeekStart':
      return setWeekStart(setup, evening, event.weekday, moment);
    case 'setPace':
      return setPace(setup, evening, event.pace, moment);
    case 'setPressure':
      return setPressure(setup, evening, event.pressure, moment);
    case 'setSeated':
      return setSeated(setup, evening, event.on, moment);
    case 'setDetail':
      return setDetail(setup, evening, event.detail, moment);
    case 'setQuiet':
      return setQuiet(setup, evening, event, moment);
  }
};
