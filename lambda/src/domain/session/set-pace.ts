import { isOver, paceOf } from '../course';
import { fasterThan, NORMAL_PACE, PACES, type Pace, slowerThan } from '../pace';
import { possiblePace } from '../plan';
import { repaced } from '../repace';
import type { Act, PaceLimit } from './act';
import { answer } from './answer';
import { askAtEnd } from './guiding';
import { heardByNow, hereIn, keptCourse } from './here';
import type { PaceWish } from './said';
import type { Course, CourseSpec, Evening } from './state';
import { guide, type Moment, type Setup, type Turn, withCourse } from './turn';

/** Another pace for what is under way and for the evenings to come; where it cannot be, it is refused in words and nothing changes. */
export const setPace = (setup: Setup, evening: Evening, wish: PaceWish | undefined, moment: Moment): Turn => {
  const at = heardEvening(setup, evening, moment);
  if (wish === undefined) return goingOn(setup, at, moment, [{ type: 'paceUnclear' }]);
  const course = courseAhead(setup, at);
  const counted = course && paceOf(course.spec);
  const heard = at.profile.pace ?? counted ?? NORMAL_PACE;
  const wanted = pacesMeant(wish, heard, counted ?? heard);
  const [best] = wanted;
  const met = wish === 'normal' && heard === NORMAL_PACE && (counted ?? heard) === NORMAL_PACE;
  if (best === undefined || met) return goingOn(setup, at, moment, [{ type: 'paceAlready', wish }]);
  if (course === undefined) return setForLater(setup, at, best, wish, moment);
  const [found] = wanted.flatMap((pace) => {
    const changed = courseAt(setup, course, pace, heard);
    return changed === undefined ? [] : [{ pace, changed }];
  });
  if (found === undefined) return goingOn(setup, at, moment, [refusal(setup, course, best)]);
  // As slow as possible is meant for every evening, and another may have room for more.
  const remembered = wish === 'slowest' ? best : found.pace;
  const said: Act =
    found.pace === best ? { type: 'paceSet', wish, later: false } : refusal(setup, course, best);
  return goingOn(setup, withPace(setup, withCourse(at, found.changed), remembered), moment, [said]);
};

/**
 * The paces a wish means, the one most wished for first; none when there is nothing beyond the pace that is heard.
 * Counts that could not follow it before may catch up with it.
 */
const pacesMeant = (wish: PaceWish, heard: Pace, counted: Pace): readonly Pace[] => {
  switch (wish) {
    case 'slower':
      return PACES.filter(
        (pace) => pace === slowerThan(heard) || (pace === heard && counted < heard),
      ).reverse();
    case 'faster':
      return PACES.filter((pace) => pace === fasterThan(heard) || (pace === heard && counted > heard));
    case 'normal':
      return [NORMAL_PACE];
    case 'slowest':
      return PACES.filter((pace) => pace > Math.min(heard, counted)).reverse();
  }
};

/** The course at a pace. Counts that had no room for the pace heard so far stay as they are until it comes to theirs. */
const courseAt = ({ library }: Setup, course: Course, pace: Pace, heard: Pace): Course | undefined => {
  const counted = paceOf(course.spec);
  const comesNearer = Math.sign(pace - heard) === Math.sign(counted - pace) || pace === counted;
  return comesNearer && pace !== heard ? course : repaced(library, course, pace);
};

/**
 * The evening with the course heard as far as an invitation, when that has most likely been reached.
 *
 * @example
 * heardEvening(setup, evening, moment).session.course?.at //=> the cue that is being spoken
 */
export const heardEvening = (setup: Setup, evening: Evening, moment: Moment): Evening => {
  const here = hereIn(setup, evening, moment);
  return here === undefined ? evening : withCourse(evening, heardByNow(setup, here));
};

/**
 * Guidance goes on at the cue that was being spoken; anything else that was going on goes on too.
 *
 * @example
 * goingOn(setup, guiding, moment, acts).reply //=> { type: 'guide', acts, course }
 */
export const goingOn = (setup: Setup, evening: Evening, moment: Moment, acts: readonly Act[]): Turn => {
  const { mode, course } = evening.session;
  if (mode.type !== 'guiding' || course === undefined) return answer(setup, evening, moment, acts);
  return isOver(setup.library, course) ? askAtEnd(evening, course, acts) : guide(evening, course, acts);
};

/** With nothing left to come it is for the evenings that follow, and for the rest of a massage that is kept. */
const setForLater = (setup: Setup, evening: Evening, pace: Pace, wish: PaceWish, moment: Moment): Turn => {
  const { place } = evening.profile;
  const course = place?.sent === undefined ? keptCourse(setup, place, moment) : undefined;
  const changed = course && repaced(setup.library, course, pace);
  const { session, profile } = withPace(setup, evening, pace);
  const later = place === undefined || changed === undefined ? {} : { place: { ...place, course: changed } };
  const after = { session, profile: { ...profile, ...later } };
  const exceptKept = course !== undefined && changed === undefined;
  const said: Act = { type: 'paceSet', wish, later: true, ...(exceptKept ? { exceptKept } : {}) };
  return goingOn(setup, after, moment, [said]);
};

/** The evening with a pace that is remembered; a massage that waits for the end of a breathing takes it on if it can. */
const withPace = ({ library }: Setup, { session, profile }: Evening, pace: Pace): Evening => {
  const waiting = session.waiting && (repaced(library, session.waiting, pace) ?? session.waiting);
  return {
    session: { ...session, ...(waiting === undefined ? {} : { waiting }) },
    profile: { ...profile, pace },
  };
};

/** What is under way and has something left to come. */
const courseAhead = ({ library }: Setup, { session: { course } }: Evening): Course | undefined =>
  course === undefined || isOver(library, course) ? undefined : course;

const refusal = (setup: Setup, { spec }: Course, wanted: Pace): Act => ({
  type: 'paceRefused',
  slower: wanted > paceOf(spec),
  by: limitOf(setup, spec, wanted),
});

const limitOf = ({ library }: Setup, spec: CourseSpec, wanted: Pace): PaceLimit => {
  if (spec.activity === 'breathing') return { type: 'breath' };
  const { minutes } = spec;
  const routine = library.routines[spec.routineId];
  const never = routine === undefined || possiblePace(routine, minutes, wanted) !== wanted;
  return never ? { type: 'length', minutes } : { type: 'rest' };
};
