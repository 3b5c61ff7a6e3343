import { todayAt } from './day-clock';
import { dayNameOf, isTonight, nameNow } from './day-name';
import type { Activity, SessionRecord } from './history';
import type { ManyNights, OneNight, Period } from './history-question';
import type { Dated } from './night';
import { isDone, type Night } from './nightly';
import { daysBefore, twoYearsBefore, weekdayOf } from './nights';
import { daysOf, isWithin } from './period';
import type { DayName, HistoryAct, ToldSession } from './session/history-act';
import type { Moment } from './session/turn';

/** Longer lists are never read out. */
const MOST_NAMES = 7;
/** A first record that is nearly as old as any may be only the first that is still kept. */
const NEARLY_FORGOTTEN_DAYS = 14;

/** The nights of a period. */
export const nightsIn = (period: Period, nights: readonly Night[], moment: Moment): readonly Night[] => {
  const range = daysOf(period, moment);
  return nights.filter(([first]) => {
    if (!isWithin(range, first.practiceDay)) return false;
    if (period === 'today') return isTonight(first, moment);
    return period !== 'last-night' || dayNameOf(first, moment).type === 'lastNight';
  });
};

/** How many nights of a period, which, and how many were stopped early. */
export const toldFrequency = (
  { period, activity }: { readonly period: ManyNights; readonly activity: Activity },
  nights: readonly Night[],
  underWay: boolean,
  moment: Moment,
): HistoryAct => {
  const within = nightsIn(period, nights, moment);
  const done = within.filter(isDone);
  const goesOn = daysOf(period, moment).next === undefined;
  return {
    type: 'frequency',
    period,
    activity,
    count: done.length,
    latest: done.slice(-MOST_NAMES).map(([first]) => nameWithin(period, first, moment)),
    partial: within.length - done.length,
    underWay: underWay && goesOn,
    ...(within.length === 0 ? lastIn(nights, moment) : {}),
  };
};

/** Whether it was done on one night, and what it was. */
export const toldNight = (
  { period, activity }: { readonly period: OneNight; readonly activity: Activity },
  nights: readonly Night[],
  underWay: boolean,
  moment: Moment,
): HistoryAct => {
  const records = nightsIn(period, nights, moment).flat();
  const session = records.findLast(({ complete }) => complete) ?? records.at(-1);
  return {
    type: 'oneNight',
    activity,
    day: session === undefined ? dayAsked(period, moment) : dayNameOf(session, moment),
    underWay: underWay && period === 'today',
    ...(session === undefined ? lastIn(nights, moment) : { session: toldSession(session, moment) }),
  };
};

/** The session that began last, complete or not. */
export const lastIn = (nights: readonly Night[], moment: Moment): { readonly last?: ToldSession } => {
  const last = nights.at(-1)?.at(-1);
  return last === undefined ? {} : { last: toldSession(last, moment) };
};

/** Whether a record is so old that earlier ones may have been forgotten. */
export const isLongAgo = ({ practiceDay }: Dated, moment: Moment): boolean =>
  practiceDay < daysBefore(twoYearsBefore(todayAt(moment)), -NEARLY_FORGOTTEN_DAYS);

/** Within last week a day of the week says it all. */
const nameWithin = (period: ManyNights, night: Dated, moment: Moment): DayName => {
  const name = dayNameOf(night, moment);
  return period === 'last-week' && name.type === 'date'
    ? { type: 'weekday', weekday: weekdayOf(night.practiceDay) }
    : name;
};

/** The one night that was asked about, with nothing done on it. */
const dayAsked = (period: OneNight, moment: Moment): DayName => {
  if (period === 'today') return nameNow(moment);
  if (period === 'last-night') return { type: 'lastNight' };
  const { from } = daysOf(period, moment);
  return from === daysBefore(todayAt(moment), 7)
    ? { type: 'date', date: from, yearsAgo: 0 }
    : { type: 'weekday', weekday: weekdayOf(from) };
};

/** A session as it is told at a moment. */
export const toldSession = (record: SessionRecord, moment: Moment): ToldSession => ({
  day: dayNameOf(record, moment),
  routineId: record.routineId,
  guidedMs: record.guidedMs,
  complete: record.complete,
});
