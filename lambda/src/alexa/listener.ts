import type { SessionRecord } from '../domain/history';
import { merged } from '../domain/merged';
import type { ListenerStore, Log, VersionedProfile } from '../domain/ports';
import { PROFILE_FIELDS, type Profile } from '../domain/profile';
import type { Moment } from '../domain/session/turn';
import { causeOf } from './cause';

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
}

/** What is known of a listener, and what of it is not stored yet. */
export interface Known {
  readonly profile: Profile;
  readonly kept: Kept;
  /** What was stored, when it was read only now: nobody has cleared up after the session before. */
  readonly found?: Profile;
}

/** Where and for whom something is stored. */
export interface Place {
  readonly store: ListenerStore;
  readonly log: Log;
  readonly userId: string;
  readonly moment: Moment;
}

const UNREAD: Kept = { requests: [], unsaved: [], pending: [] };

/** A request is delivered again within seconds; few others come in between. */
const REQUESTS_KNOWN = 6;
/** The end of its id is random enough to tell it from these. */
const MARK_LENGTH = 12;

/** What a request is known by once it has been answered. */
export const markOf = ({ requestId }: Moment): string => requestId.slice(-MARK_LENGTH);

/** Reads the profile. When the store does not answer, defaults serve, and nothing stored is overwritten by them. */
export const load = async (store: ListenerStore, log: Log, userId: string): Promise<Known> => {
  try {
    const { profile, version, requests = [] } = (await store.loadProfile(userId)) ?? NOTHING;
    return { profile, kept: { ...UNREAD, version, requests } };
  } catch (error) {
    log.warn('profile could not be read', { cause: causeOf(error) });
    return { profile: {}, kept: UNREAD };
  }
};

const NOTHING: VersionedProfile = { profile: {}, version: 0 };

/** The fields in which two profiles differ. */
export const changed = (before: Profile, after: Profile): readonly (keyof Profile)[] =>
  PROFILE_FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** Stores what is unsaved; what cannot be stored now stays in the session and is tried again on the next turn. */
export const save = async (at: Place, { profile, kept }: Known): Promise<Known> => {
  if (kept.unsaved.length === 0)
    return { profile, kept: { ...kept, pending: await unsavedRecords(at, kept.pending) } };
  const [stored, pending] = await Promise.all([
    savedProfile(at, profile, kept),
    unsavedRecords(at, kept.pending),
  ]);
  if (stored === undefined) return { profile, kept: { ...kept, requests: withRequest(at, kept), pending } };
  const { version, requests = [], found } = stored;
  return {
    profile: stored.profile,
    kept: { version, requests, unsaved: [], pending },
    ...(found === undefined ? {} : { found }),
  };
};

/** What is stored now, and what was found when the profile had not been read before. */
type Stored = VersionedProfile & { readonly found?: Profile };

/**
 * Writes what this session changed over the version it read, and answers what is stored now. When another device wrote,
 * or nothing could be read before, that is put together with what is there; when this very request was the one that
 * wrote, it has been delivered again or its answer was lost, and there is nothing left to do. `undefined` when it could
 * not be written.
 */
const savedProfile = async (at: Place, profile: Profile, kept: Kept): Promise<Stored | undefined> => {
  const { store, log, userId, moment } = at;
  const { version, unsaved } = kept;
  try {
    if (version !== undefined) {
      const requests = withRequest(at, kept);
      const saved = await store.saveProfile(userId, { profile, version, requests }, unsaved);
      if (saved !== 'conflict') return { profile, version: saved, requests };
    }
    const theirs = (await store.loadProfile(userId)) ?? NOTHING;
    if (theirs.requests?.includes(markOf(moment))) return theirs;
    const ours = { profile, unsaved, deviceId: moment.deviceId, records: kept.pending };
    const both = merged(theirs.profile, ours);
    const requests = withRequest(at, {
      ...kept,
      requests: [...(theirs.requests ?? []), ...kept.requests],
    });
    const next = { profile: both, version: theirs.version, requests };
    const saved = await store.saveProfile(userId, next, unsaved);
    if (saved !== 'conflict') {
      const found = version === undefined ? { found: theirs.profile } : {};
      return { profile: both, version: saved, requests, ...found };
    }
    log.warn('profile changed twice while it was being written');
  } catch (error) {
    log.warn('profile could not be written', { cause: causeOf(error) });
  }
  return undefined;
};

/** The last requests and this one; a failed write of it is made up for by the next. */
const withRequest = ({ moment }: Place, { requests }: Pick<Kept, 'requests'>): readonly string[] => {
  const mark = markOf(moment);
  return [...new Set([...requests.filter((each) => each !== mark), mark])].slice(-REQUESTS_KNOWN);
};

const unsavedRecords = async (
  { store, log, userId }: Place,
  records: readonly SessionRecord[],
): Promise<readonly SessionRecord[]> => {
  const results = await Promise.allSettled(records.map((record) => store.saveRecord(userId, record)));
  const failed = records.filter((_, index) => results[index]?.status === 'rejected');
  const [first] = results.filter((result) => result.status === 'rejected');
  if (first !== undefined) {
    log.warn('records could not be written', { count: failed.length, cause: causeOf(first.reason) });
  }
  return failed;
};
