import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { RECORD_SCHEMA, recordAttributes, recordKey } from '../../lambda/src/adapters/record-item';
import type { SessionRecord } from '../../lambda/src/domain/history';
import { daysBefore, practiceDay } from '../../lambda/src/domain/nights';
import { type Database, localClient } from '../../simulator/database';

const ZONE = 'America/New_York';
const NIGHT_MS = 86_400_000;
const AT_ONCE = 25;

/** So many nights before an instant, one whole massage each. Older than two years they would be gone; here they stay. */
export const nightsBefore = (now: number, nights: number): readonly SessionRecord[] =>
  Array.from({ length: nights }, (_, index) => {
    const startedAt = now - (index + 1) * NIGHT_MS;
    return {
      id: `amzn1.echo-api.request.${String(index).padStart(36, '0')}`,
      activity: 'massage',
      routineId: 'classic',
      startedAt,
      timeZone: ZONE,
      practiceDay: daysBefore(practiceDay(now, ZONE), index + 1),
      plannedMs: 900_000,
      guidedMs: 900_000,
      complete: true,
    };
  });

/** Puts records of listeners into a table, twenty-five at once. */
export const seed = async (
  { endpoint, tableName }: Database,
  records: Iterable<readonly [userId: string, record: SessionRecord]>,
): Promise<void> => {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(endpoint)));
  const put = (items: readonly object[]) =>
    documents.send(
      new BatchWriteCommand({
        RequestItems: { [tableName]: items.map((Item) => ({ PutRequest: { Item: { ...Item } } })) },
      }),
    );
  let items: object[] = [];
  for (const [userId, record] of records) {
    items.push({ ...recordKey(userId, record), ...recordAttributes(record), schema: RECORD_SCHEMA });
    if (items.length === AT_ONCE) {
      await put(items);
      items = [];
    }
  }
  if (items.length > 0) await put(items);
  documents.destroy();
};
