import { withDayStart } from '../hours';
import { DAY_START, type LocalTime, type Weekday } from '../nights';
import type { Act } from './act';
import { goingOn, heardEvening } from './set-pace';
import type { Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/**
 * When the listener's practice days begin, from now on. What is under way and what is recorded keep the day they have.
 *
 * @example
 * setDayStart(setup, evening, '16:00', moment).evening.profile.dayStart //=> '16:00'
 */
export const setDayStart = (
  setup: Setup,
  evening: Evening,
  at: LocalTime | undefined,
  moment: Moment,
): Turn => {
  const { session, profile } = heardEvening(setup, evening, moment);
  if (at === undefined) return goingOn(setup, { session, profile }, moment, [{ type: 'dayStartUnclear' }]);
  const chosen = withDayStart(profile, at === DAY_START ? undefined : at, moment);
  const acts: readonly Act[] = [{ type: 'dayStartSet', at, kept: true }];
  return goingOn(setup, { session, profile: chosen }, moment, acts);
};

/**
 * The day on which the listener's week begins, from now on.
 *
 * @example
 * setWeekStart(setup, evening, 1, moment).evening.profile.weekStart //=> 1
 */
export const setWeekStart = (setup: Setup, evening: Evening, weekday: Weekday, moment: Moment): Turn => {
  const { session, profile } = heardEvening(setup, evening, moment);
  const acts: readonly Act[] = [{ type: 'weekStartSet', weekday, kept: true }];
  return goingOn(setup, { session, profile: { ...profile, weekStart: weekday } }, moment, acts);
};
