import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { ListenerId } from '../domain/listener-id';
import type { HouseholdProfile, VersionedProfile } from '../domain/ports';
import { listenerUnder, PROFILES, partitionKey } from './keys';
import { profileItem, profileKey, readProfile } from './profile-item';
import type { Table } from './table';

/** The profiles of a household sort beside each other, so that one query finds them. */
export const loadHousehold = async (
  table: Table,
  household: ListenerId,
): Promise<readonly HouseholdProfile[]> => {
  const found: HouseholdProfile[] = [];
  let ExclusiveStartKey: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await table.documents.send(
      new QueryCommand({
        TableName: table.name,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :profiles)',
        ExpressionAttributeValues: { ':pk': partitionKey(household), ':profiles': PROFILES },
        ExclusiveStartKey,
      }),
      table.options,
    );
    for (const item of page.Items ?? []) {
      found.push({ listener: listenerUnder(household, String(item.sk)), ...readProfile(item) });
    }
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return found;
};

export const loadProfile = async (
  table: Table,
  listener: ListenerId,
): Promise<VersionedProfile | undefined> => {
  const { Item } = await table.documents.send(
    new GetCommand({ TableName: table.name, Key: profileKey(listener), ConsistentRead: true }),
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
  listener: ListenerId,
  { profile, version }: VersionedProfile,
): Promise<number | 'conflict'> => {
  const next = { profile, version: version + 1 };
  try {
    await table.documents.send(
      new PutCommand({ TableName: table.name, Item: profileItem(listener, next), ...isStillAt(version) }),
      table.options,
    );
    return next.version;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return (await isStored(table, listener, next)) ? next.version : 'conflict';
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

const isStored = async (table: Table, listener: ListenerId, wanted: VersionedProfile): Promise<boolean> =>
  isDeepStrictEqual(await loadProfile(table, listener), readProfile(profileItem(listener, wanted)));
