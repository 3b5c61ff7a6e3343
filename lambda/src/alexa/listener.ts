import type { Entry } from '../domain/entry';
import { forgottenMeanwhile, type SessionSpan, sinceForgotten } from '../domain/forgetting';
import type { SessionRecord } from '../domain/history';
import type { ListenerId } from '../domain/listener-id';
import type { ListenerStore, Log, VersionedProfile } from '../domain/ports';
import type { Profile } from '../domain/profile';
import { causeOf } from './cause';
import { unsavedEntries } from './entries';

/** The listener as one Alexa session knows them. */
export interface Kept {
  /** The version the stored profile was last seen at; `undefined` while it could not be read. */
  readonly version?: number;
  /** What this session changed and has not stored yet. */
  readonly unsaved: readonly (keyof Profile)[];
  /** Records that are not stored yet. */
  readonly pending: readonly SessionRecord[];
  /** What the listener said that is to be stored beside the records and is not yet. */
  readonly entries?: readonly Entry[];
}

/** What is known of a listener, and what of it is not stored yet. */
export interface Known {
  readonly profile: Profile;
  readonly kept: Kept;
}

/** The fields in which two profiles differ. */
export const changed = (before: Profile, after: Profile): readonly (keyof Profile)[] =>
  PROFILE_FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** Stores what is unsaved; what cannot be stored now stays in the session and is tried again on the next turn. */
export const save = async (
  store: ListenerStore,
  log: Log,
  listener: ListenerId,
  { profile, kept }: Known,
  span: SessionSpan,
): Promise<Known> => {
  const [stored, pending, entries] = await Promise.all([
    isToWrite(kept, span) ? savedProfile(store, log, listener, profile, kept, span) : undefined,
    unsavedRecords(store, log, listener, kept.pending),
    unsavedEntries(store, log, listener, kept.entries ?? []),
  ]);
  const left = { pending, entries };
  if (stored === undefined) return { profile, kept: { ...kept, ...left } };
  return {
    profile: stored.profile,
    kept: { version: stored.version, unsaved: [], ...sinceForgotten(stored.profile, left) },
  };
};

/** With a record of a session that has lasted a while the profile is written too: its version tells of forgetting. */
const isToWrite = ({ unsaved, pending, entries = [] }: Kept, { sinceAt, now }: SessionSpan): boolean =>
  unsaved.length > 0 || (pending.length + entries.length > 0 && now > sinceAt);

/**
 * Writes the profile over the version this session read, and answers what is stored now. When another device wrote,
 * or nothing could be read before, only what this session changed is written over what is there. `undefined` when
 * it could not be written. When all was forgotten in between, nothing of this session is written.
 */
const savedProfile = async (
  store: ListenerStore,
  log: Log,
  listener: ListenerId,
  profile: Profile,
  { version, unsaved }: Kept,
  span: SessionSpan,
): Promise<VersionedProfile | undefined> => {
  try {
    if (version !== undefined) {
      const saved = await store.saveProfile(listener, { profile, version });
      if (saved !== 'conflict') return { profile, version: saved };
    }
    const stored = await store.loadProfile(listener);
    const forgottenAt = forgottenMeanwhile(stored?.profile, { profile, version }, span);
    if (forgottenAt !== undefined) return stored ?? { profile: { forgottenAt }, version: 0 };
    const theirs: VersionedProfile = stored ?? { profile: {}, version: 0 };
    const merged = overlaid(theirs.profile, profile, unsaved);
    const saved = await store.saveProfile(listener, { profile: merged, version: theirs.version });
    if (saved !== 'conflict') return { profile: merged, version: saved };
    log.warn('profile changed twice while it was being written');
  } catch (error) {
    log.warn('profile could not be written', { cause: causeOf(error) });
  }
  return undefined;
};

/**
 * One profile with some fields of another.
 *
 * @example
 * overlaid({ preferredMinutes: 10, gentle: true }, { preferredMinutes: 12 }, ['preferredMinutes'])
 * //=> { preferredMinutes: 12, gentle: true }
 */
export const overlaid = (theirs: Profile, ours: Profile, fields: readonly (keyof Profile)[]): Profile => {
  const isOurs = (name: string): boolean => fields.some((field) => field === name);
  return Object.fromEntries([
    ...Object.entries(theirs).filter(([name]) => !isOurs(name)),
    ...Object.entries(ours).filter(([name]) => isOurs(name)),
  ]);
};

const unsavedRecords = async (
  store: ListenerStore,
  log: Log,
  listener: ListenerId,
  records: readonly SessionRecord[],
): Promise<readonly SessionRecord[]> => {
  const results = await Promise.allSettled(records.map((record) => store.saveRecord(listener, record)));
  const failed = records.filter((_, index) => results[index]?.status === 'rejected');
  const [first] = results.filter((result) => result.status === 'rejected');
  if (first !== undefined) {
    log.warn('records could not be written', { count: failed.length, cause: causeOf(first.reason) });
  }
  return failed;
};

/** Every field of a profile: one that is missing here does not compile, since it would never be stored. */
export const PROFILE_FIELDS = Object.keys({
  preferredMinutes: true,
  pace: true,
  paceTold: true,
  gentle: true,
  gateAt: true,
  breathIntroAt: true,
  lastBreath: true,
  counted: true,
  countDown: true,
  detail: true,
  noHolds: true,
  massageBreath: true,
  noClosing: true,
  guarded: true,
  goal: true,
  goalTold: true,
  timeZone: true,
  dayStart: true,
  weekStart: true,
  restDay: true,
  restDayByNewHours: true,
  delivery: true,
  sentAt: true,
  place: true,
  voiceToldAt: true,
  forgottenAt: true,
} satisfies Record<keyof Profile, true>) as readonly (keyof Profile)[];
