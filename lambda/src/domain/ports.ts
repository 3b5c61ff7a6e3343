import type { Mark, NightRating, RecordKey } from './entry';
import type { LocalDate, SessionRecord } from './history';
import type { Profile } from './profile';

/** A profile and the version it was read at; 0 stands for "not stored yet". */
export interface VersionedProfile {
  readonly profile: Profile;
  readonly version: number;
}

/** Everything the skill remembers. Every call rejects with a `StoreError` when the store does not answer in time. */
export interface ListenerStore {
  /** Resolves to `undefined` for a listener who is not known yet. A stored item of a broken shape is read as far as it goes. */
  loadProfile(userId: string): Promise<VersionedProfile | undefined>;
  /**
   * Writes the profile if the stored one is still at `profile.version`, and answers the new version;
   * `'conflict'` when another device wrote in between. Writing nothing is never silent.
   */
  saveProfile(userId: string, profile: VersionedProfile): Promise<number | 'conflict'>;
  /** Writes a session record. However often it is repeated there is one item, and it never loses guided time. */
  saveRecord(userId: string, record: SessionRecord): Promise<void>;
  /**
   * Remembers how a record counts, unless something later was said of it. It stays with the record however often that is
   * written, before or after.
   */
  markRecord(userId: string, key: RecordKey, mark: Mark): Promise<void>;
  /** Remembers a night's rating, unless it was rated later. */
  saveRating(userId: string, rating: NightRating): Promise<void>;
  /** The ratings of the practice days from `firstDay` up to, and without, `nextDay`, in order: one bounded query. */
  ratingsBetween(userId: string, firstDay: LocalDate, nextDay: LocalDate): Promise<readonly NightRating[]>;
  /**
   * The records that began at or after `fromAt` and before `toAt`, oldest first: one bounded query. As the listener said
   * they count; those that do not are left out, here and in `latestRecords`.
   */
  recordsBetween(userId: string, fromAt: number, toAt: number): Promise<readonly SessionRecord[]>;
  /** The newest records, newest first, at most `limit`. */
  latestRecords(userId: string, limit: number): Promise<readonly SessionRecord[]>;
}

/** The store did not answer, or refused. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** What is worth knowing later. Fields never hold an utterance, a name or an account id. */
export interface Log {
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void;
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}
