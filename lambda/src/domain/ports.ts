import type { SessionRecord } from './history';
import type { Profile } from './profile';

/** A profile and the version it was read at; 0 stands for "not stored yet". */
export interface VersionedProfile {
  readonly profile: Profile;
  readonly version: number;
  /** The last requests whose changes are in it, the latest last: one that is delivered again changes nothing. */
  readonly requests?: readonly string[];
}

/** Everything the skill remembers. Every call rejects with a `StoreError` when the store does not answer in time. */
export interface ListenerStore {
  /** Resolves to `undefined` for a listener who is not known yet. A stored item of a broken shape is read as far as it goes. */
  loadProfile(userId: string): Promise<VersionedProfile | undefined>;
  /**
   * Writes the profile if the stored one is still at `profile.version`, and answers the new version;
   * `'conflict'` when another device wrote in between. Writing nothing is never silent. With `fields` only those are
   * written; what the skill cannot read of the others stays as it is.
   */
  saveProfile(
    userId: string,
    profile: VersionedProfile,
    fields?: readonly (keyof Profile)[],
  ): Promise<number | 'conflict'>;
  /** Writes a session record. However often it is repeated there is one item, and it never loses guided time. */
  saveRecord(userId: string, record: SessionRecord): Promise<void>;
  /** The records that began at or after `fromAt` and before `toAt`, oldest first: one bounded query. */
  recordsBetween(userId: string, fromAt: number, toAt: number): Promise<readonly SessionRecord[]>;
  /** The newest records, newest first, at most `limit`. */
  latestRecords(userId: string, limit: number): Promise<readonly SessionRecord[]>;
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
