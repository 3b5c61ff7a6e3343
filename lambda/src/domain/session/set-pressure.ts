import { isOver } from '../course';
import { type Pressure, type PressureWish, pressureMeant } from '../pressure';
import type { Act } from './act';
import { keptCourse } from './here';
import type { Question } from './question';
import { goingOn, heardEvening } from './set-pace';
import { GENTLE } from './start';
import { startAsked } from './start-asked';
import type { Course, Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/**
 * How firm the massage is, from the cue that is being spoken on and on the evenings to come. Comfortable is the most, and
 * the gentle routine stays feather-light.
 *
 * @example
 * setPressure(setup, guiding, 'softer', moment).reply
 * //=> { type: 'guide', acts: [{ type: 'pressureSet', pressure: 'light', … }], course }
 */
export const setPressure = (
  setup: Setup,
  evening: Evening,
  wish: PressureWish | undefined,
  moment: Moment,
): Turn => {
  const { mode } = evening.session;
  if (mode.type === 'asking' && wish !== undefined && choosesGentle(mode.question, wish)) {
    return startAsked(setup, evening, mode.question, GENTLY, moment);
  }
  const at = heardEvening(setup, evening, moment);
  if (wish === undefined) return goingOn(setup, at, moment, [{ type: 'pressureUnclear' }]);
  const { course } = at.session;
  const massage =
    course !== undefined && course.spec.activity === 'massage' && !isOver(setup.library, course);
  if (massage && isGentle(course)) return goingOn(setup, at, moment, [{ type: 'pressureGentle' }]);
  const pressure = pressureMeant(wish, at.profile.pressure ?? 'comfortable');
  if (pressure === undefined) {
    return goingOn(setup, at, moment, [{ type: 'pressureLimit', firmer: wish === 'firmer' }]);
  }
  const said: Act = { type: 'pressureSet', pressure, later: !massage, kept: true };
  return goingOn(setup, withPressure(setup, at, pressure, moment), moment, [said]);
};

const GENTLY = {
  type: 'start',
  routine: { type: 'known', id: GENTLE },
  minutes: { type: 'unsaid' },
} as const;

/** Where the gentle routine is one of two answers, "lighter" means it. */
const choosesGentle = ({ type }: Question, wish: PressureWish): boolean =>
  (type === 'gate' || type === 'safety') && wish !== 'firmer' && wish !== 'comfortable';

const isGentle = ({ spec }: Course): boolean => spec.activity === 'massage' && spec.routineId === GENTLE;

/** The course with its pressure said in the cues that lie ahead. */
const pressed = (course: Course, pressure: Pressure): Course =>
  course.spec.activity === 'massage' && !isGentle(course)
    ? { ...course, spec: { ...course.spec, pressure } }
    : course;

/** What is under way, waits or is kept takes the choice on; a place that another device may be guiding is left alone. */
const withPressure = (
  setup: Setup,
  { session, profile }: Evening,
  pressure: Pressure,
  moment: Moment,
): Evening => {
  const { course, waiting } = session;
  const { place } = profile;
  const isKept = place?.sent === undefined && keptCourse(setup, place, moment) !== undefined;
  return {
    session: {
      ...session,
      ...(course === undefined ? {} : { course: pressed(course, pressure) }),
      ...(waiting === undefined ? {} : { waiting: pressed(waiting, pressure) }),
    },
    profile: {
      ...profile,
      pressure,
      ...(place === undefined || !isKept
        ? {}
        : { place: { ...place, course: pressed(place.course, pressure) } }),
    },
  };
};
