import { DeleteCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { ListenerId } from '../domain/listener-id';
import { partitionKey, ratingsPrefix, recordsPrefix } from './keys';
import { startKey } from './record-item';
import type { Table } from './table';

type Range = Omit<QueryCommandInput, 'TableName'>;
type Item = Readonly<Record<string, unknown>>;

/** As many deletions at a time; the SDK opens 50 connections at most. */
const AT_ONCE = 25;

/** Deletes the records that began, and the ratings that were given, at or before an instant, and whatever lies among them without one. */
export const deleteHistory = async (table: Table, listener: ListenerId, until: number): Promise<void> => {
  const [next, last] = [startKey(listener, until + 1), startKey(listener, Number.MAX_SAFE_INTEGER)];
  await deleteAll(
    table,
    beginningWith(listener, recordsPrefix(listener)),
    ({ sk }) => String(sk) >= next && String(sk) < last,
  );
  await deleteAll(
    table,
    beginningWith(listener, ratingsPrefix(listener)),
    ({ ratedAt }) => typeof ratedAt === 'number' && ratedAt > until,
  );
};

const beginningWith = (listener: ListenerId, prefix: string): Range => ({
  KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
  ExpressionAttributeValues: { ':pk': partitionKey(listener), ':prefix': prefix },
});

/** Deletes the whole partition of a household. */
export const deleteHousehold = (table: Table, household: ListenerId): Promise<void> =>
  deleteAll(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partitionKey(household) },
  });

/** Page by page: what was deleted before a failure stays deleted, and the next attempt begins after it. */
const deleteAll = async (
  table: Table,
  range: Range,
  stays: (item: Item) => boolean = () => false,
): Promise<void> => {
  let ExclusiveStartKey: QueryCommandInput['ExclusiveStartKey'];
  do {
    const command = new QueryCommand({
      TableName: table.name,
      ConsistentRead: true,
      ProjectionExpression: 'pk, sk, ratedAt',
      ...range,
      ExclusiveStartKey,
    });
    const page = await table.request((documents, options) => documents.send(command, options));
    const items = (page.Items ?? []).filter((item) => !stays(item));
    for (let first = 0; first < items.length; first += AT_ONCE) {
      await Promise.all(items.slice(first, first + AT_ONCE).map(({ pk, sk }) => remove(table, { pk, sk })));
    }
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
};

const remove = (table: Table, Key: Record<string, unknown>) =>
  table.request((documents, options) =>
    documents.send(new DeleteCommand({ TableName: table.name, Key }), options),
  );
