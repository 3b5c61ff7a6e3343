import type { SessionRecord } from '../domain/history';
import type { ListenerStore, Log, VersionedProfile } from '../domain/ports';
import type { Profile } from '../domain/profile';

/** The listener as one Alexa session knows them. */
export interface Kept {
  /** The version the stored profile was last seen at; `undefined` while it could not be read. */
  readonly version?: number;
  /** What this session changed and has not stored yet. */
  readonly unsaved: readonly (keyof Profile)[];
  /** Records that are not stored yet. */
  readonly pending: readonly SessionRecord[];
}

const UNREAD: Kept = { unsaved: [], pending: [] };

/** Reads the profile. When the store does not answer, defaults serve, and nothing stored is overwritten by them. */
export const load = async (
  store: ListenerStore,
  log: Log,
  userId: string,
): Promise<{ readonly profile: Profile; readonly kept: Kept }> => {
  try {
    const stored = await store.loadProfile(userId);
    return { profile: stored?.profile ?? {}, kept: { ...UNREAD, version: stored?.version ?? 0 } };
  } catch (error) {
    log.warn('profile could not be read', { cause: nameOf(error) });
    return { profile: {}, kept: UNREAD };
  }
};

/** The fields in which two profiles differ. */
export const changed = (before: Profile, after: Profile): readonly (keyof Profile)[] =>
  FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** Stores what is unsaved; what cannot be stored now stays in the session and is tried again on the next turn. */
export const save = async (
  store: ListenerStore,
  log: Log,
  userId: string,
  profile: Profile,
  kept: Kept,
): Promise<Kept> => {
  const [version, pending] = await Promise.all([
    kept.unsaved.length === 0 ? kept.version : savedProfile(store, log, userId, profile, kept),
    unsavedRecords(store, log, userId, kept.pending),
  ]);
  const stored = version !== undefined && version !== 'failed';
  return {
    ...(stored ? { version } : kept.version === undefined ? {} : { version: kept.version }),
    unsaved: stored ? [] : kept.unsaved,
    pending,
  };
};

/** Writes the profile over the version this session read; when another device wrote, its other fields are kept. */
const savedProfile = async (
  store: ListenerStore,
  log: Log,
  userId: string,
  profile: Profile,
  { version, unsaved }: Kept,
): Promise<number | 'failed'> => {
  try {
    if (version !== undefined) {
      const saved = await store.saveProfile(userId, { profile, version });
      if (saved !== 'conflict') return saved;
    }
    const theirs: VersionedProfile = (await store.loadProfile(userId)) ?? { profile: {}, version: 0 };
    const saved = await store.saveProfile(userId, {
      profile: overlaid(theirs.profile, profile, unsaved),
      version: theirs.version,
    });
    if (saved !== 'conflict') return saved;
    log.warn('profile changed twice while it was being written');
  } catch (error) {
    log.warn('profile could not be written', { cause: nameOf(error) });
  }
  return 'failed';
};

/**
 * One profile with some fields of another.
 *
 * @example
 * overlaid({ preferredMinutes: 10, gentle: true }, { preferredMinutes: 12 }, ['preferredMinutes'])
 * //=> { preferredMinutes: 12, gentle: true }
 */
export const overlaid = (theirs: Profile, ours: Profile, fields: readonly (keyof Profile)[]): Profile => {
  const kept = Object.entries(theirs).filter(
    ([field]) => !fields.some((changedField) => changedField === field),
  );
  const own = Object.entries(ours).filter(([field]) => fields.some((changedField) => changedField === field));
  return Object.fromEntries([...kept, ...own]);
};

const unsavedRecords = async (
  store: ListenerStore,
  log: Log,
  userId: string,
  records: readonly SessionRecord[],
): Promise<readonly SessionRecord[]> => {
  const results = await Promise.allSettled(records.map((record) => store.saveRecord(userId, record)));
  const failed = records.filter((_, index) => results[index]?.status === 'rejected');
  if (failed.length > 0) log.warn('records could not be written', { count: failed.length });
  return failed;
};

const FIELDS = [
  'preferredMinutes',
  'gentle',
  'gateAt',
  'breathIntroAt',
  'timeZone',
  'restDay',
  'place',
] as const satisfies readonly (keyof Profile)[];

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
