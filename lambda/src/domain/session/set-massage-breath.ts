import { alongWithBreath } from '../breathe-along';
import type { Act } from './act';
import { keptCourse } from './here';
import { isRestDay } from './rest-day';
import { goingOn, heardEvening } from './set-pace';
import type { Course, Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/**
 * Whether the cues of a massage follow the breath, from the cue that is being spoken on and on the evenings to come.
 * On a day on which the listener was dizzy it is not begun.
 *
 * @example
 * setMassageBreath(setup, guiding, true, moment).reply
 * //=> { type: 'guide', acts: [{ type: 'massageBreathSet', on: true, kept: true }], course }
 */
export const setMassageBreath = (setup: Setup, evening: Evening, on: boolean, moment: Moment): Turn => {
  const at = heardEvening(setup, evening, moment);
  if (on && isRestDay(at, moment)) return goingOn(setup, at, moment, [{ type: 'noBreathToday' }]);
  const said: Act = { type: 'massageBreathSet', on, kept: true };
  return goingOn(setup, withMassageBreath(setup, at, on, moment), moment, [said]);
};

/** What is under way, waits or is kept takes the choice on. */
const withMassageBreath = (
  setup: Setup,
  { session, profile }: Evening,
  on: boolean,
  moment: Moment,
): Evening => {
  const along = (course: Course): Course => alongWithBreath(setup.library, course, on);
  const { course, waiting } = session;
  const { massageBreath: _massageBreath, place, ...rest } = profile;
  const isKept = place?.sent === undefined && keptCourse(setup, place, moment) !== undefined;
  return {
    session: {
      ...session,
      ...(course === undefined ? {} : { course: along(course) }),
      ...(waiting === undefined ? {} : { waiting: along(waiting) }),
    },
    profile: {
      ...rest,
      ...(on ? { massageBreath: true } : {}),
      ...(place === undefined ? {} : { place: isKept ? { ...place, course: along(place.course) } : place }),
    },
  };
};
