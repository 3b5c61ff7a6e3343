import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ListenerStore } from '../domain/ports';
import { withinTime } from './deadline';
import { deleteHistory, deleteHousehold } from './dynamo-deletion';
import { markRecord } from './dynamo-marks';
import { loadHousehold, loadProfile, saveProfile } from './dynamo-profile';
import { ratingsBetween, saveRating } from './dynamo-ratings';
import { latestRecords, recordsBetween, saveRecord } from './dynamo-records';
import type { Table } from './table';

/** Short enough that two calls and all the rest of a turn stay far below the 8 s that Alexa waits. */
const CALL_TIMEOUT_MS = 1200;
const MOST_ATTEMPTS = 2;

export interface DynamoStoreOptions {
  readonly tableName: string;
  /** The longest any call may take, its second attempt and further pages included. */
  readonly callTimeoutMs?: number;
  /** Where the table is, if not where the SDK's own variables say. */
  readonly client?: DynamoDBClientConfig;
}

/**
 * The listener's memory in one DynamoDB table: one item for the profile, one for each session record.
 * This module and its neighbours are the only ones that load the AWS SDK.
 */
export const createDynamoStore = ({
  tableName,
  callTimeoutMs = CALL_TIMEOUT_MS,
  client = {},
}: DynamoStoreOptions): ListenerStore => {
  const documents = connect(callTimeoutMs, client);
  const within = <T>(name: string, call: (table: Table) => Promise<T>): Promise<T> =>
    withinTime(callTimeoutMs, name, (abortSignal) =>
      call({ name: tableName, documents, options: { abortSignal } }),
    );
  return {
    loadHousehold: (...args) => within('loadHousehold', (table) => loadHousehold(table, ...args)),
    loadProfile: (...args) => within('loadProfile', (table) => loadProfile(table, ...args)),
    saveProfile: (...args) => within('saveProfile', (table) => saveProfile(table, ...args)),
    saveRecord: (...args) => within('saveRecord', (table) => saveRecord(table, ...args)),
    markRecord: (...args) => within('markRecord', (table) => markRecord(table, ...args)),
    saveRating: (...args) => within('saveRating', (table) => saveRating(table, ...args)),
    ratingsBetween: (...args) => within('ratingsBetween', (table) => ratingsBetween(table, ...args)),
    recordsBetween: (...args) => within('recordsBetween', (table) => recordsBetween(table, ...args)),
    latestRecords: (...args) => within('latestRecords', (table) => latestRecords(table, ...args)),
    deleteHistory: (...args) => within('deleteHistory', (table) => deleteHistory(table, ...args)),
    deleteHousehold: (...args) => within('deleteHousehold', (table) => deleteHousehold(table, ...args)),
  };
};

/** An attempt that hangs is given up while there is still time for another. */
const connect = (callTimeoutMs: number, client: DynamoDBClientConfig): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      maxAttempts: MOST_ATTEMPTS,
      requestHandler: {
        requestTimeout: Math.floor(callTimeoutMs / MOST_ATTEMPTS),
        throwOnRequestTimeout: true,
      },
      ...client,
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  );
