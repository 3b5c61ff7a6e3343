import { todayAt } from '../domain/day-clock';
import { type Entry, type NightRating, withMarks } from '../domain/entry';
import type { SessionRecord } from '../domain/history';
import { daysBefore } from '../domain/nights';
import { reachOf } from '../domain/period';
import type { Visit } from './arrive';
import { causeOf } from './cause';
import type { Deps } from './deps';

/** The stored records with those not stored yet over them, as they count; `undefined` when the store does not answer. */
export const readable = async (
  { log }: Deps,
  { kept }: Visit,
  read: () => Promise<readonly SessionRecord[]>,
): Promise<readonly SessionRecord[] | undefined> => {
  try {
    const stored = await read();
    const pending = new Set(kept.pending.map(({ id }) => id));
    const all = [...stored.filter(({ id }) => !pending.has(id)), ...kept.pending];
    return withMarks(all, kept.entries ?? []);
  } catch (error) {
    log.warn('records could not be read', { cause: causeOf(error) });
    return undefined;
  }
};

/** The stored ratings with those not stored yet over them; `undefined` when the store does not answer. */
export const rated = async (
  { log }: Deps,
  entries: readonly Entry[],
  read: () => Promise<readonly NightRating[]>,
): Promise<readonly NightRating[] | undefined> => {
  try {
    const pending = entries.flatMap((entry) => (entry.type === 'rating' ? [entry] : []));
    const newer = new Set(pending.map(({ practiceDay }) => practiceDay));
    const stored = await read();
    return [...stored.filter(({ practiceDay }) => !newer.has(practiceDay)), ...pending];
  } catch (error) {
    log.warn('ratings could not be read', { cause: causeOf(error) });
    return undefined;
  }
};

/** What was done lately: on the practice days up to now and some `days` before, read by one bounded query. */
export const lately = (
  deps: Deps,
  visit: Visit,
  days: number,
): Promise<readonly SessionRecord[] | undefined> => {
  const from = daysBefore(todayAt(visit.moment), days);
  const { fromAt, toAt } = reachOf({ from }, visit.moment);
  return readable(deps, visit, () => deps.store.recordsBetween(visit.whose.listener, fromAt, toAt));
};
