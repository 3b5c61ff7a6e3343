import type { SessionRecord } from '../domain/history';
import type { HistoryQuestion, Period } from '../domain/history-question';
import { type ListenerId, partsOf } from '../domain/listener-id';
import { daysOf, reachOf } from '../domain/period';
import type { Moment } from '../domain/session/turn';
import type { Remembered } from '../domain/told';
import type { Visit } from './arrive';
import { causeOf } from './cause';
import type { Deps } from './deps';
import { readable } from './past';
import { recordsFor, type Shelf } from './shelf';

/**
 * What a question is answered from: no more of the store than it needs. What waits to be stored is tried once more
 * before; while a record does, nothing is told of, since what was told must never get lost afterwards.
 */
export const recall = async (
  deps: Deps,
  visit: Visit,
  question: HistoryQuestion,
): Promise<Omit<Remembered, 'underWay'>> => {
  const { moment, whose } = visit;
  const { household, person } = partsOf(whose.listener);
  const shelf = shelfOf(deps, whose.listener, question, moment);
  const records = await readable(deps, visit, () => recordsFor(shelf, question));
  const recalled = { records: records ?? [], unreadable: records === undefined };
  if (person === undefined || question.type !== 'howOften' || recalled.unreadable) return recalled;
  return {
    ...recalled,
    household: await besideThem(deps, shelfOf(deps, household, question, moment), question.period),
  };
};

/** A recognised voice hears what the household has beside it; without an answer it is left unsaid. */
const besideThem = async (
  { log }: Deps,
  { within, moment }: Shelf,
  period: Period,
): Promise<readonly SessionRecord[]> => {
  try {
    return await within(daysOf(period, moment));
  } catch (error) {
    log.warn('records could not be read', { cause: causeOf(error) });
    return [];
  }
};

const shelfOf = (
  { store }: Deps,
  listener: ListenerId,
  { activity }: HistoryQuestion,
  moment: Moment,
): Shelf => ({
  moment,
  activity,
  within: (range) => {
    const { fromAt, toAt } = reachOf(range, moment);
    return store.recordsBetween(listener, fromAt, toAt);
  },
  newest: (limit) => store.latestRecords(listener, limit),
});
