import { todayAt } from './day-clock';
import type { LocalDate } from './history';
import { DAYS, type Period } from './history-question';
import { boundsOf, daysBefore, monthOf, twoYearsBefore, weekdayOf, weekOf } from './nights';
import type { Moment } from './session/turn';

/** Practice days from `from` up to, and without, `next`; without `next` up to now. */
export interface DayRange {
  readonly from: LocalDate;
  readonly next?: LocalDate;
}

/** Records keep the day of their own zone and hours, which may lie two days from the one they would have here and now. */
const MARGIN_DAYS = 2;

/**
 * The practice days of a period. What goes on has no end: a night that carries a later day, since it was begun beyond
 * the date line, is of it.
 *
 * @example
 * daysOf('last-week', moment) //=> { from: '2026-02-22', next: '2026-03-01' }
 */
export const daysOf = (period: Period, moment: Moment): DayRange => {
  const today = todayAt(moment);
  switch (period) {
    case 'today':
    case 'last-night':
      // Which of the two nights it was is told by the words for it.
      return { from: daysBefore(today, 1) };
    case 'this-week':
      return { from: weekOf(today, moment.weekStart).first };
    case 'last-week': {
      const next = weekOf(today, moment.weekStart).first;
      return { from: daysBefore(next, 7), next };
    }
    case 'this-month':
      return { from: monthOf(today).first };
    case 'last-month': {
      const next = monthOf(today).first;
      return { from: monthOf(daysBefore(next, 1)).first, next };
    }
    case 'last-seven-nights':
      return { from: daysBefore(today, 6) };
    case 'last-thirty-nights':
      return { from: daysBefore(today, 29) };
    case 'all':
      return { from: twoYearsBefore(today) };
    case 'monday':
    case 'tuesday':
    case 'wednesday':
    case 'thursday':
    case 'friday':
    case 'saturday':
    case 'sunday': {
      const from = lastWeekday(DAYS.indexOf(period) + 1, today);
      return { from, next: daysBefore(from, -1) };
    }
  }
};

/** Whether a practice day lies in a range. */
export const isWithin = ({ from, next }: DayRange, day: LocalDate): boolean =>
  from <= day && (next === undefined || day < next);

/** The instants between which every record of a range began, wherever and by whichever hours. */
export const reachOf = ({ from, next }: DayRange, moment: Moment): { fromAt: number; toAt: number } =>
  boundsOf(
    daysBefore(from, MARGIN_DAYS),
    daysBefore(next ?? todayAt(moment), -MARGIN_DAYS),
    moment.timeZone,
    moment.dayStart,
  );

/** Today's own name stands for the day a week ago; tonight has words of its own. */
const lastWeekday = (weekday: number, today: LocalDate): LocalDate =>
  daysBefore(today, ((weekdayOf(today) - weekday + 6) % 7) + 1);
