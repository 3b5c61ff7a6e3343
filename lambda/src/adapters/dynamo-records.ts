import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { SessionRecord } from '../domain/history';
import type { ListenerId } from '../domain/listener-id';
import { readMarked } from './dynamo-marks';
import { partitionKey, recordsPrefix } from './keys';
import { recordFields, recordKey, startKey } from './record-item';
import type { Table } from './table';
import { updateUnless } from './update';

/** Writes a record unless a better one of the same session is there already. A mark on it stays as it is. */
export const saveRecord = (table: Table, listener: ListenerId, record: SessionRecord): Promise<void> => {
  const isNew = 'attribute_not_exists(guidedMs)';
  const losesNoTime = 'guidedMs <= :newGuidedMs';
  const staysComplete = '(complete = :partial OR complete = :newComplete)';
  return updateUnless(table, recordKey(listener, record), recordFields(record), {
    condition: `${isNew} OR (${losesNoTime} AND ${staysComplete})`,
    values: { ':newGuidedMs': record.guidedMs, ':partial': false, ':newComplete': record.complete },
  });
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
    const page = await table.documents.send(
      new QueryCommand({ TableName: table.name, ConsistentRead: true, ...input, ExclusiveStartKey }),
      table.options,
    );
    records.push(...(page.Items ?? []).flatMap((item) => readMarked(item) ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey && records.length < enough);
  return records.slice(0, enough);
};
