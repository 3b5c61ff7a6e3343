import { todayAt } from '../domain/day-clock';
import { type Entry, type NightRating, withMarks } from '../domain/entry';
import type { SessionRecord } from '../domain/history';
import { daysBefore } from '../domain/nights';
import { reachOf } from '../domain/period';
import type { Visit } from './arrive';
import { causeOf } from './cause';
import type { Deps } from './deps';
import { destinationOf } from './keeping';
import { saveWaiting } from './listener';

/**
 * The stored records as they count. What waits to be stored is tried once more before; `undefined` when the store does
 * not answer, or has not taken a record that belongs to them: what is told must never get lost afterwards.
 */
export const readable = async (
  deps: Deps,
  visit: Visit,
  read: () => Promise<readonly SessionRecord[]>,
): Promise<readonly SessionRecord[] | undefined> => {
  const { pending, entries } = await saveWaiting(destinationOf(deps, visit), visit.kept);
  if (pending.length > 0) return undefined;
  try {
    return withMarks(await read(), entries);
  } catch (error) {
    deps.log.warn('records could not be read', { cause: causeOf(error) });
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
