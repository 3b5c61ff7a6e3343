import { type ListenerStore, StoreError, type TurnStore } from '../domain/ports';
import { storeOf } from './store-of';

/**
 * A store whose code is still being loaded: loading starts at once, and the first call waits for it.
 * When it cannot be loaded, every call rejects with a `StoreError`.
 */
export const createLazyStore = (load: () => Promise<TurnStore>): TurnStore => {
  const loading = load().catch(
    (cause: unknown) => new StoreError('The store could not be loaded', { cause }),
  );
  const loaded = async (): Promise<TurnStore> => {
    const store = await loading;
    if (store instanceof StoreError) throw store;
    return store;
  };
  return {
    ...storeOf(async (_, run) => run(await loaded())),
    forTurn: () => {
      let turn: ListenerStore | undefined;
      return storeOf(async (_, run) => {
        const store = await loaded();
        turn ??= store.forTurn?.() ?? store;
        return run(turn);
      });
    },
  };
};
