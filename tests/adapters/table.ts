import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoStore } from '../../lambda/src/adapters/dynamo-store';
import type { Patience } from '../../lambda/src/adapters/patience';
import type { TurnStore } from '../../lambda/src/domain/ports';
import { type Database, localClient } from '../../simulator/database';

/** So that a busy computer fails no test but those about time. */
const PATIENT: Partial<Patience> = { callMs: 10_000, attemptMs: 10_000, turnMs: 30_000 };

/** A table and a way past the store to its items. */
export interface TestTable {
  readonly database: Database;
  store(endpoint?: string, patience?: Partial<Patience>): TurnStore;
  put(item: Readonly<Record<string, unknown>>): Promise<void>;
  get(pk: string, sk: string): Promise<Record<string, unknown> | undefined>;
  /** How many items there are under a partition key. */
  count(pk: string): Promise<number>;
  stop(): Promise<void>;
}

export const openTable = (database: Database): TestTable => {
  const { tableName: TableName } = database;
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(database.endpoint)));
  return {
    database,
    store: (endpoint = database.endpoint, patience = PATIENT) =>
      createDynamoStore({ tableName: TableName, patience, client: localClient(endpoint) }),
    put: async (item) => {
      await documents.send(new PutCommand({ TableName, Item: item }));
    },
    get: async (pk, sk) => (await documents.send(new GetCommand({ TableName, Key: { pk, sk } }))).Item,
    count: async (pk) => {
      const all = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } };
      return (await documents.send(new QueryCommand({ TableName, ...all }))).Count ?? 0;
    },
    stop: async () => {
      documents.destroy();
      await database.stop();
    },
  };
};
