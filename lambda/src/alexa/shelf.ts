import { todayAt } from '../domain/day-clock';
import type { Activity, SessionRecord } from '../domain/history';
import type { HistoryQuestion } from '../domain/history-question';
import { nightAt } from '../domain/night';
import { nightsWith, rowUpTo } from '../domain/nightly';
import { daysBefore, twoYearsBefore } from '../domain/nights';
import { type DayRange, daysOf } from '../domain/period';
import type { Moment } from '../domain/session/turn';
import { nightsIn } from '../domain/told-nights';

/** Enough to hold the last of both activities for nearly everyone. */
const NEWEST = 20;
/** The nights of a first page; each further one is twice as long. */
const PAGE_NIGHTS = 40;
/** A row that comes this near to the edge of what was read may go on beyond it. */
const EDGE_NIGHTS = 3;

/** The stored records of a listener, as a question sees them. */
export interface Shelf {
  readonly moment: Moment;
  readonly activity: Activity;
  readonly within: (range: DayRange) => Promise<readonly SessionRecord[]>;
  readonly newest: (limit: number) => Promise<readonly SessionRecord[]>;
}

/** The records that a question is about, and no more of the shelf than it needs. */
export const recordsFor = async (
  shelf: Shelf,
  question: HistoryQuestion,
): Promise<readonly SessionRecord[]> => {
  switch (question.type) {
    case 'lastTime':
      return lastOf(shelf);
    case 'sinceWhen':
      return firstOf(shelf);
    case 'inARow':
      return rowOf(shelf);
    case 'howOften': {
      const { moment, activity } = shelf;
      const records = await shelf.within(daysOf(question.period, moment));
      const nights = nightsIn(question.period, nightsWith(records, activity), moment);
      // Of a period without any, the last time is worth telling.
      return nights.length > 0 ? records : merged(records, await lastOf(shelf));
    }
    case 'minutes':
    case 'averageLength':
    case 'usualTime':
      return shelf.within(daysOf(question.period, shelf.moment));
  }
};

/** The newest records with one of the activity, however many newer ones of another there are. */
const lastOf = async (shelf: Shelf): Promise<readonly SessionRecord[]> => {
  const newest = await shelf.newest(NEWEST);
  const isAll = newest.length < NEWEST;
  return isAll || newest.some(isOf(shelf)) ? newest : shelf.within({ from: oldestDay(shelf) });
};

/** The oldest records with one of the activity, page by page from the beginning. */
const firstOf = async (shelf: Shelf): Promise<readonly SessionRecord[]> => {
  const newest = await shelf.newest(NEWEST);
  if (newest.length < NEWEST) return newest;
  const today = todayAt(shelf.moment);
  let from = oldestDay(shelf);
  for (let nights = PAGE_NIGHTS; from <= today; nights *= 2) {
    const next = daysBefore(from, -nights);
    const page = await shelf.within({ from, next });
    if (page.some(isOf(shelf))) return page;
    from = next;
  }
  return [];
};

/** The newest records, page by page until the row of nights has ended. */
const rowOf = async (shelf: Shelf): Promise<readonly SessionRecord[]> => {
  const { moment, activity } = shelf;
  const oldest = oldestDay(shelf);
  let from = daysBefore(todayAt(moment), PAGE_NIGHTS);
  let records = await shelf.within({ from });
  for (let nights = 2 * PAGE_NIGHTS; from > oldest; nights *= 2) {
    const [first] = rowUpTo(nightAt(moment), nightsWith(records, activity));
    if (first === undefined || first[0].practiceDay > daysBefore(from, -EDGE_NIGHTS)) break;
    const next = from;
    from = daysBefore(next, nights);
    records = merged(records, await shelf.within({ from, next }));
  }
  return records.some(isOf(shelf)) ? records : merged(records, await lastOf(shelf));
};

const oldestDay = ({ moment }: Shelf) => twoYearsBefore(todayAt(moment));

const isOf =
  ({ activity }: Shelf) =>
  (record: SessionRecord): boolean =>
    record.activity === activity;

/** Both, the second over the first. */
const merged = (
  records: readonly SessionRecord[],
  over: readonly SessionRecord[],
): readonly SessionRecord[] => {
  const ids = new Set(over.map(({ id }) => id));
  return [...records.filter(({ id }) => !ids.has(id)), ...over];
};
