import { isOver, paceOf } from '../course';
import { fasterThan, NORMAL_PACE, PACES, type Pace, slowerThan } from '../pace';
import { possiblePace } from '../plan';
import { repaced } from '../repace';
import type { Act, PaceLimit } from './act';
import { answer } from './answer';
import type { PaceWish } from './event';
import { keptCourse } from './here';
import type { Course, CourseSpec, Evening } from './state';
import { guide, type Moment, type Setup, type Turn, withCourse } from './turn';

/** Another pace for what is under way and for the evenings to come; where it cannot be, it is refused in words and nothing changes. */
export const setPace = (setup: Setup, evening: Evening, wish: PaceWish | undefined, moment: Moment): Turn => {
  if (wish === undefined) return goingOn(setup, evening, moment, [{ type: 'paceUnclear' }]);
  const course = courseAhead(setup, evening);
  const remembered = evening.profile.pace ?? NORMAL_PACE;
  const now = course === undefined ? remembered : paceOf(course.spec);
  const wanted = pacesMeant(wish, now);
  const [best] = wanted;
  const met = wish === 'normal' && now === NORMAL_PACE && remembered === NORMAL_PACE;
  if (best === undefined || met) return goingOn(setup, evening, moment, [{ type: 'paceAlready', wish }]);
  if (course === undefined) return kept(setup, evening, best, wish, moment);
  const pace = wanted.find((each) => repaced(setup.library, course, each) !== undefined);
  const changed = pace && repaced(setup.library, course, pace);
  const refused = refusal(setup, course, best);
  if (pace === undefined || changed === undefined) return goingOn(setup, evening, moment, [refused]);
  const acts: readonly Act[] =
    pace === best
      ? [{ type: 'paceSet', wish, later: false }]
      : [{ type: 'paceSet', wish: 'slower', later: false }, refused];
  return goingOn(setup, atPace(setup, withCourse(evening, changed), pace), moment, acts);
};

/** The paces a wish means, the one most wished for first; none when there is nothing beyond the pace now. */
const pacesMeant = (wish: PaceWish, now: Pace): readonly Pace[] => {
  switch (wish) {
    case 'slower':
      return PACES.filter((pace) => pace === slowerThan(now));
    case 'faster':
      return PACES.filter((pace) => pace === fasterThan(now));
    case 'normal':
      return [NORMAL_PACE];
    case 'slowest':
      return PACES.filter((pace) => pace > now).reverse();
  }
};

/** Guidance goes on at the cue that was being spoken; anything else that was going on goes on too. */
const goingOn = (setup: Setup, evening: Evening, moment: Moment, acts: readonly Act[]): Turn => {
  const course = courseAhead(setup, evening);
  return evening.session.mode.type === 'guiding' && course !== undefined
    ? guide(evening, course, acts)
    : answer(setup, evening, moment, acts);
};

/** With nothing left to come it is for the evenings that follow, and for the rest of a massage that is kept. */
const kept = (setup: Setup, evening: Evening, pace: Pace, wish: PaceWish, moment: Moment): Turn => {
  const { place } = evening.profile;
  const course = place?.sent === undefined ? keptCourse(setup, place, moment) : undefined;
  const changed = course && repaced(setup.library, course, pace);
  const { session, profile } = atPace(setup, evening, pace);
  const later = place === undefined || changed === undefined ? {} : { place: { ...place, course: changed } };
  const after = { session, profile: { ...profile, ...later } };
  return goingOn(setup, after, moment, [{ type: 'paceSet', wish, later: true }]);
};

/** The evening at a pace that is remembered; a massage that waits for the end of a breathing takes it on if it can. */
const atPace = ({ library }: Setup, { session, profile }: Evening, pace: Pace): Evening => {
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
