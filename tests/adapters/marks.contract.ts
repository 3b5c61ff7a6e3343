import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Mark, NightRating } from '../../lambda/src/domain/entry';
import type { ListenerStore } from '../../lambda/src/domain/ports';
import { CARL, DORA, record } from './listener';

const NOW = Date.parse('2026-03-02T08:00:00.000Z');
const removed = (at: number): Mark => ({ as: 'removed', at });

/** What every store must do with what the listener says of the past. `store` answers an empty one. */
export const describeMarks = (store: () => ListenerStore): void => {
  describe('a mark', () => {
    const whole = record('one', '2026-03-01T21:40:00.000Z');
    const part = { ...whole, guidedMs: 300_000, complete: false };

    test('takes a record out of every answer, and writing the record again does not bring it back', async () => {
      await store().saveRecord(CARL, part);
      await store().markRecord(CARL, whole, removed(NOW));
      await store().saveRecord(CARL, part);
      await store().saveRecord(CARL, whole);
      expect(await store().latestRecords(CARL, 10)).toEqual([]);
      expect(await store().recordsBetween(CARL, 0, NOW)).toEqual([]);
    });

    test('taken back shows the record with all that was written meanwhile', async () => {
      await store().saveRecord(CARL, part);
      await store().markRecord(CARL, whole, removed(NOW));
      await store().saveRecord(CARL, whole);
      await store().markRecord(CARL, whole, { as: 'guided', at: NOW + 5000 });
      expect(await store().latestRecords(CARL, 10)).toEqual([whole]);
    });

    test('of a night finished alone makes it whole', async () => {
      await store().saveRecord(CARL, part);
      await store().markRecord(CARL, part, { as: 'whole', at: NOW });
      expect(await store().latestRecords(CARL, 10)).toEqual([{ ...whole, finishedAlone: true }]);
    });

    test('holds for a record that is written later', async () => {
      await store().markRecord(CARL, whole, removed(NOW));
      expect(await store().latestRecords(CARL, 10)).toEqual([]);
      await store().saveRecord(CARL, whole);
      expect(await store().latestRecords(CARL, 10)).toEqual([]);
    });

    test('is of one record and one listener', async () => {
      const other = record('two', '2026-03-01T21:40:00.000Z');
      for (const each of [whole, other]) await store().saveRecord(CARL, each);
      await store().saveRecord(DORA, whole);
      await store().markRecord(CARL, whole, removed(NOW));
      expect(await store().latestRecords(CARL, 1)).toEqual([other]);
      expect(await store().latestRecords(DORA, 10)).toEqual([whole]);
    });

    test('with the latest instant stands, in whatever order and however often all is written', async () => {
      const writes = [
        { record: part },
        { record: whole },
        { mark: removed(NOW) },
        { mark: { as: 'guided', at: NOW + 1000 } as const },
        { mark: { as: 'whole', at: NOW + 2000 } as const },
        { mark: removed(NOW + 3000) },
      ];
      let listener = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(writes, { minLength: 1 }),
          fc.array(fc.nat({ max: 5 }), { maxLength: 3 }),
          async (order, again) => {
            listener += 1;
            const userId = `listener-${listener}`;
            const all = [...order, ...again.flatMap((index) => order[index] ?? [])];
            for (const { record: one, mark } of all) {
              if (one !== undefined) await store().saveRecord(userId, one);
              if (mark !== undefined) await store().markRecord(userId, whole, mark);
            }
            const records = all.flatMap(({ record: one }) => one ?? []);
            const last = all
              .flatMap(({ mark }) => mark ?? [])
              .reduce<Mark | undefined>((best, mark) => (best && best.at > mark.at ? best : mark), undefined);
            const best = records.includes(whole) ? whole : part;
            const counts = last?.as !== 'whole' || best.complete ? best : { ...whole, finishedAlone: true };
            const expected = records.length === 0 || last?.as === 'removed' ? [] : [counts];
            expect(await store().latestRecords(userId, 10)).toEqual(expected);
          },
        ),
        { numRuns: 20 },
      );
    });
  });

  describe('a rating', () => {
    const rated = (practiceDay: string, rating: number, ratedAt = NOW): NightRating => ({
      practiceDay,
      rating,
      ratedAt,
    });

    test('of a night is there once, the later one', async () => {
      await store().saveRating(CARL, rated('2026-03-01', 4));
      await store().saveRating(CARL, rated('2026-03-01', 2, NOW + 60_000));
      await store().saveRating(CARL, rated('2026-03-01', 4));
      expect(await store().ratingsBetween(CARL, '2026-03-01', '2026-03-02')).toEqual([
        rated('2026-03-01', 2, NOW + 60_000),
      ]);
    });

    test('is found by its day, in order, without the last', async () => {
      for (const day of ['2026-03-03', '2026-03-01', '2026-03-02'])
        await store().saveRating(CARL, rated(day, 3));
      const found = await store().ratingsBetween(CARL, '2026-03-01', '2026-03-03');
      expect(found.map(({ practiceDay }) => practiceDay)).toEqual(['2026-03-01', '2026-03-02']);
      expect(await store().ratingsBetween(CARL, '2026-03-03', '2026-03-03')).toEqual([]);
      expect(await store().ratingsBetween(DORA, '2026-03-01', '2026-03-09')).toEqual([]);
    });

    test('is no session record', async () => {
      await store().saveRating(CARL, rated('2026-03-01', 3));
      expect(await store().latestRecords(CARL, 10)).toEqual([]);
      expect(await store().recordsBetween(CARL, 0, NOW)).toEqual([]);
    });
  });
};
