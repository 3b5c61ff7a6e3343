import { dayNameOf } from './day-name';
import type { Activity, SessionRecord } from './history';
import { type HistoryQuestion, isOneNight } from './history-question';
import { averageMs, usualTime } from './measure';
import { nightAt } from './night';
import { isDone, type Night, nightsWith, rowUpTo } from './nightly';
import type { Act } from './session/act';
import type { HistoryAct } from './session/history-act';
import type { Moment } from './session/turn';
import { sum } from './sum';
import { isLongAgo, lastIn, nightsIn, toldFrequency, toldNight } from './told-nights';

/** What is known when a question about the record comes. */
export interface Remembered {
  readonly records: readonly SessionRecord[];
  /** The record could not be read: these are only what the session holds itself. */
  readonly unreadable: boolean;
  /** The records of the household, when a recognised voice asks how often. */
  readonly household?: readonly SessionRecord[];
  /** What is under way tonight and not over; its record is not among them. */
  readonly underWay: readonly Activity[];
}

/** The fewest nights that make something usual. */
const FEW = 3;

/** What a question about the record is answered with: the one place where records become something told. */
export const told = (question: HistoryQuestion, remembered: Remembered, moment: Moment): Act => {
  const { records, underWay, unreadable, household = [] } = remembered;
  const nights = nightsIn('all', nightsWith(records, question.activity), moment);
  const act: HistoryAct = answered(question, nights, underWay.includes(question.activity), moment);
  return unreadable && !isKnown(act)
    ? { type: 'recordUnreadable' }
    : besides(act, household, question, moment);
};

/** With how many whole nights the household has in the same period. */
const besides = (
  act: HistoryAct,
  household: readonly SessionRecord[],
  question: HistoryQuestion,
  moment: Moment,
): HistoryAct => {
  if (question.type !== 'howOften' || (act.type !== 'frequency' && act.type !== 'oneNight')) return act;
  const nights = nightsIn(question.period, nightsWith(household, question.activity), moment).filter(isDone);
  return nights.length === 0 ? act : { ...act, household: nights.length };
};

/** Whether what the session holds itself is the whole answer. */
const isKnown = (act: HistoryAct): boolean =>
  (act.type === 'oneNight' && act.session?.complete === true) ||
  (act.type === 'lastTime' && act.last !== undefined);

const answered = (
  question: HistoryQuestion,
  nights: readonly Night[],
  underWay: boolean,
  moment: Moment,
): HistoryAct => {
  const { activity } = question;
  switch (question.type) {
    case 'howOften': {
      const { period } = question;
      return isOneNight(period)
        ? toldNight({ period, activity }, nights, underWay, moment)
        : toldFrequency({ period, activity }, nights, underWay, moment);
    }
    case 'lastTime':
      return { type: 'lastTime', activity, ...lastIn(nights, moment) };
    case 'sinceWhen': {
      const first = nights.at(0)?.[0];
      if (first === undefined) return { type: 'lastTime', activity };
      return {
        type: 'sinceWhen',
        activity,
        first: dayNameOf(first, moment),
        longAgo: isLongAgo(first, moment),
      };
    }
    case 'inARow': {
      const row = rowUpTo(nightAt(moment), nights);
      const last = row.at(-1)?.[0];
      return {
        type: 'inARow',
        activity,
        count: row.length,
        ...(last === undefined ? {} : { upTo: dayNameOf(last, moment) }),
        underWay,
        ...lastIn(nights, moment),
      };
    }
    case 'minutes': {
      const { period } = question;
      const records = nightsIn(period, nights, moment).flat();
      return { type: 'minutes', activity, period, totalMs: sum(records.map(({ guidedMs }) => guidedMs)) };
    }
    case 'averageLength': {
      const { period } = question;
      const done = nightsIn(period, nights, moment)
        .flat()
        .filter(({ complete }) => complete);
      const meanMs = averageMs(done);
      return { type: 'averageLength', activity, period, ...(meanMs === undefined ? {} : { meanMs }) };
    }
    case 'usualTime': {
      const { period } = question;
      const done = nightsIn(period, nights, moment)
        .map((night) => night.find(({ complete, source }) => complete && source !== 'told'))
        .filter((record) => record !== undefined);
      const enough = isOneNight(period) ? 1 : FEW;
      const usual = done.length < enough ? undefined : usualTime(done, moment.dayStart);
      return { type: 'usualTime', activity, period, count: done.length, ...usual };
    }
  }
};
