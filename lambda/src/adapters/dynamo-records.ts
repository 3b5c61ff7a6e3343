import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, QueryCommand, type QueryCommandInput, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { SessionRecord } from '../domain/history';
import { readRecord } from '../domain/session/record-parser';
import { updateOf } from './item-update';
import { listenerKey } from './keys';
import { RECORD_SCHEMA, recordAttributes, recordKey, startKey } from './record-item';
import type { Table } from './table';

/** Writes a record unless a better one of the same session is there already. One that cannot be read gives way. */
export const saveRecord = async (table: Table, userId: string, record: SessionRecord): Promise<void> => {
  const isNew = 'attribute_not_exists(pk)';
  const losesNoTime = '#guidedMs <= :guidedMs';
  const staysComplete = '(#complete = :partial OR #complete = :complete)';
  const better = `${isNew} OR (${losesNoTime} AND ${staysComplete})`;
  if (await isWritten(table, userId, record, better, { ':partial': false })) return;
  const Key = recordKey(userId, record);
  const get = new GetCommand({ TableName: table.name, Key, ConsistentRead: true });
  const { Item } = await table.request((documents, options) => documents.send(get, options));
  if (Item !== undefined && readRecord(Item) === undefined) {
    await isWritten(table, userId, record, 'attribute_exists(pk)', {});
  }
};

/** Writes a record under a condition, and answers whether it held. */
const isWritten = async (
  table: Table,
  userId: string,
  record: SessionRecord,
  condition: string,
  values: Readonly<Record<string, unknown>>,
): Promise<boolean> => {
  const update = updateOf(RECORD_SCHEMA, recordAttributes(record));
  const command = new UpdateCommand({
    TableName: table.name,
    Key: recordKey(userId, record),
    ...update,
    ConditionExpression: condition,
    ExpressionAttributeValues: { ...update.ExpressionAttributeValues, ...values },
  });
  try {
    await table.request((documents, options) => documents.send(command, options));
    return true;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return false;
  }
};

export const recordsBetween = async (
  table: Table,
  userId: string,
  fromAt: number,
  toAt: number,
): Promise<readonly SessionRecord[]> => {
  if (toAt <= fromAt) return [];
  const range = { ':pk': listenerKey(userId), ':from': startKey(fromAt), ':to': startKey(toAt) };
  return query(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: range,
  });
};

export const latestRecords = async (
  table: Table,
  userId: string,
  limit: number,
): Promise<readonly SessionRecord[]> => {
  if (limit < 1) return [];
  const newestFirst = { ScanIndexForward: false, Limit: limit };
  return query(
    table,
    {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :session)',
      ExpressionAttributeValues: { ':pk': listenerKey(userId), ':session': 'SESSION#' },
      ...newestFirst,
    },
    limit,
  );
};

/** Page after page, until there are no more or `enough` records that can be read. */
const query = async (
  table: Table,
  input: Omit<QueryCommandInput, 'TableName'>,
  enough = Number.POSITIVE_INFINITY,
): Promise<readonly SessionRecord[]> => {
  const records: SessionRecord[] = [];
  let ExclusiveStartKey: QueryCommandInput['ExclusiveStartKey'];
  do {
    const command = new QueryCommand({
      TableName: table.name,
      ConsistentRead: true,
      ...input,
      ExclusiveStartKey,
    });
    const page = await table.request((documents, options) => documents.send(command, options));
    records.push(...(page.Items ?? []).flatMap((item) => readRecord(item) ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey && records.length < enough);
  return records.slice(0, enough);
};
