import { breathPatternsAfter } from '../after';
import { newCourse, paceOf } from '../course';
import { feetFrom } from '../feet-order';
import { type Hands, handsAfter } from '../hands';
import { isRestOn } from '../hours';
import { limitsOf, nearestLength, oneFootLimitsOf } from '../length-limits';
import type { Library } from '../library';
import { NORMAL_PACE } from '../pace';
import { possiblePace } from '../plan';
import type { Profile } from '../profile';
import { onlyFoot } from '../reshape/feet';
import { DEFAULT_MINUTES } from '../routine';
import { FEET, rowOf } from '../shape';
import { chosenTelling } from '../telling';
import type { Act } from './act';
import { asWished } from './as-wished';
import { GENTLE, type Start, usualRoutine } from './start';
import type { Course, Evening, MassageSpec } from './state';
import { identityAt, type Moment } from './turn';

/** The massage a wish means: what was left unsaid is as the listener likes it, in a length the routine has and as far as that has room for the pace. */
export const courseFor = (library: Library, profile: Profile, wanted: Start, moment: Moment): Course => {
  const routineId = wanted.routineId ?? usualRoutine(profile);
  const routine = library.routines[routineId];
  const feet = wanted.feet ?? (profile.firstFoot === undefined ? undefined : feetFrom(profile.firstFoot));
  const [only] = feet?.length === 1 ? feet : [];
  const halves = only === undefined || routine === undefined ? undefined : oneFootLimitsOf(routine);
  const usual = profile.preferredMinutes ?? DEFAULT_MINUTES;
  const liked = wanted.minutes ?? (halves === undefined ? usual : Math.ceil(usual / 2));
  const limits = halves ?? (routine === undefined ? undefined : limitsOf(routine));
  const minutes = limits === undefined ? liked : nearestLength(limits, liked);
  const planned = only !== undefined && halves === undefined ? FEET : feet;
  const pace = routine && profile.pace && possiblePace(routine, rowOf(minutes, planned), profile.pace);
  const identity = identityAt(moment);
  const resting = isRestOn(profile, identity.practiceDay);
  const withBreath = profile.massageBreath === true && !resting;
  const telling = chosenTelling(profile);
  const spec: MassageSpec = {
    activity: 'massage',
    routineId,
    minutes,
    leftOut: resting && routine !== undefined ? breathPatternsAfter(routine) : [],
    ...handsFor(profile, wanted, routineId),
    ...(routine?.after === undefined ? {} : { ownEnd: true }),
    ...(pace === undefined || pace === NORMAL_PACE ? {} : { pace }),
    ...(profile.pressure === undefined || routineId === GENTLE ? {} : { pressure: profile.pressure }),
    ...(telling === undefined || telling === 'full' ? {} : { telling }),
    ...(withBreath ? { withBreath } : {}),
    ...(planned === undefined || planned === FEET ? {} : { feet: planned }),
  };
  const course = newCourse(spec, identity);
  const feetMeant =
    only === undefined || planned !== FEET ? course : (onlyFoot(library, course, only) ?? course);
  return asWished(library, feetMeant, profile, wanted);
};

/** What was asked for this evening goes before what is remembered; what there are no words for is left out. */
const handsFor = ({ seated }: Profile, { hands }: Start, routineId: string): Hands => {
  const usual: Hands = seated === true ? { variant: 'seated' } : {};
  // Which one is different the record tells.
  return hands === undefined || hands === 'different'
    ? usual
    : (handsAfter(usual, hands, routineId) ?? usual);
};

/**
 * What to say when a length has no room for the pace that is remembered: whenever the length was said for this
 * evening, of the usual length the first time only.
 */
export const paceLimit = (
  { pace: remembered, paceTold }: Profile,
  { minutes }: Start,
  { spec }: Course,
): readonly Act[] => {
  const pace = paceOf(spec);
  const told = minutes === undefined && paceTold === remembered;
  return remembered === undefined || pace === remembered || told ? [] : [{ type: 'paceLimited', pace }];
};

/** The evening in which that has been said, if it was to be. */
export const withPaceTold = ({ session, profile }: Evening, limited: readonly Act[]): Evening =>
  limited.length === 0 || profile.pace === undefined
    ? { session, profile }
    : { session, profile: { ...profile, paceTold: profile.pace } };
