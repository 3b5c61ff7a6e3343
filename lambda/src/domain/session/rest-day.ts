import { todayAt } from '../day-clock';
import { isRestOn } from '../hours';
import type { Evening } from './state';
import type { Moment } from './turn';

/**
 * Whether the listener was dizzy on this practice day, and has not said in this Alexa session to feel well.
 *
 * @example
 * isToRest(evening, moment) //=> false, after "ready" to "If you feel well now, say ready"
 */
export const isToRest = (evening: Evening, moment: Moment): boolean =>
  isRestDay(evening, moment) && evening.session.feelsWell !== true;

/**
 * Whether the listener was dizzy on this practice day: nothing is breathed, and nothing is taken up by itself.
 *
 * @example
 * isRestDay(evening, moment) //=> true, when `profile.restDay` is the practice day of the moment
 */
export const isRestDay = ({ profile }: Evening, moment: Moment): boolean =>
  isRestOn(profile, todayAt(moment));
