import { GetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { SessionRecord } from '../domain/history';
import type { ListenerId } from '../domain/listener-id';
import { readRecord } from '../domain/session/record-parser';
import { readMarked } from './dynamo-marks';
import { updateIf } from './item-update';
import { partitionKey, recordsPrefix } from './keys';
import { RECORD_SCHEMA, recordAttributes, recordKey, startKey } from './record-item';
import type { Table } from './table';

/**
 * Writes a record unless a better one of the same session is there already. One that cannot be read gives way; a mark
 * on it stays as it is.
 */
export const saveRecord = async (
  table: Table,
  listener: ListenerId,
  record: SessionRecord,
): Promise<void> => {
  const key = recordKey(listener, record);
  const update = { key, schema: RECORD_SCHEMA, attributes: recordAttributes(record) };
  const isNew = 'attribute_not_exists(guidedMs)';
  const losesNoTime = '#guidedMs <= :guidedMs';
  const staysComplete = '(#complete = :partial OR #complete = :complete)';
  const condition = `${isNew} OR (${losesNoTime} AND ${staysComplete})`;
  if (await updateIf(table, { ...update, condition, values: { ':partial': false } })) return;
  const get = new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true });
  const { Item } = await table.request((documents, options) => documents.send(get, options));
  if (Item !== undefined && readRecord(Item) === undefined)
    await updateIf(table, { ...update, condition: 'attribute_exists(pk)' });
};

export const recordsBetween = async (
  table: Table,
  listener: ListenerId,
  fromAt: number,
  toAt: number,
): Promise<readonly SessionRecord[]> => {
  if (toAt <= fromAt) return [];
  const range = {
    ':pk': partitionKey(listener),
    ':from': startKey(listener, fromAt),
    ':to': startKey(listener, toAt),
  };
  return query(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: range,
  });
};

export const latestRecords = async (
  table: Table,
  listener: ListenerId,
  limit: number,
): Promise<readonly SessionRecord[]> => {
  if (limit < 1) return [];
  const newestFirst = { ScanIndexForward: false, Limit: limit };
  return query(
    table,
    {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :session)',
      ExpressionAttributeValues: {
        ':pk': partitionKey(listener),
        ':session': recordsPrefix(listener),
      },
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
    records.push(...(page.Items ?? []).flatMap((item) => readMarked(item) ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey && records.length < enough);
  return records.slice(0, enough);
};
