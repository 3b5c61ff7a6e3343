import type { Entry } from '../domain/entry';
import type { SessionRecord } from '../domain/history';
import { causeOf } from './cause';
import type { Destination } from './listener';

/** Stores records; answers those that could not be stored now. */
export const unsavedRecords = (
  at: Destination,
  records: readonly SessionRecord[],
): Promise<readonly SessionRecord[]> =>
  unsaved(at, 'records could not be written', records, (record) => at.store.saveRecord(at.listener, record));

/** Stores what the listener said; answers what could not be stored now. */
export const unsavedEntries = (at: Destination, entries: readonly Entry[]): Promise<readonly Entry[]> =>
  unsaved(at, 'entries could not be written', entries, (entry) => saved(at, entry));

const unsaved = async <T>(
  { log }: Destination,
  message: string,
  waiting: readonly T[],
  write: (one: T) => Promise<void>,
): Promise<readonly T[]> => {
  const results = await Promise.allSettled(waiting.map(write));
  const failed = waiting.filter((_, index) => results[index]?.status === 'rejected');
  const [first] = results.filter((result) => result.status === 'rejected');
  if (first !== undefined) log.warn(message, { count: failed.length, cause: causeOf(first.reason) });
  return failed;
};

const saved = ({ store, listener }: Destination, entry: Entry): Promise<void> => {
  switch (entry.type) {
    case 'mark': {
      const { id, startedAt, as, at } = entry;
      return store.markRecord(listener, { id, startedAt }, { as, at });
    }
    case 'rating': {
      const { type: _type, ...rating } = entry;
      return store.saveRating(listener, rating);
    }
  }
};
