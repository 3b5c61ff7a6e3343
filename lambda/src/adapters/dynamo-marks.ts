import { type Mark, marked, type RecordKey } from '../domain/entry';
import type { SessionRecord } from '../domain/history';
import type { ListenerId } from '../domain/listener-id';
import { readMark } from '../domain/session/entry-parser';
import { readRecord } from '../domain/session/record-parser';
import { expiryOf, recordKey } from './record-item';
import type { Table } from './table';
import { updateUnless } from './update';

/** Writes what the listener said of a record, which may not be there yet, unless something later was said. */
export const markRecord = (table: Table, listener: ListenerId, key: RecordKey, mark: Mark): Promise<void> => {
  const isUnmarked = 'attribute_not_exists(markedAt)';
  const isNewer = '(NOT markedAt > :newMarkedAt)';
  const fields = { markedAs: mark.as, markedAt: mark.at, expiresAt: expiryOf(key.startedAt) };
  return updateUnless(table, recordKey(listener, key), fields, {
    condition: `${isUnmarked} OR ${isNewer}`,
    values: { ':newMarkedAt': mark.at },
  });
};

/** A stored record as it counts; `undefined` when it cannot be read, or does not count. */
export const readMarked = (item: unknown): SessionRecord | undefined => {
  const record = readRecord(item);
  return record && marked(record, readMark(item));
};
