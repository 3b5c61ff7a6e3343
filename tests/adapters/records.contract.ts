import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ListenerStore } from '../../lambda/src/domain/ports';
import { CARL, DORA, fullProfile, record } from './listener';

/** What every store must do with session records. `store` answers the one of the test, which is empty at first. */
export const describeRecords = (store: () => ListenerStore): void => {
  describe('a record', () => {
    const startedAt = '2026-03-01T21:40:00.000Z';
    const part = record('one', startedAt, { guidedMs: 300_000, complete: false });
    const whole = record('one', startedAt);

    test('written twice is there once', async () => {
      await store().saveRecord(CARL, whole);
      await store().saveRecord(CARL, whole);
      expect(await store().latestRecords(CARL, 10)).toEqual([whole]);
    });

    test.each([
      [
        'more guided time takes the place of less',
        [part, { ...part, guidedMs: 400_000 }],
        { ...part, guidedMs: 400_000 },
      ],
      [
        'less guided time never takes the place of more',
        [{ ...part, guidedMs: 400_000 }, part],
        { ...part, guidedMs: 400_000 },
      ],
      ['a complete one takes the place of a partial one', [part, whole], whole],
      [
        'a complete one of the same time does too',
        [part, { ...part, complete: true }],
        { ...part, complete: true },
      ],
      ['a partial one never takes the place of a complete one', [whole, part], whole],
      ['not even with more time', [whole, { ...whole, guidedMs: 950_000, complete: false }], whole],
    ])('%s', async (_, written, expected) => {
      for (const each of written) await store().saveRecord(CARL, each);
      expect(await store().latestRecords(CARL, 10)).toEqual([expected]);
    });

    test('of the same instant under another id is another one', async () => {
      const other = record('two', startedAt);
      await store().saveRecord(CARL, whole);
      await store().saveRecord(CARL, other);
      expect(await store().latestRecords(CARL, 10)).toEqual([other, whole]);
    });
  });

  describe('a question about the past', () => {
    const sunday = record('a', '2026-03-01T21:40:00.000Z');
    const monday = record('b', '2026-03-02T22:10:00.000Z', { activity: 'breathing', routineId: 'box' });
    const tuesday = record('c', '2026-03-03T21:55:00.000Z', { guidedMs: 90_000, complete: false });
    beforeEach(async () => {
      for (const each of [tuesday, sunday, monday]) await store().saveRecord(CARL, each);
      await store().saveProfile(CARL, { profile: fullProfile, version: 0 });
    });

    test('is answered oldest first', async () => {
      expect(await store().recordsBetween(CARL, 0, Number.POSITIVE_INFINITY)).toEqual([
        sunday,
        monday,
        tuesday,
      ]);
    });

    test('holds the first instant, and not the last', async () => {
      expect(await store().recordsBetween(CARL, sunday.startedAt, tuesday.startedAt)).toEqual([
        sunday,
        monday,
      ]);
    });

    test('begins and ends to the millisecond', async () => {
      expect(await store().recordsBetween(CARL, sunday.startedAt + 1, tuesday.startedAt + 1)).toEqual([
        monday,
        tuesday,
      ]);
    });

    test.each([
      ['of no length', sunday.startedAt, sunday.startedAt],
      ['that ends before it begins', tuesday.startedAt, sunday.startedAt],
      ['in which nothing was done', 0, sunday.startedAt],
    ])('about a time %s finds nothing', async (_, fromAt, toAt) => {
      expect(await store().recordsBetween(CARL, fromAt, toAt)).toEqual([]);
    });

    test('about the newest is answered newest first, and no more than asked for', async () => {
      expect(await store().latestRecords(CARL, 2)).toEqual([tuesday, monday]);
      expect(await store().latestRecords(CARL, 0)).toEqual([]);
    });

    test('never finds another listener', async () => {
      expect(await store().latestRecords(DORA, 10)).toEqual([]);
      expect(await store().recordsBetween(DORA, 0, Number.POSITIVE_INFINITY)).toEqual([]);
    });
  });
};
