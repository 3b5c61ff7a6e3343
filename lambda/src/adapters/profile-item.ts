import { NOTE_KEPT_MS } from '../domain/forgetting';
import type { ListenerId } from '../domain/listener-id';
import { fieldsOf, finite, listOf, type Parser, text, where } from '../domain/parse';
import type { VersionedProfile } from '../domain/ports';
import type { Profile } from '../domain/profile';
import { readProfileFields } from '../domain/session/profile-parser';
import { partitionKey, profileSortKey } from './keys';

export const PROFILE_SCHEMA = 1;

/** The versions that DynamoDB's numbers and JavaScript's tell apart. Those of broken items need not be whole. */
export const MOST_VERSIONS = Number.MAX_SAFE_INTEGER - 1;

/** A profile that says nothing but when all was forgotten leaves by itself, then; in seconds since 1970-01-01 UTC. */
export const profileExpiry = ({ forgottenAt, ...rest }: Profile): number | undefined =>
  forgottenAt === undefined || Object.values(rest).some((value) => value !== undefined)
    ? undefined
    : Math.floor((forgottenAt + NOTE_KEPT_MS) / 1000);

export const profileKey = (listener: ListenerId) => ({
  pk: partitionKey(listener),
  sk: profileSortKey(listener),
});

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
