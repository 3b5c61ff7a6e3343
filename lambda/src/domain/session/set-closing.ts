import { isOver } from '../course';
import type { Act } from './act';
import { finish } from './finish';
import { goingOn, heardEvening } from './set-pace';
import type { Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/**
 * Whether a massage ends with three quiet breaths, tonight and on the evenings to come. Said when only they are left,
 * it is the answer to their invitation.
 *
 * @example
 * setClosing(setup, atTheEnd, false, moment).reply
 * //=> { type: 'close', acts: [{ type: 'closingSet', on: false, kept: true }], breaths: false }
 */
export const setClosing = (setup: Setup, evening: Evening, on: boolean, moment: Moment): Turn => {
  const { session, profile } = heardEvening(setup, evening, moment);
  const { noClosing: _noClosing, ...rest } = profile;
  const chosen: Evening = { session, profile: on ? rest : { ...rest, noClosing: true } };
  const acts: readonly Act[] = [{ type: 'closingSet', on, kept: true }];
  const { mode, course } = session;
  const atEnd = course?.spec.activity === 'massage' && mode.type !== 'idle' && isOver(setup.library, course);
  return atEnd ? finish(setup, chosen, { closed: false, acts }) : goingOn(setup, chosen, moment, acts);
};
