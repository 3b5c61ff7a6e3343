import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { VersionedProfile } from '../domain/ports';
import { profileItem, profileKey, readProfile } from './profile-item';
import type { Table } from './table';

export const loadProfile = async (table: Table, userId: string): Promise<VersionedProfile | undefined> => {
  const { Item } = await table.documents.send(
    new GetCommand({ TableName: table.name, Key: profileKey(userId), ConsistentRead: true }),
    table.options,
  );
  return Item && readProfile(Item);
};

/**
 * Writes a profile on top of the version it was read at. When the condition fails although the item is just what was
 * to be written, an earlier attempt got through and only its answer was lost.
 */
export const saveProfile = async (
  table: Table,
  userId: string,
  { profile, version }: VersionedProfile,
): Promise<number | 'conflict'> => {
  const next = { profile, version: version + 1 };
  try {
    await table.documents.send(
      new PutCommand({ TableName: table.name, Item: profileItem(userId, next), ...isStillAt(version) }),
      table.options,
    );
    return next.version;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return (await isStored(table, userId, next)) ? next.version : 'conflict';
  }
};

/** A stored item whose version cannot be read was read as version 0, so it may be replaced from there. */
const isStillAt = (version: number) => {
  const isUnknown = 'attribute_not_exists(pk)';
  const hasNoVersion = '(NOT version > :version)';
  const isThisVersion = 'version = :version';
  return {
    ConditionExpression: version === 0 ? `${isUnknown} OR ${hasNoVersion}` : isThisVersion,
    ExpressionAttributeValues: { ':version': version },
  };
};

const isStored = async (table: Table, userId: string, wanted: VersionedProfile): Promise<boolean> =>
  isDeepStrictEqual(await loadProfile(table, userId), readProfile(profileItem(userId, wanted)));
