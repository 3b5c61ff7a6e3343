import type { Entry } from '../domain/entry';
import type { ListenerId } from '../domain/listener-id';
import type { ListenerStore, Log } from '../domain/ports';
import { causeOf } from './cause';

/** Stores what the listener said; answers what could not be stored now. */
export const unsavedEntries = async (
  store: ListenerStore,
  log: Log,
  listener: ListenerId,
  entries: readonly Entry[],
): Promise<readonly Entry[]> => {
  const results = await Promise.allSettled(entries.map((entry) => saved(store, listener, entry)));
  const failed = entries.filter((_, index) => results[index]?.status === 'rejected');
  const [first] = results.filter((result) => result.status === 'rejected');
  if (first !== undefined) {
    log.warn('entries could not be written', { count: failed.length, cause: causeOf(first.reason) });
  }
  return failed;
};

const saved = (store: ListenerStore, listener: ListenerId, entry: Entry): Promise<void> => {
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
