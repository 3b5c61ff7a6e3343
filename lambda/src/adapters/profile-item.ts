import type { VersionedProfile } from '../domain/ports';
import type { Profile } from '../domain/profile';
import { listenerKey } from './keys';
import { fieldsOf, flag, where, whole } from './parse';
import { localDate, savedPlace, timeZone } from './place-parser';

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
  profile: readFields(item),
  version: readVersion(item).version ?? 0,
});

const readFields = fieldsOf<Profile>({
  preferredMinutes: where(whole, (minutes) => minutes >= 5 && minutes <= 20),
  gentle: flag,
  gateAt: whole,
  breathIntroAt: whole,
  timeZone,
  restDay: localDate,
  place: savedPlace,
});

const readVersion = fieldsOf<{ version: number }>({ version: whole });
