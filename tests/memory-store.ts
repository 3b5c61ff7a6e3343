import { storeOf } from '../lambda/src/adapters/store-of';
import { type Mark, marked, type NightRating, type RecordKey } from '../lambda/src/domain/entry';
import type { SessionRecord } from '../lambda/src/domain/history';
import { type ListenerId, partsOf } from '../lambda/src/domain/listener-id';
import { overlaid } from '../lambda/src/domain/merged';
import { type ListenerStore, StoreError, type VersionedProfile } from '../lambda/src/domain/ports';
import { PROFILE_FIELDS } from '../lambda/src/domain/profile';

/** What a test may look at, by `userId`. */
export interface MemoryStore extends ListenerStore {
  profiles(): ReadonlyMap<string, VersionedProfile>;
  /** As they count: what was removed is not among them. */
  records(userId: string): readonly SessionRecord[];
  ratings(userId: string): readonly NightRating[];
}

/** A store that forgets everything with the test. What goes in and out is copied, as it would be on the way to a table. */
export const createMemoryStore = (): MemoryStore => {
  const profiles = new Map<string, VersionedProfile>();
  const records = new Map<string, ReadonlyMap<string, SessionRecord>>();
  const marks = new Map<string, Mark>();
  const ratings = new Map<string, ReadonlyMap<string, NightRating>>();
  const markKey = (userId: string, { id, startedAt }: RecordKey): string => `${userId} ${startedAt} ${id}`;
  const oldestFirst = (userId: string): readonly SessionRecord[] =>
    structuredClone([...(records.get(userId)?.values() ?? [])])
      .sort(byStart)
      .flatMap((record) => marked(record, marks.get(markKey(userId, record))) ?? []);
  const byDay = (userId: string): readonly NightRating[] =>
    [...(ratings.get(userId)?.values() ?? [])].sort((one, other) =>
      one.practiceDay < other.practiceDay ? -1 : 1,
    );

  return {
    profiles: () => profiles,
    records: oldestFirst,
    loadHousehold: async (household) =>
      structuredClone(
        [...profiles]
          .filter(([listener]) => partsOf(listener).household === household)
          .map(([listener, stored]) => ({ listener, ...stored })),
      ),
    ratings: byDay,
    loadProfile: async (userId) => structuredClone(profiles.get(userId)),
    saveProfile: async (userId, { profile, version, requests }, fields = PROFILE_FIELDS) => {
      const stored = profiles.get(userId);
      if ((stored?.version ?? 0) !== version) return 'conflict';
      const next = { profile: overlaid(stored?.profile ?? {}, profile, fields), version: version + 1 };
      profiles.set(userId, structuredClone({ ...next, ...(requests === undefined ? {} : { requests }) }));
      return version + 1;
    },
    replaceProfile: async (listener, { profile, version }) => {
      if ((profiles.get(listener)?.version ?? 0) !== version) return 'conflict';
      profiles.set(listener, structuredClone({ profile, version: version + 1 }));
      return version + 1;
    },
    saveRecord: async (userId, record) => {
      const known = records.get(userId) ?? new Map<string, SessionRecord>();
      if (!isNoWorse(record, known.get(record.id))) return;
      records.set(userId, new Map(known).set(record.id, structuredClone(record)));
    },
    markRecord: async (userId, key, mark) => {
      const known = marks.get(markKey(userId, key));
      if (known === undefined || known.at <= mark.at) marks.set(markKey(userId, key), { ...mark });
    },
    saveRating: async (userId, rating) => {
      const known = ratings.get(userId) ?? new Map<string, NightRating>();
      const before = known.get(rating.practiceDay);
      if (before !== undefined && before.ratedAt > rating.ratedAt) return;
      ratings.set(userId, new Map(known).set(rating.practiceDay, { ...rating }));
    },
    ratingsBetween: async (userId, firstDay, nextDay) =>
      byDay(userId).filter(({ practiceDay }) => firstDay <= practiceDay && practiceDay < nextDay),
    recordsBetween: async (userId, fromAt, toAt) =>
      oldestFirst(userId).filter(({ startedAt }) => fromAt <= startedAt && startedAt < toAt),
    latestRecords: async (userId, limit) => oldestFirst(userId).toReversed().slice(0, Math.max(0, limit)),
    deleteHistory: async (listener, until) => {
      const kept = [...(records.get(listener) ?? [])].filter(([, { startedAt }]) => startedAt > until);
      records.set(listener, new Map(kept));
      const rated = [...(ratings.get(listener) ?? [])].filter(([, { ratedAt }]) => ratedAt > until);
      ratings.set(listener, new Map(rated));
      for (const key of marks.keys()) if (isOf(key, listener, until)) marks.delete(key);
    },
    deleteHousehold: async (household) => {
      const ofHousehold = (listener: ListenerId) => partsOf(listener).household === household;
      for (const listener of [...profiles.keys()].filter(ofHousehold)) profiles.delete(listener);
      for (const listener of [...records.keys()].filter(ofHousehold)) records.delete(listener);
      for (const listener of [...ratings.keys()].filter(ofHousehold)) ratings.delete(listener);
      for (const key of marks.keys()) if (ofHousehold(key.split(' ')[0] ?? '')) marks.delete(key);
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
  return storeOf(async (call, run) => {
    const n = (made.get(call) ?? 0) + 1;
    made.set(call, n);
    if (shouldFail(call, n)) throw new StoreError(`${call} failed, as the test wants it`);
    return run(store);
  });
};

const isNoWorse = (record: SessionRecord, known: SessionRecord | undefined): boolean =>
  known === undefined || (known.guidedMs <= record.guidedMs && (record.complete || !known.complete));

/** Whether a mark is of a record of theirs that began by then. */
const isOf = (markKey: string, listener: ListenerId, until: number): boolean => {
  const [whose, startedAt] = markKey.split(' ');
  return whose === listener && Number(startedAt) <= until;
};

const byStart = (one: SessionRecord, other: SessionRecord): number =>
  one.startedAt - other.startedAt || (one.id < other.id ? -1 : 1);
