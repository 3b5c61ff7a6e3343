import { firstCounted, isOver, timelineOf } from '../course';
import {
  type Hands,
  type HandsWish,
  handsAfter,
  handsOf,
  STYLED,
  type Style,
  styleOf,
  type Variant,
  withHands,
} from '../hands';
import type { Profile } from '../profile';
import { toldAs } from '../telling';
import type { Act } from './act';
import { keptCourse, massageUnderWay, stepNameOf } from './here';
import { goingOn, heardEvening } from './set-pace';
import type { Course, Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/**
 * How the massage that is under way is done, from the cue that is being spoken on; no step becomes longer or shorter.
 *
 * @example
 * setHands(setup, guiding, 'seated', moment).reply
 * //=> { type: 'guide', acts: [{ type: 'handsSet', hands: 'seated' }, { type: 'describe', … }], course }
 */
export const setHands = (setup: Setup, evening: Evening, wish: HandsWish, moment: Moment): Turn => {
  const at = heardEvening(setup, evening, moment);
  const spec = massageUnderWay(setup, at.session)?.spec;
  if (spec?.activity !== 'massage') return goingOn(setup, at, moment, []);
  const hands = handsAfter(spec, wish, spec.routineId);
  if (hands === undefined) {
    const seated = spec.variant === 'seated' && spec.routineId === STYLED;
    return goingOn(setup, at, moment, [{ type: 'handsStay', routineId: spec.routineId, seated }]);
  }
  const { course, waiting } = at.session;
  const session = {
    ...at.session,
    ...(course === undefined ? {} : { course: toldAnew(setup, at.profile, doneBy(course, hands)) }),
    ...(waiting === undefined ? {} : { waiting: toldAnew(setup, at.profile, doneBy(waiting, hands)) }),
  };
  const said: Act = { type: 'handsSet', hands: named(wish, hands) };
  const changed = { ...at, session };
  return goingOn(setup, changed, moment, [said, ...described(setup, changed)]);
};

/**
 * Whether the listener does it seated, with a ball, from now on; what is under way or kept takes the choice on.
 *
 * @example
 * setSeated(setup, idle, true, moment).reply
 * //=> { type: 'tell', acts: [{ type: 'seatedSet', on: true, later: true, kept: true }] }
 */
export const setSeated = (setup: Setup, evening: Evening, on: boolean, moment: Moment): Turn => {
  const { session, profile } = heardEvening(setup, evening, moment);
  const { seated: _seated, place, ...rest } = profile;
  const seat = (course: Course): Course => {
    const seated = seatedCourse(course, on);
    return seated === course ? course : toldAnew(setup, profile, seated);
  };
  const isKept = place?.sent === undefined && keptCourse(setup, place, moment) !== undefined;
  const changed: Evening = {
    session: {
      ...session,
      ...(session.course === undefined ? {} : { course: seat(session.course) }),
      ...(session.waiting === undefined ? {} : { waiting: seat(session.waiting) }),
    },
    profile: {
      ...rest,
      ...(on ? { seated: true } : {}),
      ...(place === undefined ? {} : { place: isKept ? { ...place, course: seat(place.course) } : place }),
    },
  };
  const later = massageUnderWay(setup, session) === undefined;
  const said: Act = { type: 'seatedSet', on, later, kept: true };
  return goingOn(setup, changed, moment, [said, ...described(setup, changed)]);
};

/** A massage for somebody else stays theirs. */
const seatedCourse = (course: Course, on: boolean): Course => {
  if (course.spec.activity !== 'massage' || course.spec.variant === 'partner') return course;
  if (on) return doneBy(course, { variant: 'seated' });
  return course.spec.variant === undefined ? course : doneBy(course, {});
};

const doneBy = (course: Course, hands: Hands): Course =>
  course.spec.activity === 'massage' ? { ...course, spec: withHands(course.spec, hands) } : course;

/** Other hands are new, however well the steps are known: told in full, unless few words were asked for. */
const toldAnew = ({ library }: Setup, { detail }: Profile, course: Course): Course =>
  detail === 'few' ? course : toldAs(library, course, 'full');

/** What hands do now, where guidance goes on at once in the middle of a step; its beginning says it by itself. */
const described = ({ library }: Setup, { session: { mode, course } }: Evening): readonly Act[] => {
  if (mode.type !== 'guiding' || course?.spec.activity !== 'massage' || isOver(library, course)) return [];
  const { step, slot } = course.at;
  const begins = slot <= firstCounted(timelineOf(library, course.spec), step).slot;
  return begins && course.spec.telling !== 'cues'
    ? []
    : [{ type: 'describe', step: stepNameOf(library, course) }];
};

const named = (wish: HandsWish, hands: Hands): Variant | Style =>
  wish === 'different' ? styleOf(handsOf(hands)) : wish;
