import type { ListenerStore } from '../domain/ports';

/** Runs one call, known by its name, on a store: at once, later, within some time, or not at all. */
export type Via = <T>(call: keyof ListenerStore, run: (store: ListenerStore) => Promise<T>) => Promise<T>;

/**
 * A store whose every call goes one way. A new call of the port stands here and in the stores themselves; whatever
 * wraps a store then has it too.
 *
 * @example
 * storeOf((call, run) => (call === 'saveRecord' ? Promise.reject(new StoreError('full')) : run(store)))
 */
export const storeOf = (via: Via): ListenerStore => ({
  loadHousehold: (...args) => via('loadHousehold', (store) => store.loadHousehold(...args)),
  loadProfile: (...args) => via('loadProfile', (store) => store.loadProfile(...args)),
  saveProfile: (...args) => via('saveProfile', (store) => store.saveProfile(...args)),
  replaceProfile: (...args) => via('replaceProfile', (store) => store.replaceProfile(...args)),
  saveRecord: (...args) => via('saveRecord', (store) => store.saveRecord(...args)),
  markRecord: (...args) => via('markRecord', (store) => store.markRecord(...args)),
  saveRating: (...args) => via('saveRating', (store) => store.saveRating(...args)),
  recordsBetween: (...args) => via('recordsBetween', (store) => store.recordsBetween(...args)),
  latestRecords: (...args) => via('latestRecords', (store) => store.latestRecords(...args)),
  ratingsBetween: (...args) => via('ratingsBetween', (store) => store.ratingsBetween(...args)),
  deleteHistory: (...args) => via('deleteHistory', (store) => store.deleteHistory(...args)),
  deleteHousehold: (...args) => via('deleteHousehold', (store) => store.deleteHousehold(...args)),
});
