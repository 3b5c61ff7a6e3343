import { NOTE_KEPT_MS } from '../domain/forgetting';
import type { ListenerId } from '../domain/listener-id';
import { fieldsOf, whole } from '../domain/parse';
import type { VersionedProfile } from '../domain/ports';
import type { Profile } from '../domain/profile';
import { readProfileFields } from '../domain/session/profile-parser';
import { partitionKey, profileSortKey } from './keys';

const PROFILE_SCHEMA = 1;

/** What one `GetItem` of a session finds. */
export const profileItem = (listener: ListenerId, { profile, version }: VersionedProfile) => ({
  ...profileKey(listener),
  schema: PROFILE_SCHEMA,
  version,
  ...profile,
  ...expiry(profile),
});

/** A profile that says nothing but when all was forgotten leaves by itself. */
const expiry = ({ forgottenAt, ...rest }: Profile): { readonly expiresAt?: number } =>
  forgottenAt === undefined || Object.values(rest).some((value) => value !== undefined)
    ? {}
    : { expiresAt: Math.floor((forgottenAt + NOTE_KEPT_MS) / 1000) };

export const profileKey = (listener: ListenerId) => ({
  pk: partitionKey(listener),
  sk: profileSortKey(listener),
});

/** A stored profile as far as it can be read: a broken field is left out, and without a version it counts as not stored. */
export const readProfile = (item: unknown): VersionedProfile => ({
  profile: readProfileFields(item),
  version: readVersion(item).version ?? 0,
});

const readVersion = fieldsOf<{ version: number }>({ version: whole });
