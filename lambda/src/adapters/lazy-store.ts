import { type ListenerStore, StoreError } from '../domain/ports';

/**
 * A store whose code is still being loaded: loading starts at once, and the first call waits for it.
 * When it cannot be loaded, every call rejects with a `StoreError`.
 */
export const createLazyStore = (load: () => Promise<ListenerStore>): ListenerStore => {
  const loading = load().catch(
    (cause: unknown) => new StoreError('The store could not be loaded', { cause }),
  );
  const loaded = async (): Promise<ListenerStore> => {
    const store = await loading;
    if (store instanceof StoreError) throw store;
    return store;
  };
  return {
    loadHousehold: async (...args) => (await loaded()).loadHousehold(...args),
    loadProfile: async (...args) => (await loaded()).loadProfile(...args),
    saveProfile: async (...args) => (await loaded()).saveProfile(...args),
    saveRecord: async (...args) => (await loaded()).saveRecord(...args),
    markRecord: async (...args) => (await loaded()).markRecord(...args),
    saveRating: async (...args) => (await loaded()).saveRating(...args),
    ratingsBetween: async (...args) => (await loaded()).ratingsBetween(...args),
    recordsBetween: async (...args) => (await loaded()).recordsBetween(...args),
    latestRecords: async (...args) => (await loaded()).latestRecords(...args),
    deleteHistory: async (...args) => (await loaded()).deleteHistory(...args),
    deleteHousehold: async (...args) => (await loaded()).deleteHousehold(...args),
  };
};
