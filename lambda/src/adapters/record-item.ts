import type { RecordKey } from '../domain/entry';
import type { SessionRecord } from '../domain/history';
import { listenerKey } from './keys';

const RECORD_SCHEMA = 1;

/** Two years, leap day included. Later the table forgets the record by itself. */
const KEPT_SECONDS = (2 * 365 + 1) * 24 * 60 * 60;

export const recordKey = (userId: string, { startedAt, id }: RecordKey) => ({
  pk: listenerKey(userId),
  sk: `${startKey(startedAt)}#${id}`,
});

/** What is written of a record; what the listener said of it stands beside that in the same item. */
export const recordFields = (record: SessionRecord) => ({
  schema: RECORD_SCHEMA,
  expiresAt: expiryOf(record.startedAt),
  ...record,
});

/** When the table forgets what was done at an instant, in seconds since 1970-01-01 UTC. */
export const expiryOf = (at: number): number => Math.floor(at / 1000) + KEPT_SECONDS;

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
