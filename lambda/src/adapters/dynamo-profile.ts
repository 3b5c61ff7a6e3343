import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { ListenerId } from '../domain/listener-id';
import type { HouseholdProfile, VersionedProfile } from '../domain/ports';
import { PROFILE_FIELDS, type Profile } from '../domain/profile';
import { updateIf } from './item-update';
import { listenerUnder, PROFILES, partitionKey } from './keys';
import { MOST_VERSIONS, PROFILE_SCHEMA, profileExpiry, profileKey, readProfile } from './profile-item';
import type { Table } from './table';

/** The profiles of a household sort beside each other, so that one query finds them. */
export const loadHousehold = async (
  table: Table,
  household: ListenerId,
): Promise<readonly HouseholdProfile[]> => {
  const found: HouseholdProfile[] = [];
  let ExclusiveStartKey: QueryCommandInput['ExclusiveStartKey'];
  do {
    const command = new QueryCommand({
      TableName: table.name,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :profiles)',
      ExpressionAttributeValues: { ':pk': partitionKey(household), ':profiles': PROFILES },
      ExclusiveStartKey,
    });
    const page = await table.request((documents, options) => documents.send(command, options));
    for (const item of page.Items ?? [])
      found.push({ listener: listenerUnder(household, String(item.sk)), ...readProfile(item) });
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return found;
};

export const loadProfile = async (
  table: Table,
  listener: ListenerId,
): Promise<VersionedProfile | undefined> => {
  const get = new GetCommand({ TableName: table.name, Key: profileKey(listener), ConsistentRead: true });
  const { Item } = await table.request((documents, options) => documents.send(get, options));
  return Item && readProfile(Item);
};

/**
 * Writes fields of a profile on top of the version it was read at. When the condition fails although the item is just
 * what was to be written, an earlier attempt got through and only its answer was lost.
 */
export const saveProfile = async (
  table: Table,
  listener: ListenerId,
  { profile, version, requests }: VersionedProfile,
  fields: readonly (keyof Profile)[] = PROFILE_FIELDS,
): Promise<number | 'conflict'> => {
  const next = version + 1;
  const written = Object.fromEntries(fields.map((field) => [field, profile[field]]));
  const { expression, values } = isStillAt(version);
  const isDone = await updateIf(table, {
    key: profileKey(listener),
    schema: PROFILE_SCHEMA,
    attributes: { ...written, version: next, requests, expiresAt: profileExpiry(profile) },
    condition: expression,
    values,
  });
  if (isDone) return next;
  const stored = await loadProfile(table, listener);
  return isWritten(stored, { profile, version: next, requests: requests ?? [] }, fields) ? next : 'conflict';
};

/** Puts a profile in the place of the item, whatever that holds, if it is still at its version. */
export const replaceProfile = async (
  table: Table,
  listener: ListenerId,
  { profile, version }: VersionedProfile,
): Promise<number | 'conflict'> => {
  const next = version + 1;
  const { expression, values } = isStillAt(version);
  const expiresAt = profileExpiry(profile);
  const command = new PutCommand({
    TableName: table.name,
    Item: { ...profileKey(listener), schema: PROFILE_SCHEMA, version: next, ...profile, expiresAt },
    ConditionExpression: expression,
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: values,
  });
  try {
    await table.request((documents, options) => documents.send(command, options));
    return next;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const stored = await loadProfile(table, listener);
    return isWritten(stored, { profile, version: next, requests: [] }, PROFILE_FIELDS) ? next : 'conflict';
  }
};

/** A stored item whose version cannot be read was read as version 0, so it may be changed from there. */
const isStillAt = (version: number) => {
  const isUnknown = 'attribute_not_exists(pk)';
  const hasNoVersion = 'NOT (#version > :none AND #version <= :most)';
  return version === 0
    ? { expression: `${isUnknown} OR ${hasNoVersion}`, values: { ':none': 0, ':most': MOST_VERSIONS } }
    : { expression: '#version = :current', values: { ':current': version } };
};

const isWritten = (
  stored: VersionedProfile | undefined,
  wanted: Required<VersionedProfile>,
  fields: readonly (keyof Profile)[],
): boolean =>
  stored !== undefined &&
  stored.version === wanted.version &&
  isDeepStrictEqual(stored.requests ?? [], wanted.requests) &&
  fields.every((field) => isDeepStrictEqual(stored.profile[field], plain(wanted.profile[field])));

/** As it comes back from the table: without what is `undefined`. */
const plain = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
