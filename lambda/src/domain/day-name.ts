import { todayAt } from './day-clock';
import type { LocalDate } from './history';
import { type Dated, isSameNight, nightAt } from './night';
import { DAY_START, daysBefore, type LocalTime, wallAt, weekdayOf } from './nights';
import type { DayName } from './session/history-act';
import type { Moment } from './session/turn';

const NOON = '12:00';
const EVENING = '17:00';
const DAYS_WITH_A_NAME = 6;

/**
 * The night of a session as people name it now: by the clock on the wall, whatever the listener's hours. Whoever slept in
 * the morning did it "this morning"; what began in the evening is "tonight" until the morning, then "last night".
 *
 * @example
 * dayNameOf(record, moment) //=> { type: 'weekday', weekday: 2 }
 */
export const dayNameOf = (night: Dated, moment: Moment): DayName => {
  const here = wallAt(moment.now, moment.timeZone);
  const began = wallAt(night.startedAt, night.timeZone);
  if (began.date === here.date && isByDay(began.time))
    return { type: began.time < NOON ? 'thisMorning' : 'today' };
  const day = night.practiceDay;
  if (isSameNight(night, nightAt(moment))) return { type: isByDay(here.time) ? 'lastNight' : 'tonight' };
  const today = todayAt(moment);
  const lastNight = isByDay(here.time) ? daysBefore(here.date, 1) : daysBefore(today, 1);
  if (day >= lastNight) return { type: 'lastNight' };
  if (day >= daysBefore(today, DAYS_WITH_A_NAME)) return { type: 'weekday', weekday: weekdayOf(day) };
  return { type: 'date', date: day, yearsAgo: yearsBetween(day, today) };
};

/** Whether a night is the one that goes on, in whatever words. */
export const isTonight = (night: Dated, moment: Moment): boolean =>
  ['tonight', 'today', 'thisMorning'].includes(dayNameOf(night, moment).type);

/** The night or the day that goes on. */
export const nameNow = ({ now, timeZone }: Moment): DayName => ({
  type: isByDay(wallAt(now, timeZone).time) ? 'today' : 'tonight',
});

const isByDay = (time: LocalTime): boolean => DAY_START <= time && time < EVENING;

const yearsBetween = (day: LocalDate, today: LocalDate): number =>
  Number(today.slice(0, 4)) - Number(day.slice(0, 4));
