import type { SessionRecord } from '../domain/history';
import { listenerKey } from './keys';

export const RECORD_SCHEMA = 1;

/** Two years, leap day included. Later the table forgets the record by itself. */
const KEPT_SECONDS = (2 * 365 + 1) * 24 * 60 * 60;

export const recordKey = (userId: string, { id, startedAt }: SessionRecord) => ({
  pk: listenerKey(userId),
  sk: `${startKey(startedAt)}#${id}`,
});

/** What stands in a record's item beside its keys and its schema. */
export const recordAttributes = (record: SessionRecord) => ({
  ...record,
  expiresAt: Math.floor(record.startedAt / 1000) + KEPT_SECONDS,
});

/**
 * Where the records that began at an instant start in the order of the sort key: all of theirs are longer.
 * So `BETWEEN` two of these holds the first instant and not the second.
 *
 * @example
 * startKey(0) //=> 'SESSION#1970-01-01T00:00:00.000Z'
 */
export const startKey = (at: number): string =>
  `SESSION#${new Date(Math.min(Math.max(at, 0), LAST_INSTANT)).toISOString()}`;

/** The last instant whose year has four digits, as the order of texts needs it. */
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z');
