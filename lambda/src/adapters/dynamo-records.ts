import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { SessionRecord } from '../domain/history';
import type { ListenerId } from '../domain/listener-id';
import { readRecord } from '../domain/session/record-parser';
import { partitionKey, recordsPrefix } from './keys';
import { recordItem, startKey } from './record-item';
import type { Table } from './table';

/** Writes a record unless a better one of the same session is there already. */
export const saveRecord = async (
  table: Table,
  listener: ListenerId,
  record: SessionRecord,
): Promise<void> => {
  const isNew = 'attribute_not_exists(pk)';
  const losesNoTime = 'guidedMs <= :guidedMs';
  const staysComplete = '(complete = :partial OR complete = :complete)';
  const command = new PutCommand({
    TableName: table.name,
    Item: recordItem(listener, record),
    ConditionExpression: `${isNew} OR (${losesNoTime} AND ${staysComplete})`,
    ExpressionAttributeValues: {
      ':guidedMs': record.guidedMs,
      ':partial': false,
      ':complete': record.complete,
    },
  });
  try {
    await table.documents.send(command, table.options);
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
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
    records.push(...(page.Items ?? []).flatMap((item) => readRecord(item) ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey && records.length < enough);
  return records.slice(0, enough);
};
