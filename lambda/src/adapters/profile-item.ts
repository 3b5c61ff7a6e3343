import { fieldsOf, whole } from '../domain/parse';
import type { VersionedProfile } from '../domain/ports';
import { readProfileFields } from '../domain/session/profile-parser';
import { listenerKey } from './keys';

const PROFILE_SCHEMA = 1;

/** What one `GetItem` of a session finds. */
export const profileItem = (userId: string, { profile, version }: VersionedProfile) => ({
  ...profileKey(userId),
  schema: PROFILE_SCHEMA,
  version,
  ...profile,
});

export const profileKey = (userId: string) => ({ pk: listenerKey(userId), sk: 'PROFILE' });

/** A stored profile as far as it can be read: a broken field is left out, and without a version it counts as not stored. */
export const readProfile = (item: unknown): VersionedProfile => ({
  profile: readProfileFields(item),
  version: readVersion(item).version ?? 0,
});

const readVersion = fieldsOf<{ version: number }>({ version: whole });
