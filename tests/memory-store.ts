import type { SessionRecord } from '../lambda/src/domain/history';
import { type ListenerId, partsOf } from '../lambda/src/domain/listener-id';
import { type ListenerStore, StoreError, type VersionedProfile } from '../lambda/src/domain/ports';

/** What a test may look at, by `userId`. */
export interface MemoryStore extends ListenerStore {
  profiles(): ReadonlyMap<string, VersionedProfile>;
  records(userId: string): readonly SessionRecord[];
}

/** A store that forgets everything with the test. What goes in and out is copied, as it would be on the way to a table. */
export const createMemoryStore = (): MemoryStore => {
  const profiles = new Map<string, VersionedProfile>();
  const records = new Map<string, ReadonlyMap<string, SessionRecord>>();
  const oldestFirst = (userId: string): readonly SessionRecord[] =>
    structuredClone([...(records.get(userId)?.values() ?? [])]).sort(byStart);

  return {
    profiles: () => profiles,
    records: oldestFirst,
    loadHousehold: async (household) =>
      structuredClone(
        [...profiles]
          .filter(([listener]) => partsOf(listener).household === household)
          .map(([listener, { profile, version }]) => ({ listener, profile, version })),
      ),
    loadProfile: async (userId) => structuredClone(profiles.get(userId)),
    saveProfile: async (userId, { profile, version }) => {
      if ((profiles.get(userId)?.version ?? 0) !== version) return 'conflict';
      profiles.set(userId, structuredClone({ profile, version: version + 1 }));
      return version + 1;
    },
    saveRecord: async (userId, record) => {
      const known = records.get(userId) ?? new Map<string, SessionRecord>();
      if (!isNoWorse(record, known.get(record.id))) return;
      records.set(userId, new Map(known).set(record.id, structuredClone(record)));
    },
    recordsBetween: async (userId, fromAt, toAt) =>
      oldestFirst(userId).filter(({ startedAt }) => fromAt <= startedAt && startedAt < toAt),
    latestRecords: async (userId, limit) => oldestFirst(userId).toReversed().slice(0, Math.max(0, limit)),
    deleteRecords: async (listener, until) => {
      const kept = [...(records.get(listener) ?? [])].filter(([, { startedAt }]) => startedAt > until);
      records.set(listener, new Map(kept));
    },
    deleteHousehold: async (household) => {
      const ofHousehold = (listener: ListenerId) => partsOf(listener).household === household;
      for (const listener of [...profiles.keys()].filter(ofHousehold)) profiles.delete(listener);
      for (const listener of [...records.keys()].filter(ofHousehold)) records.delete(listener);
    },
  };
};

/**
 * The same store, with calls that fail: `shouldFail` is asked with the call's name and how often it has been
 * made by now, counted from 1.
 *
 * @example
 * failingStore(store, (call, n) => call === 'saveRecord' && n === 1) // the first record is lost
 */
export const failingStore = (
  store: ListenerStore,
  shouldFail: (call: string, n: number) => boolean,
): ListenerStore => {
  const made = new Map<string, number>();
  const guarded =
    <Args extends unknown[], T>(call: keyof ListenerStore, run: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      const n = (made.get(call) ?? 0) + 1;
      made.set(call, n);
      if (shouldFail(call, n)) throw new StoreError(`${call} failed, as the test wants it`);
      return run(...args);
    };
  return {
    loadHousehold: guarded('loadHousehold', store.loadHousehold),
    loadProfile: guarded('loadProfile', store.loadProfile),
    saveProfile: guarded('saveProfile', store.saveProfile),
    saveRecord: guarded('saveRecord', store.saveRecord),
    recordsBetween: guarded('recordsBetween', store.recordsBetween),
    latestRecords: guarded('latestRecords', store.latestRecords),
    deleteRecords: guarded('deleteRecords', store.deleteRecords),
    deleteHousehold: guarded('deleteHousehold', store.deleteHousehold),
  };
};

const isNoWorse = (record: SessionRecord, known: SessionRecord | undefined): boolean =>
  known === undefined || (known.guidedMs <= record.guidedMs && (record.complete || !known.complete));

const byStart = (one: SessionRecord, other: SessionRecord): number =>
  one.startedAt - other.startedAt || (one.id < other.id ? -1 : 1);
