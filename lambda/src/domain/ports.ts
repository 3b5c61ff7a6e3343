import type { Mark, NightRating, RecordKey } from './entry';
import type { LocalDate, SessionRecord } from './history';
import type { ListenerId } from './listener-id';
import type { Profile } from './profile';

/** A profile and the version it was read at; 0 stands for "not stored yet". */
export interface VersionedProfile {
  readonly profile: Profile;
  readonly version: number;
  /** The last requests whose changes are in it, the latest last: one that is delivered again changes nothing. */
  readonly requests?: readonly string[];
}

/** A profile and whose it is. */
export interface HouseholdProfile extends VersionedProfile {
  readonly listener: ListenerId;
}

/** Everything the skill remembers. Every call rejects with a `StoreError` when the store does not answer in time. */
export interface ListenerStore {
  /**
   * The profiles of a household: its own and those of the voices that were recognised in it, in one read. Empty when
   * nobody is known yet.
   */
  loadHousehold(household: ListenerId): Promise<readonly HouseholdProfile[]>;
  /** Resolves to `undefined` for a listener who is not known yet. A stored item of a broken shape is read as far as it goes. */
  loadProfile(listener: ListenerId): Promise<VersionedProfile | undefined>;
  /**
   * Writes the profile if the stored one is still at `profile.version`, and answers the new version;
   * `'conflict'` when another device wrote in between. Writing nothing is never silent. With `fields` only those are
   * written; what the skill cannot read of the others stays as it is.
   */
  saveProfile(
    listener: ListenerId,
    profile: VersionedProfile,
    fields?: readonly (keyof Profile)[],
  ): Promise<number | 'conflict'>;
  /**
   * Puts the profile in the place of what is stored, also of what the skill cannot read of it; answers as `saveProfile`
   * does.
   */
  replaceProfile(listener: ListenerId, profile: VersionedProfile): Promise<number | 'conflict'>;
  /** Writes a session record. However often it is repeated there is one item, and it never loses guided time. */
  saveRecord(listener: ListenerId, record: SessionRecord): Promise<void>;
  /**
   * Remembers how a record counts, unless something later was said of it. It stays with the record however often that is
   * written, before or after.
   */
  markRecord(listener: ListenerId, key: RecordKey, mark: Mark): Promise<void>;
  /** Remembers a night's rating, unless it was rated later. */
  saveRating(listener: ListenerId, rating: NightRating): Promise<void>;
  /** The ratings of the practice days from `firstDay` up to, and without, `nextDay`, in order: one bounded query. */
  ratingsBetween(
    listener: ListenerId,
    firstDay: LocalDate,
    nextDay: LocalDate,
  ): Promise<readonly NightRating[]>;
  /**
   * The records that began at or after `fromAt` and before `toAt`, oldest first: one bounded query. As the listener said
   * they count; those that do not are left out, here and in `latestRecords`.
   */
  recordsBetween(listener: ListenerId, fromAt: number, toAt: number): Promise<readonly SessionRecord[]>;
  /** The newest records, newest first, at most `limit`. */
  latestRecords(listener: ListenerId, limit: number): Promise<readonly SessionRecord[]>;
  /**
   * Deletes every record that began at or before an instant, with what was said of it, and every rating given by then,
   * readable or not. Repeated, it goes on where it was cut short.
   */
  deleteHistory(listener: ListenerId, until: number): Promise<void>;
  /** Deletes everything of a household, and of every voice that was recognised in it. Repeated, it does no harm. */
  deleteHousehold(household: ListenerId): Promise<void>;
}

/** A store that knows of turns. */
export interface TurnStore extends ListenerStore {
  /**
   * The same store for one turn, which begins now: all its calls together keep to the time that a turn may wait.
   * A store without it never keeps anybody waiting.
   */
  forTurn?(): ListenerStore;
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
