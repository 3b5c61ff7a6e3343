import { dayNameOf } from '../day-name';
import { LEAST_RATING, MOST_RATING } from '../entry';
import type { LocalDate } from '../history';
import type { Dated } from '../night';
import { boundsOf, daysBefore } from '../nights';
import { nightBefore, pastDay, type SaidDay } from '../past-day';
import type { Act } from './act';
import { askAside, carryOn } from './carry-on';
import type { Evening } from './state';
import { identityAt, type Moment, type Setup, type Turn } from './turn';

/** A night is rated while it is remembered. */
const DAYS_BACK = 7;

/** How a night was slept, in the listener's own opinion; the last night unless another is named. */
export const rateNight = (
  setup: Setup,
  evening: Evening,
  { rating, day }: { readonly rating: number | undefined; readonly day: SaidDay },
  moment: Moment,
): Turn => {
  const night = nightMeant(evening, day, moment);
  if (night.type === 'none') return carryOn(setup, evening, moment, [night.why]);
  const { practiceDay } = night;
  if (rating === undefined) return askAside(setup, evening, { type: 'ratingNumber', practiceDay }, moment);
  const nearest = Math.min(MOST_RATING, Math.max(LEAST_RATING, rating));
  if (nearest === rating) return rated(setup, evening, { practiceDay, rating }, moment);
  const refused: Act = { type: 'ratingRefused', most: rating > nearest };
  return askAside(setup, evening, { type: 'rating', practiceDay, rating: nearest }, moment, [refused]);
};

/** A rating that is possible. A later one of the same night takes its place. */
export const rated = (
  setup: Setup,
  evening: Evening,
  { practiceDay, rating }: { readonly practiceDay: LocalDate; readonly rating: number },
  moment: Moment,
): Turn => {
  const day = dayNameOf(nightOf(practiceDay, moment), moment);
  const turn = carryOn(setup, evening, moment, [{ type: 'nightRated', day, rating }]);
  return { ...turn, entries: [{ type: 'rating', practiceDay, rating, ratedAt: moment.now }] };
};

type Meant =
  | { readonly type: 'night'; readonly practiceDay: LocalDate }
  | { readonly type: 'none'; readonly why: Act };

/** A night that is named by the morning after it, as "today", is the same one as last night. */
const nightMeant = ({ session: { mode } }: Evening, day: SaidDay, moment: Moment): Meant => {
  const { now, timeZone } = moment;
  const last = nightBefore(now, timeZone);
  const about = mode.type === 'asking' && mode.question.type === 'aside' ? mode.question.about : undefined;
  switch (day.type) {
    case 'unsaid':
      return {
        type: 'night',
        practiceDay: about !== undefined && 'practiceDay' in about ? about.practiceDay : last,
      };
    case 'unclear':
      return { type: 'none', why: { type: 'nightUnclear' } };
    case 'day': {
      const past = pastDay(day.day, { now, timeZone, today: identityAt(moment).practiceDay });
      if (past.type === 'ahead') return { type: 'none', why: { type: 'nightAhead' } };
      const practiceDay = earlier(past.day, last);
      return practiceDay <= daysBefore(last, DAYS_BACK)
        ? { type: 'none', why: { type: 'nightTooOld', days: DAYS_BACK } }
        : { type: 'night', practiceDay };
    }
  }
};

const earlier = (one: LocalDate, other: LocalDate): LocalDate => {
  if (one < other) return one;
  return other;
};

const nightOf = (practiceDay: LocalDate, { timeZone, dayStart }: Moment): Dated => ({
  startedAt: boundsOf(practiceDay, practiceDay, timeZone, dayStart).fromAt,
  timeZone,
  ...(dayStart === undefined ? {} : { dayStart }),
  practiceDay,
});
