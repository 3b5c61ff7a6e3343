import { type Mark, marked, type RecordKey } from '../domain/entry';
import type { SessionRecord } from '../domain/history';
import type { ListenerId } from '../domain/listener-id';
import { readMark } from '../domain/session/entry-parser';
import { readRecord } from '../domain/session/record-parser';
import { updateIf } from './item-update';
import { expiryOf, RECORD_SCHEMA, recordKey } from './record-item';
import type { Table } from './table';

/** Writes what the listener said of a record, which may not be there yet, unless something later was said. */
export const markRecord = async (
  table: Table,
  listener: ListenerId,
  key: RecordKey,
  mark: Mark,
): Promise<void> => {
  const isUnmarked = 'attribute_not_exists(markedAt)';
  const isNewer = '(NOT markedAt > :markedAt)';
  await updateIf(table, {
    key: recordKey(listener, key),
    schema: RECORD_SCHEMA,
    attributes: { markedAs: mark.as, markedAt: mark.at, expiresAt: expiryOf(key.startedAt) },
    condition: `${isUnmarked} OR ${isNewer}`,
  });
};

/** A stored record as it counts; `undefined` when it cannot be read, or does not count. */
export const readMarked = (item: unknown): SessionRecord | undefined => {
  const record = readRecord(item);
  return record && marked(record, readMark(item));
};
