import type { RecordKey } from '../domain/entry';
import { RECORDS_KEPT_MS, type SessionRecord } from '../domain/history';
import type { ListenerId } from '../domain/listener-id';
import { partitionKey, recordsPrefix } from './keys';

export const RECORD_SCHEMA = 1;

export const recordKey = (listener: ListenerId, { startedAt, id }: RecordKey) => ({
  pk: partitionKey(listener),
  sk: `${startKey(listener, startedAt)}#${id}`,
});

/** What is written of a record beside its keys and its schema; what the listener said of it stands in the same item. */
export const recordAttributes = (record: SessionRecord) => ({
  ...record,
  expiresAt: expiryOf(record.startedAt),
});

/** When the table forgets what was done at an instant, in seconds since 1970-01-01 UTC. */
export const expiryOf = (at: number): number => Math.floor((at + RECORDS_KEPT_MS) / 1000);

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
