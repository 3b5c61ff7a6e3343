import { newCourse, remainderOf, standingOf } from '../course';
import { daysBefore, practiceDay } from '../nights';
import type { Profile } from '../profile';
import { DEFAULT_MINUTES, LEAST_MINUTES, MOST_MINUTES } from '../routine';
import type { Act } from './act';
import type { SaidMinutes, SaidName } from './event';
import { keptCourse, stepNameOf } from './here';
import { withoutPlace } from './keep';
import type { Start } from './start';
import type { Course, Evening } from './state';
import { ask, guide, identityAt, type Moment, type Setup, type Turn } from './turn';

const DAY_MS = 86_400_000;
const STRAIGHT_BACK_MS = 1_800_000;
const OFFER_MS = DAY_MS;
const GATE_EVERY_DAYS = 30;

/** Opened without a wish: straight back, an offer to go on, or tonight's routine. */
export const launch = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const { place } = evening.profile;
  const course = keptCourse(setup, place);
  const ageMs = moment.now - (place?.savedAt ?? 0);
  if (course === undefined || place === undefined || ageMs > OFFER_MS || isRestDay(evening, moment)) {
    return start(evening, {}, moment);
  }
  const straight =
    place.takeUp === 'straight' && place.deviceId === moment.deviceId && ageMs <= STRAIGHT_BACK_MS;
  if (straight) return takeUp(setup, evening, course, moment);
  return ask(evening, { type: 'offer' }, [{ type: 'stoppedAt', step: stepNameOf(setup, course) }]);
};

/** Goes on with a kept course: the same record on the same night, a new one of what remains on a later. */
export const takeUp = (setup: Setup, evening: Evening, course: Course, moment: Moment): Turn => {
  const identity = identityAt(moment);
  const taken = identity.practiceDay === course.practiceDay ? course : remainderOf(course, identity);
  return guide(evening, taken, [
    { type: 'backTo', step: stepNameOf(setup, taken), standing: standingOf(setup.library, taken) },
  ]);
};

/** A wish to start: what was said is checked, the day and the safety gate come first. */
export const startSaid = (
  evening: Evening,
  said: { readonly routine: SaidName; readonly minutes: SaidMinutes },
  moment: Moment,
): Turn => {
  if (said.routine.type === 'unknown') {
    const start = said.minutes.type === 'minutes' ? { minutes: said.minutes.minutes } : {};
    return ask(evening, { type: 'routine', start }, [{ type: 'routineUnknown' }]);
  }
  const wanted: Start = said.routine.type === 'known' ? { routineId: said.routine.id } : {};
  return withMinutes(evening, wanted, said.minutes, false, (checked, acts) =>
    start(evening, checked, moment, acts),
  );
};

/** Goes on with a length that is possible; anything else is answered with a reason and the nearest one. */
export const withMinutes = (
  evening: Evening,
  start: Start,
  said: SaidMinutes,
  keep: boolean,
  goOn: (start: Start, acts: readonly Act[]) => Turn,
): Turn => {
  if (said.type === 'unsaid') return goOn(start, []);
  if (said.type === 'unclear')
    return ask(evening, { type: 'minutes', start, keep }, [{ type: 'minutesUnclear' }]);
  const { minutes } = said;
  const nearest = Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, minutes));
  if (nearest !== minutes) {
    const refused: Act = { type: 'lengthRefused', minutes, least: LEAST_MINUTES, most: MOST_MINUTES };
    return ask(evening, { type: 'length', start: { ...start, minutes: nearest }, keep }, [refused]);
  }
  return goOn({ ...start, minutes }, said.halfDropped ? [{ type: 'halfDropped', minutes }] : []);
};

/** Tonight's routine, after the day and the gate allow it. */
export const start = (evening: Evening, wanted: Start, moment: Moment, acts: readonly Act[] = []): Turn => {
  if (isRestDay(evening, moment)) {
    return ask(evening, { type: 'restDay', start: wanted }, [...acts, { type: 'dizzyEarlier' }]);
  }
  const { gateAt } = evening.profile;
  if (gateAt === undefined || isGateDue(gateAt, moment)) {
    const greeting: Act = { type: gateAt === undefined ? 'welcome' : 'helloAgain' };
    return ask(evening, { type: 'gate', start: wanted }, [greeting, ...acts, { type: 'gate' }]);
  }
  return begin(evening, wanted, moment, acts.length > 0 ? acts : [{ type: 'helloAgain' }]);
};

/** Begins at once; the gate has been answered. */
export const begin = (evening: Evening, wanted: Start, moment: Moment, acts: readonly Act[] = []): Turn =>
  guide(withoutPlace(evening), courseFor(evening.profile, wanted, moment), acts);

/** The massage a wish means: what was left unsaid is as the listener likes it. */
export const courseFor = (profile: Profile, wanted: Start, moment: Moment): Course =>
  newCourse(
    {
      activity: 'massage',
      routineId: wanted.routineId ?? (profile.gentle ? 'gentle' : 'classic'),
      minutes: wanted.minutes ?? profile.preferredMinutes ?? DEFAULT_MINUTES,
      leftOut: [],
    },
    identityAt(moment),
  );

/** By days of the calendar, so that a change of the clocks does not put it off by an evening. */
const isGateDue = (gateAt: number, { now, timeZone }: Moment): boolean =>
  practiceDay(gateAt, timeZone) <= daysBefore(practiceDay(now, timeZone), GATE_EVERY_DAYS);

export const isRestDay = ({ profile }: Evening, moment: Moment): boolean =>
  profile.restDay !== undefined && profile.restDay === practiceDay(moment.now, moment.timeZone);
