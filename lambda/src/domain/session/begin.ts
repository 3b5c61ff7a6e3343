import { withoutBreath } from '../breathe-along';
import { remainderOf } from '../course';
import { dayAt, todayAt } from '../day-clock';
import { STYLED } from '../hands';
import { isSameNight } from '../night';
import { daysBefore } from '../nights';
import type { Act } from './act';
import { handsTold, isForClassic } from './hands-said';
import { backTo, keptCourse, massageUnderWay, STRAIGHT_BACK_MS, stepNameOf } from './here';
import { recordsOf, withoutPlace } from './keep';
import { isRestDay, isToRest } from './rest-day';
import type { SaidHands, SaidMinutes, SaidName } from './said';
import { withMinutes } from './said-length';
import { GENTLE, type Start } from './start';
import type { Course, Evening } from './state';
import { courseFor, paceLimit, withPaceTold } from './tonight';
import { ask, guide, identityAt, type Moment, type Setup, type Turn, withoutCourse } from './turn';

const GATE_EVERY_DAYS = 30;

/** Opened without a wish: straight back, an offer to go on, or tonight's routine. */
export const launch = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const { place } = evening.profile;
  const course = keptCourse(setup, place, moment);
  if (course === undefined || place === undefined || isToRest(evening, moment)) {
    return start(setup, evening, {}, moment);
  }
  const recent = moment.now - place.savedAt <= STRAIGHT_BACK_MS;
  const straight = place.takeUp === 'straight' && place.deviceId === moment.deviceId && recent;
  if (straight) return takeUp(setup, evening, course, moment);
  return ask(evening, { type: 'offer' }, [{ type: 'stoppedAt', step: stepNameOf(setup.library, course) }]);
};

/** Goes on with a kept course: the same record on the same night, a new one of what remains on a later. */
export const takeUp = (setup: Setup, evening: Evening, course: Course, moment: Moment): Turn => {
  const identity = identityAt(moment);
  const taken = isSameNight(course, identity) ? course : remainderOf(course, identity);
  const allowed = isRestDay(evening, moment) ? withoutBreath(setup.library, taken) : taken;
  return beginInstead(setup, evening, allowed, backTo(setup, taken));
};

/** A wish to start, as it was said. */
export interface WishSaid {
  readonly routine: SaidName;
  readonly minutes: SaidMinutes;
  readonly hands?: SaidHands;
  /** What else was wished for with it. */
  readonly shape?: Start;
}

/** A wish to start: what was said is checked, the day and the safety gate come first. */
export const startSaid = (setup: Setup, evening: Evening, said: WishSaid, moment: Moment): Turn => {
  if (said.routine.type === 'unknown') {
    return ask(evening, { type: 'routine', minutes: said.minutes }, [{ type: 'routineUnknown' }]);
  }
  const { hands } = said;
  const wanted: Start = {
    ...said.shape,
    ...(said.routine.type === 'known' ? { routineId: said.routine.id } : {}),
    ...(hands === undefined || hands === 'unknown' ? {} : { hands }),
  };
  if (isForClassic(wanted)) return offerClassic(setup, evening, wanted, said.minutes);
  const unknown: readonly Act[] = hands === 'unknown' ? [{ type: 'handsUnknown' }] : [];
  return withMinutes(setup, evening, { start: wanted, keep: false }, said.minutes, (checked, acts) =>
    start(setup, evening, checked, moment, [...acts, ...unknown]),
  );
};

/** Other hands are for the classic: it is offered for the length that was said, where it has that. */
const offerClassic = (setup: Setup, evening: Evening, wanted: Start, minutes: SaidMinutes): Turn => {
  const { routineId: named = STYLED } = wanted;
  const wish = { start: { ...wanted, routineId: STYLED }, keep: false };
  return withMinutes(setup, evening, wish, minutes, (start, acts) =>
    ask(evening, { type: 'inClassic', start, named }, [
      ...acts,
      { type: 'handsStay', routineId: named, seated: false },
    ]),
  );
};

/** A massage; one that is under way is not given up for it without being asked about. */
export const start = (
  setup: Setup,
  evening: Evening,
  wanted: Start,
  moment: Moment,
  acts: readonly Act[] = [],
): Turn => {
  const massage = massageUnderWay(setup, evening.session);
  if (massage === undefined) return startInstead(setup, evening, wanted, moment, acts);
  const underWay: Act = { type: 'underWay', step: stepNameOf(setup.library, massage) };
  return ask(evening, { type: 'replace', start: wanted }, [...acts, underWay]);
};

/** A massage in place of whatever is under way, after the day and the gate allow it. */
export const startInstead = (
  setup: Setup,
  evening: Evening,
  wanted: Start,
  moment: Moment,
  acts: readonly Act[] = [],
): Turn => {
  if (isToRest(evening, moment)) {
    return ask(evening, { type: 'restDay', start: wanted }, [...acts, { type: 'dizzyEarlier' }]);
  }
  const told = [...acts, ...handsTold(evening.profile, wanted)];
  const { gateAt } = evening.profile;
  if (gateAt === undefined || isGateDue(gateAt, moment)) {
    const greeting: Act = { type: gateAt === undefined ? 'welcome' : 'helloAgain' };
    const gentle = wanted.routineId === undefined && evening.profile.gentle === true;
    const chosen = gentle ? { ...wanted, routineId: GENTLE } : wanted;
    return ask(evening, { type: 'gate', start: chosen }, [greeting, ...told, { type: 'gate' }]);
  }
  return begin(setup, evening, wanted, moment, told.length > 0 ? told : [{ type: 'helloAgain' }]);
};

/**
 * Begins at once; the gate has been answered. Where there is no room for the pace that is remembered that is said, of a
 * usual length the first time only.
 */
export const begin = (
  setup: Setup,
  evening: Evening,
  wanted: Start,
  moment: Moment,
  acts: readonly Act[] = [],
): Turn => {
  const course = courseFor(setup.library, evening.profile, wanted, moment);
  const limited = paceLimit(evening.profile, wanted, course);
  return {
    ...beginInstead(setup, withPaceTold(evening, limited), course, [...acts, ...limited]),
    begun: wanted,
  };
};

/** Guides a course; what was under way is recorded, and nothing of it stays behind. */
const beginInstead = (setup: Setup, evening: Evening, course: Course, acts: readonly Act[]): Turn =>
  guide(withoutPlace(withoutCourse(evening)), course, acts, recordsOf(setup, evening.session));

/** By days of the calendar, so that a change of the clocks does not put it off by an evening. */
const isGateDue = (gateAt: number, moment: Moment): boolean =>
  dayAt(gateAt, moment) <= daysBefore(todayAt(moment), GATE_EVERY_DAYS);
