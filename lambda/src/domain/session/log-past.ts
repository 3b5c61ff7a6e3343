import { isOver } from '../course';
import { DEFAULT_BREATH_MINUTES, LEAST_BREATH_MINUTES, mostMinutes } from '../dose';
import type { LocalDate, SessionRecord } from '../history';
import { daysBefore } from '../nights';
import { type PastDay, pastDay } from '../past-day';
import { LONG_EXHALE, patternOf } from '../pattern-choice';
import { DEFAULT_MINUTES, LEAST_MINUTES, MOST_MINUTES } from '../routine';
import { toldRecord } from '../told-record';
import type { Act } from './act';
import type { PastWish } from './aside';
import { askAside, carryOn } from './carry-on';
import type { SessionEvent } from './event';
import { recordsOf } from './keep';
import { repair, spokenOf, takeBack } from './repair';
import { GENTLE } from './start';
import type { Course, Evening } from './state';
import { identityAt, type Moment, type Setup, type Turn } from './turn';

/** How far back a night may be put in: long enough for a holiday, short enough to be remembered well. */
const DAYS_BACK = 14;

/**
 * Something was done without guidance, and is put into the record: once a night, however often it is said. A night that
 * was stopped early counts as a whole one from then on.
 */
export const logPast = (
  setup: Setup,
  evening: Evening,
  event: Extract<SessionEvent, { type: 'logPast' }>,
  moment: Moment,
): Turn => {
  const wish = wishIn(evening, event);
  const { repaired } = evening.session;
  const { practiceDay: today } = identityAt(moment);
  // "Count it after all."
  if (isBare(event) && repaired?.as === 'removed') return takeBack(setup, evening, repaired, moment);
  if (event.day.type !== 'day') {
    const acts: readonly Act[] = event.day.type === 'unclear' ? [{ type: 'nightUnclear' }] : [];
    return askAside(setup, evening, { type: 'whichNight', wish }, moment, acts);
  }
  const past = pastDay(event.day.day, { now: moment.now, timeZone: moment.timeZone, today });
  if (past.type === 'ahead') return carryOn(setup, evening, moment, [{ type: 'nightAhead' }]);
  if (past.day <= daysBefore(today, DAYS_BACK)) {
    return carryOn(setup, evening, moment, [{ type: 'nightTooOld', days: DAYS_BACK }]);
  }
  if (event.records === undefined) return carryOn(setup, evening, moment, [{ type: 'recordUnreadable' }]);
  return putIn(setup, evening, { wish, past, records: event.records }, moment);
};

interface PutIn {
  readonly wish: PastWish;
  readonly past: Extract<PastDay, { type: 'day' }>;
  readonly records: readonly SessionRecord[];
}

const putIn = (setup: Setup, evening: Evening, { wish, past, records }: PutIn, moment: Moment): Turn => {
  const { activity } = wish;
  const isThat = (one: Pick<SessionRecord, 'practiceDay'>): boolean => one.practiceDay === past.day;
  if (underWay(setup, evening).some((one) => isThat(one) && one.spec.activity === activity)) {
    return carryOn(setup, evening, moment, [{ type: 'nightUnderWay' }]);
  }
  const known = [...records, ...recordsOf(setup, evening.session)].filter(
    (one) => isThat(one) && one.activity === activity,
  );
  const whole = known.find(({ complete }) => complete);
  if (whole !== undefined) {
    return carryOn(setup, evening, moment, [{ type: 'nightKnown', ...spokenOf(whole, moment) }]);
  }
  const [part] = [...known].sort((one, other) => other.guidedMs - one.guidedMs);
  if (part !== undefined) {
    const said: Act = { type: 'nightWhole', ...spokenOf(part, moment) };
    return repair(setup, evening, { record: part, as: 'whole', before: 'guided' }, said, moment);
  }
  const { record, acts } = told(setup, evening, wish, past.day, moment);
  return acts.some(({ type }) => type !== 'halfDropped') || past.doubtful
    ? askAside(
        setup,
        evening,
        { type: 'addNight', record, today: identityAt(moment).practiceDay },
        moment,
        acts,
      )
    : addNight(setup, evening, record, moment);
};

/** Puts in a night that was told. */
export const addNight = (setup: Setup, evening: Evening, record: SessionRecord, moment: Moment): Turn => {
  const said: Act = { type: 'nightAdded', ...spokenOf(record, moment) };
  return repair(setup, evening, { record, as: 'guided', before: 'removed' }, said, moment);
};

/** What is guided, paused or waiting here; what another device may be guiding still is under way too. */
export const underWay = ({ library }: Setup, { session, profile: { place } }: Evening): readonly Course[] =>
  [session.course, session.waiting, place?.sent === undefined ? undefined : place.course].flatMap((course) =>
    course === undefined || isOver(library, course) ? [] : [course],
  );

/** The record that is told, and what of the wish could not be as it was said. */
const told = (
  setup: Setup,
  { profile }: Evening,
  { activity, routine, minutes }: PastWish,
  practiceDay: LocalDate,
  { timeZone }: Moment,
): { readonly record: SessionRecord; readonly acts: readonly Act[] } => {
  const massage = activity === 'massage';
  const usualPattern = profile.lastBreath?.breath ?? LONG_EXHALE;
  const pattern = patternOf(setup.library, usualPattern);
  const usual = massage
    ? (profile.preferredMinutes ?? DEFAULT_MINUTES)
    : (profile.lastBreath?.minutes ?? DEFAULT_BREATH_MINUTES);
  const least = massage ? LEAST_MINUTES : LEAST_BREATH_MINUTES;
  const most = massage || pattern === undefined ? MOST_MINUTES : mostMinutes(pattern);
  const asked = minutes.type === 'minutes' ? minutes.minutes : usual;
  const nearest = Math.min(most, Math.max(least, asked));
  const usualRoutine = massage ? (profile.gentle ? GENTLE : 'classic') : usualPattern.patternId;
  const routineId = massage && routine.type === 'known' ? routine.id : usualRoutine;
  const acts: readonly Act[] = [
    ...(massage && routine.type === 'unknown' ? [{ type: 'routineUnknown' } as const] : []),
    ...(minutes.type === 'unclear' ? [{ type: 'minutesUnclear' } as const] : []),
    ...(nearest === asked
      ? []
      : [{ type: 'toldLengthRefused', limit: nearest, most: nearest === most } as const]),
  ];
  return { record: toldRecord({ practiceDay, activity, routineId, minutes: nearest }, timeZone), acts };
};

/** What was said before the night was asked for still holds. */
const wishIn = (
  { session: { mode } }: Evening,
  { activity, routine, minutes }: Extract<SessionEvent, { type: 'logPast' }>,
): PastWish => {
  const about = mode.type === 'asking' && mode.question.type === 'aside' ? mode.question.about : undefined;
  const said: PastWish = { activity, routine, minutes };
  if (about?.type !== 'whichNight') return said;
  const { wish } = about;
  const named = routine.type !== 'unsaid' || activity !== 'massage';
  return {
    activity: named ? activity : wish.activity,
    routine: named ? routine : wish.routine,
    minutes: minutes.type === 'unsaid' ? wish.minutes : minutes,
  };
};

const isBare = ({ day, activity, routine, minutes }: Extract<SessionEvent, { type: 'logPast' }>): boolean =>
  day.type === 'unsaid' && routine.type === 'unsaid' && minutes.type === 'unsaid' && activity === 'massage';
