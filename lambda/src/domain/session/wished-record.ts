import { DEFAULT_BREATH_MINUTES, LEAST_BREATH_MINUTES, mostMinutes } from '../dose';
import type { LocalDate, SessionRecord } from '../history';
import { EVERY_LENGTH, limitsOf, nearestLength } from '../length-limits';
import { LONG_EXHALE, patternOf } from '../pattern-choice';
import type { Profile } from '../profile';
import { DEFAULT_MINUTES, LEAST_MINUTES, MOST_MINUTES } from '../routine';
import { toldRecord } from '../told-record';
import type { Act } from './act';
import type { PastWish } from './aside';
import { usualRoutine } from './start';
import type { Evening, MassageSpec } from './state';
import type { Moment, Setup } from './turn';

/** The record that is told, and what of the wish could not be as it was said. */
export const recordWished = (
  setup: Setup,
  { profile }: Evening,
  { activity, routine, minutes }: PastWish,
  practiceDay: LocalDate,
  moment: Moment,
): { readonly record: SessionRecord; readonly acts: readonly Act[] } => {
  const massage = activity === 'massage';
  const usualPattern = profile.lastBreath?.breath ?? LONG_EXHALE;
  const pattern = patternOf(setup.library, usualPattern);
  const begun = begunThen(profile, practiceDay);
  const least = massage ? LEAST_MINUTES : LEAST_BREATH_MINUTES;
  const most = massage || pattern === undefined ? MOST_MINUTES : mostMinutes(pattern);
  const usualId = massage ? (begun?.routineId ?? usualRoutine(profile)) : usualPattern.patternId;
  const routineId = massage && routine.type === 'known' ? routine.id : usualId;
  const done = setup.library.routines[routineId];
  const liked = begun?.minutes ?? profile.preferredMinutes ?? DEFAULT_MINUTES;
  const usual = massage
    ? nearestLength(done === undefined ? EVERY_LENGTH : limitsOf(done), liked)
    : (profile.lastBreath?.minutes ?? DEFAULT_BREATH_MINUTES);
  const asked = minutes.type === 'minutes' ? minutes.minutes : usual;
  const nearest = nearestLength({ least, most }, asked);
  const acts: readonly Act[] = [
    ...(massage && routine.type === 'unknown' ? [{ type: 'routineUnknown' } as const] : []),
    ...(minutes.type === 'unclear' ? [{ type: 'minutesUnclear' } as const] : []),
    ...(nearest === asked
      ? []
      : [{ type: 'toldLengthRefused', limit: nearest, most: nearest === most } as const]),
  ];
  return { record: toldRecord({ practiceDay, activity, routineId, minutes: nearest }, moment), acts };
};

/** The massage that was begun on a day and left, if its place is still kept. */
const begunThen = ({ place }: Profile, day: LocalDate): MassageSpec | undefined =>
  place?.course.spec.activity === 'massage' && place.course.practiceDay === day
    ? place.course.spec
    : undefined;
