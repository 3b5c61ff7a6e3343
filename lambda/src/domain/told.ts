import { howOften, lastOf } from './frequency';
import type { Activity, LocalDate, SessionRecord } from './history';
import { daysBefore, practiceDay, weekdayOf, weekOf } from './nights';
import type { Act, DayName, ToldSession } from './session/act';
import type { Period } from './session/event';
import type { Moment } from './session/turn';

const LAST_NIGHTS = 7;
const DAYS_WITH_A_NAME = 6;

/** The nights of a period, as they are told: complete ones by name, partial ones by number. */
export const toldFrequency = (
  {
    records,
    period,
    activity,
  }: { readonly records: readonly SessionRecord[]; readonly period: Period; readonly activity: Activity },
  moment: Moment,
): Act => {
  const today = practiceDay(moment.now, moment.timeZone);
  const { nights, partialDays } = howOften(records, daysOf(period, today, moment), activity);
  const last = nights.length > 0 ? undefined : lastOf(records, activity);
  return {
    type: 'frequency',
    period,
    activity,
    nights: nights.map((day) => dayName(day, today)),
    partial: partialDays.length,
    ...(last === undefined || partialDays.length > 0 ? {} : { last: toldSession(last, today) }),
  };
};

export const toldLast = (
  { records, activity }: { readonly records: readonly SessionRecord[]; readonly activity: Activity },
  moment: Moment,
): Act => {
  const last = lastOf(records, activity);
  const today = practiceDay(moment.now, moment.timeZone);
  return { type: 'lastTime', activity, ...(last === undefined ? {} : { last: toldSession(last, today) }) };
};

/** The practice days of a period, up to and without `next`. */
export const daysOf = (period: Period, today: LocalDate, { weekStart }: Moment) => {
  switch (period) {
    case 'this-week': {
      const { first, next } = weekOf(today, weekStart);
      return { from: first, next };
    }
    case 'last-seven-nights':
      return { from: daysBefore(today, LAST_NIGHTS - 1), next: daysBefore(today, -1) };
  }
};

/** A session as it is told on a practice day. */
export const toldSession = (
  { practiceDay: day, guidedMs, complete }: SessionRecord,
  today: LocalDate,
): ToldSession => ({
  day: dayName(day, today),
  guidedMs,
  complete,
});

/** A day as people name it on another. */
export const dayName = (day: LocalDate, today: LocalDate): DayName => {
  if (day === today) return { type: 'tonight' };
  if (day === daysBefore(today, 1)) return { type: 'lastNight' };
  if (day > daysBefore(today, DAYS_WITH_A_NAME + 1) && day < today)
    return { type: 'weekday', weekday: weekdayOf(day) };
  return { type: 'date', date: day };
};
