import { addTime } from './add-time';
import { goToFoot, switchFoot } from './feet-wish';
import { finishBy } from './finish-by';
import { goToStep } from './go-to-step';
import { savePreset } from './preset-wish';
import type { ShapingEvent } from './shaping-event';
import { skipStep } from './skip-step';
import type { Evening } from './state';
import { stayOnStep } from './stay-on-step';
import type { Moment, Setup, Turn } from './turn';

/** Changes the plan of a massage, and goes on with it. */
export const shaping = (setup: Setup, evening: Evening, event: ShapingEvent, moment: Moment): Turn => {
  switch (event.type) {
    case 'skipStep':
      return skipStep(setup, evening, event, moment);
    case 'stayOnStep':
      return stayOnStep(setup, evening, event, moment);
    case 'addTime':
      return addTime(setup, evening, event, moment);
    case 'finishBy':
      return finishBy(setup, evening, event.at, moment);
    case 'goToStep':
      return goToStep(setup, evening, event, moment);
    case 'goToFoot':
      return goToFoot(setup, evening, event.foot, moment);
    case 'savePreset':
      return savePreset(setup, evening, event, moment);
    case 'switchFoot':
      return switchFoot(setup, evening, moment);
  }
};
