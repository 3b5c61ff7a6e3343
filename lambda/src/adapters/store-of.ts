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
  loadProfile: (...args) => via('loadProfile', (store) => store.loadProfile(...args)),
  saveProfile: (...args) => via('saveProfile', (store) => store.saveProfile(...args)),
  saveRecord: (...args) => via('saveRecord', (store) => store.saveRecord(...args)),
  recordsBetween: (...args) => via('recordsBetween', (store) => store.recordsBetween(...args)),
  latestRecords: (...args) => via('latestRecords', (store) => store.latestRecords(...args)),
});
