import { RECORDS_KEPT_MS, type SessionRecord } from '../domain/history';
import type { ListenerId } from '../domain/listener-id';
import { partitionKey, recordsPrefix } from './keys';

const RECORD_SCHEMA = 1;

export const recordItem = (listener: ListenerId, record: SessionRecord) => ({
  pk: partitionKey(listener),
  sk: `${startKey(listener, record.startedAt)}#${record.id}`,
  schema: RECORD_SCHEMA,
  // Later the table forgets the record by itself.
  expiresAt: Math.floor((record.startedAt + RECORDS_KEPT_MS) / 1000),
  ...record,
});

/**
 * Where the records that began at an instant start in the order of the sort key: all of theirs are longer.
 * So `BETWEEN` two of these holds the first instant and not the second.
 *
 * @example
 * startKey('amzn1.ask.account.A', 0) //=> 'SESSION#1970-01-01T00:00:00.000Z'
 */
export const startKey = (listener: ListenerId, at: number): string =>
  `${recordsPrefix(listener)}${new Date(Math.min(Math.max(at, 0), LAST_INSTANT)).toISOString()}`;

/** The last instant whose year has four digits, as the order of texts needs it. */
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z');
