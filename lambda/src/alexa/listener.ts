import type { Entry } from '../domain/entry';
import { forgottenMeanwhile, sinceForgotten, type Waiting } from '../domain/forgetting';
import type { SessionRecord } from '../domain/history';
import type { ListenerId } from '../domain/listener-id';
import { merged } from '../domain/merged';
import type { ListenerStore, Log, VersionedProfile } from '../domain/ports';
import { PROFILE_FIELDS, type Profile } from '../domain/profile';
import type { Moment } from '../domain/session/turn';
import { causeOf } from './cause';
import { unsavedEntries, unsavedRecords } from './unsaved';

/** The listener as one Alexa session knows them. */
export interface Kept {
  /** The version the stored profile was last seen at; `undefined` while it could not be read. */
  readonly version?: number;
  /** The last requests whose changes are in the profile, stored or not, by their marks. */
  readonly requests: readonly string[];
  /** What this session changed and has not stored yet. */
  readonly unsaved: readonly (keyof Profile)[];
  /** Records that are not stored yet. */
  readonly pending: readonly SessionRecord[];
  /** What the listener said that is to be stored beside the records and is not yet. */
  readonly entries: readonly Entry[];
}

/** What is known of a listener, and what of it is not stored yet. */
export interface Known {
  readonly profile: Profile;
  readonly kept: Kept;
  /** What was stored, when it was read only now: nobody has cleared up after the session before. */
  readonly found?: Profile;
}

/** Where, for whom and in which session something is stored. */
export interface Destination {
  readonly store: ListenerStore;
  readonly log: Log;
  readonly listener: ListenerId;
  readonly moment: Moment;
  /** When the Alexa session began. */
  readonly sinceAt: number;
}

/** A request is delivered again within seconds; few others come in between. */
const REQUESTS_KNOWN = 6;
/** The end of its id is random enough to tell it from these. */
const MARK_LENGTH = 12;

const NOTHING: VersionedProfile = { profile: {}, version: 0 };

/** What a request is known by once it has been answered. */
export const markOf = ({ requestId }: Moment): string => requestId.slice(-MARK_LENGTH);

/** The fields in which two profiles differ. */
export const changed = (before: Profile, after: Profile): readonly (keyof Profile)[] =>
  PROFILE_FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** Stores what is unsaved; what cannot be stored now stays in the session and is tried again on the next turn. */
export const save = async (at: Destination, { profile, kept }: Known): Promise<Known> => {
  const [stored, left] = await Promise.all([
    isToWrite(kept, at) ? savedProfile(at, profile, kept) : undefined,
    saveWaiting(at, kept),
  ]);
  if (stored === undefined) {
    const requests = kept.unsaved.length === 0 ? kept.requests : withRequest(at, kept);
    return { profile, kept: { ...kept, requests, ...left } };
  }
  const { version, requests = [], found } = stored;
  return {
    profile: stored.profile,
    kept: { version, requests, unsaved: [], ...sinceForgotten(stored.profile, left) },
    ...(found === undefined ? {} : { found }),
  };
};

/** Stores what waits beside the profile, and answers what could not be stored now. */
export const saveWaiting = async (at: Destination, { pending, entries }: Waiting): Promise<Waiting> => {
  const [records, said] = await Promise.all([unsavedRecords(at, pending), unsavedEntries(at, entries)]);
  return { pending: records, entries: said };
};

/** With a record of a session that has lasted a while the profile is written too: its version tells of forgetting. */
const isToWrite = ({ unsaved, pending, entries }: Kept, { sinceAt, moment: { now } }: Destination): boolean =>
  unsaved.length > 0 || (pending.length + entries.length > 0 && now > sinceAt);

/** What is stored now, and what was found when the profile had not been read before. */
type Stored = VersionedProfile & { readonly found?: Profile };

/**
 * Writes what this session changed over the version it read, and answers what is stored now. When another device wrote,
 * or nothing could be read before, that is put together with what is there; when this very request was the one that
 * wrote, it has been delivered again or its answer was lost, and there is nothing left to do. When all was forgotten in
 * between, nothing of this session is written. `undefined` when it could not be written.
 */
const savedProfile = async (at: Destination, profile: Profile, kept: Kept): Promise<Stored | undefined> => {
  const { store, log, listener, moment, sinceAt } = at;
  const { version, unsaved } = kept;
  try {
    if (version !== undefined) {
      const requests = withRequest(at, kept);
      const saved = await store.saveProfile(listener, { profile, version, requests }, unsaved);
      if (saved !== 'conflict') return { profile, version: saved, requests };
    }
    const stored = await store.loadProfile(listener);
    const forgottenAt = forgottenMeanwhile(
      stored?.profile,
      { profile, version },
      { sinceAt, now: moment.now },
    );
    if (forgottenAt !== undefined) return stored ?? { profile: { forgottenAt }, version: 0 };
    return await savedOver(stored ?? NOTHING, at, profile, kept);
  } catch (error) {
    log.warn('profile could not be written', { cause: causeOf(error) });
    return undefined;
  }
};

/** Puts what this session changed together with what another wrote. */
const savedOver = async (
  theirs: VersionedProfile,
  at: Destination,
  profile: Profile,
  { version, requests: known, unsaved, pending }: Kept,
): Promise<Stored | undefined> => {
  const { store, log, listener, moment, sinceAt } = at;
  if (theirs.requests?.includes(markOf(moment))) return theirs;
  const unread = version === undefined ? { unreadSince: sinceAt } : {};
  const ours = { profile, unsaved, deviceId: moment.deviceId, records: pending, ...unread };
  const both = merged(theirs.profile, ours);
  const requests = withRequest(at, { requests: [...(theirs.requests ?? []), ...known] });
  const saved = await store.saveProfile(
    listener,
    { profile: both, version: theirs.version, requests },
    unsaved,
  );
  if (saved === 'conflict') {
    log.warn('profile changed twice while it was being written');
    return undefined;
  }
  const found = version === undefined ? { found: theirs.profile } : {};
  return { profile: both, version: saved, requests, ...found };
};

/** The last requests and this one; a failed write of it is made up for by the next. */
const withRequest = ({ moment }: Destination, { requests }: Pick<Kept, 'requests'>): readonly string[] => {
  const mark = markOf(moment);
  return [...new Set([...requests.filter((each) => each !== mark), mark])].slice(-REQUESTS_KNOWN);
};
