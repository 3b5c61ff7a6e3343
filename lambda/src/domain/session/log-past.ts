import { dayNameOf } from '../day-name';
import type { SessionRecord } from '../history';
import { daysBefore } from '../nights';
import { type PastDay, pastDay } from '../past-day';
import type { Act } from './act';
import type { PastWish } from './aside';
import { askAside, carryOn } from './carry-on';
import type { SessionEvent } from './event';
import { recordsOf } from './keep';
import { repair, spokenOf, takeBack } from './repair';
import type { Evening } from './state';
import { identityAt, type Moment, type Setup, type Turn } from './turn';
import { underWay } from './under-way';
import { recordWished } from './wished-record';

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
  // "Leave it in", and "count it after all".
  if (isBare(event) && isAskedToLeaveOut(evening)) {
    return carryOn(setup, evening, moment, [{ type: 'asItWas' }]);
  }
  if (isBare(event) && repaired?.as === 'removed') return takeBack(setup, evening, repaired, moment);
  if (event.day.type !== 'day') {
    const acts: readonly Act[] = event.day.type === 'unclear' ? [{ type: 'notUnderstood' }] : [];
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
  const { record, acts } = recordWished(setup, evening, wish, past.day, moment);
  return acts.some(({ type }) => type !== 'halfDropped') || past.doubtful
    ? askAside(setup, evening, { type: 'addNight', record, day: dayNameOf(record, moment) }, moment, acts)
    : addNight(setup, evening, record, moment);
};

/** Puts in a night that was told. */
export const addNight = (setup: Setup, evening: Evening, record: SessionRecord, moment: Moment): Turn => {
  const said: Act = { type: 'nightAdded', ...spokenOf(record, moment) };
  return repair(setup, evening, { record, as: 'guided', before: 'removed' }, said, moment);
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

const isAskedToLeaveOut = ({ session: { mode } }: Evening): boolean =>
  mode.type === 'asking' && mode.question.type === 'aside' && mode.question.about.type === 'leaveOut';
