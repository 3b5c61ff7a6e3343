import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { VersionedProfile } from '../domain/ports';
import { PROFILE_FIELDS, type Profile } from '../domain/profile';
import { updateOf } from './item-update';
import { MOST_VERSIONS, PROFILE_SCHEMA, profileKey, readProfile } from './profile-item';
import type { Table } from './table';

export const loadProfile = async (table: Table, userId: string): Promise<VersionedProfile | undefined> => {
  const get = new GetCommand({ TableName: table.name, Key: profileKey(userId), ConsistentRead: true });
  const { Item } = await table.request((documents, options) => documents.send(get, options));
  return Item && readProfile(Item);
};

/**
 * Writes fields of a profile on top of the version it was read at. When the condition fails although the item is just
 * what was to be written, an earlier attempt got through and only its answer was lost.
 */
export const saveProfile = async (
  table: Table,
  userId: string,
  { profile, version, requests }: VersionedProfile,
  fields: readonly (keyof Profile)[] = PROFILE_FIELDS,
): Promise<number | 'conflict'> => {
  const next = version + 1;
  const written = Object.fromEntries(fields.map((field) => [field, profile[field]]));
  const update = updateOf(PROFILE_SCHEMA, { ...written, version: next, requests });
  const condition = isStillAt(version);
  const command = new UpdateCommand({
    TableName: table.name,
    Key: profileKey(userId),
    ...update,
    ConditionExpression: condition.expression,
    ExpressionAttributeValues: { ...update.ExpressionAttributeValues, ...condition.values },
  });
  try {
    await table.request((documents, options) => documents.send(command, options));
    return next;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const stored = await loadProfile(table, userId);
    return isWritten(stored, { profile, version: next, requests: requests ?? [] }, fields)
      ? next
      : 'conflict';
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
