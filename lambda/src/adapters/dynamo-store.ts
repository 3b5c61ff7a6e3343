import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type ListenerStore, StoreError, type TurnStore } from '../domain/ports';
import { type Deadline, deadlineIn, withinTime } from './deadline';
import { deleteHistory, deleteHousehold } from './dynamo-deletion';
import { markRecord } from './dynamo-marks';
import { loadHousehold, loadProfile, replaceProfile, saveProfile } from './dynamo-profile';
import { ratingsBetween, saveRating } from './dynamo-ratings';
import { latestRecords, recordsBetween, saveRecord } from './dynamo-records';
import { PATIENCE, type Patience, persistently } from './patience';
import { storeOf } from './store-of';
import type { Table } from './table';
import { systemTimer, type Timer } from './timer';

export interface DynamoStoreOptions {
  readonly tableName: string;
  /** Where it is to be more or less patient than by default. */
  readonly patience?: Partial<Patience>;
  readonly timer?: Timer;
  /** Where the table is, if not where the SDK's own variables say. */
  readonly client?: DynamoDBClientConfig;
}

/**
 * The listener's memory in one DynamoDB table: one item for the profile, one for each session record.
 * This module and its neighbours are the only ones that load the AWS SDK.
 */
export const createDynamoStore = ({
  tableName: name,
  patience: given = {},
  timer = systemTimer,
  client = {},
}: DynamoStoreOptions): TurnStore => {
  const documents = connect(client);
  const patience = { ...PATIENCE, ...given };
  const within = (turn?: Deadline): ListenerStore =>
    storeOf(async (call, run) => {
      const deadline = deadlineIn(timer, patience.callMs, turn);
      const request: Table['request'] = (send) =>
        persistently(timer, patience, deadline, (abortSignal) => send(documents, { abortSignal }));
      try {
        return await withinTime(timer, deadline, () => run(storeOn({ name, request })));
      } catch (cause) {
        throw new StoreError(`${call} failed`, { cause });
      }
    });
  return { ...within(), forTurn: () => within(deadlineIn(timer, patience.turnMs)) };
};

const storeOn = (table: Table): ListenerStore => ({
  loadHousehold: (...args) => loadHousehold(table, ...args),
  loadProfile: (...args) => loadProfile(table, ...args),
  saveProfile: (...args) => saveProfile(table, ...args),
  replaceProfile: (...args) => replaceProfile(table, ...args),
  saveRecord: (...args) => saveRecord(table, ...args),
  markRecord: (...args) => markRecord(table, ...args),
  saveRating: (...args) => saveRating(table, ...args),
  recordsBetween: (...args) => recordsBetween(table, ...args),
  latestRecords: (...args) => latestRecords(table, ...args),
  ratingsBetween: (...args) => ratingsBetween(table, ...args),
  deleteHistory: (...args) => deleteHistory(table, ...args),
  deleteHousehold: (...args) => deleteHousehold(table, ...args),
});

/** The SDK tries once: how often and how long is decided by the turn's time, which it does not know. */
const connect = (client: DynamoDBClientConfig): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 1, ...client }), {
    marshallOptions: { removeUndefinedValues: true },
    // A number beyond what JavaScript holds costs the field that it stands in, not the whole item.
    unmarshallOptions: { wrapNumbers: Number },
  });
