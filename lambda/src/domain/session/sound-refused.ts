import { answer } from './answer';
import { backTo, hereIn } from './here';
import { deliveryIn, isJustSent } from './learned';
import type { Evening } from './state';
import { guide, inMode, type Moment, type Setup, type Turn, tell } from './turn';

/**
 * A device could not play a document. What it was sent just now begins again, delivered in the other way, with the words of where it is; a later error
 * tells of a reprompt, and guidance goes on where the clock allows. Outside guiding the invitation is said again, and at
 * the end the breaths.
 */
export const soundRefused = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const { mode, course } = evening.session;
  const playable = deliveryIn(setup, evening.profile, moment.deviceId) === 'ssml';
  // Where the deployment fixes documents there is no other way; the place is kept.
  if (!playable) return tell(evening, [{ type: 'soundFailed' }]);
  if (mode.type === 'idle') {
    // Without the closing breaths the end is no document, so it was they that were not played.
    return { evening, reply: { type: 'close', acts: [], breaths: true }, records: [] };
  }
  if (mode.type !== 'guiding' || course === undefined) return answer(setup, evening, moment, []);
  if (isJustSent(evening, moment)) return guide(evening, course, backTo(setup, course));
  const { sent: _sent, ...unsent } = mode;
  const here = hereIn(setup, evening, moment)?.course ?? course;
  return guide(inMode(evening, unsent), here, []);
};
