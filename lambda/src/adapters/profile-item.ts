import { fieldsOf, finite, listOf, type Parser, text, where } from '../domain/parse';
import type { VersionedProfile } from '../domain/ports';
import { readProfileFields } from '../domain/session/profile-parser';
import { listenerKey } from './keys';

export const PROFILE_SCHEMA = 1;

/** The versions that DynamoDB's numbers and JavaScript's tell apart. Those of broken items need not be whole. */
export const MOST_VERSIONS = Number.MAX_SAFE_INTEGER - 1;

export const profileKey = (userId: string) => ({ pk: listenerKey(userId), sk: 'PROFILE' });

/** A stored profile as far as it can be read: a broken field is left out, and without a version it counts as not stored. */
export const readProfile = (item: unknown): VersionedProfile => {
  const { version = 0, requests } = readFrame(item);
  return { profile: readProfileFields(item), version, ...(requests === undefined ? {} : { requests }) };
};

const version: Parser<number> = where(finite, (value) => value > 0 && value <= MOST_VERSIONS);

/** What stands around the profile's own fields. */
const readFrame = fieldsOf<{ version: number; requests: readonly string[] }>({
  version,
  requests: listOf(text),
});
