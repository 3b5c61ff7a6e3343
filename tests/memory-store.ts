import { storeOf } from '../lambda/src/adapters/store-of';
import type { SessionRecord } from '../lambda/src/domain/history';
import { overlaid } from '../lambda/src/domain/merged';
import { type ListenerStore, StoreError, type VersionedProfile } from '../lambda/src/domain/ports';
import { PROFILE_FIELDS } from '../lambda/src/domain/profile';

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
    loadProfile: async (userId) => structuredClone(profiles.get(userId)),
    saveProfile: async (userId, { profile, version, requests }, fields = PROFILE_FIELDS) => {
      const stored = profiles.get(userId);
      if ((stored?.version ?? 0) !== version) return 'conflict';
      const next = { profile: overlaid(stored?.profile ?? {}, profile, fields), version: version + 1 };
      profiles.set(userId, structuredClone({ ...next, ...(requests === undefined ? {} : { requests }) }));
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
  return storeOf(async (call, run) => {
    const n = (made.get(call) ?? 0) + 1;
    made.set(call, n);
    if (shouldFail(call, n)) throw new StoreError(`${call} failed, as the test wants it`);
    return run(store);
  });
};

const isNoWorse = (record: SessionRecord, known: SessionRecord | undefined): boolean =>
  known === undefined || (known.guidedMs <= record.guidedMs && (record.complete || !known.complete));

const byStart = (one: SessionRecord, other: SessionRecord): number =>
  one.startedAt - other.startedAt || (one.id < other.id ? -1 : 1);
