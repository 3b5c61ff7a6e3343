import { beforeAll, describe, expect, test } from '@jest/globals';
import { onEveryEngine } from './engines';
import { record } from './listener';
import type { TestTable } from './table';

const profileItem = (userId: string, fields: object) => ({
  pk: `LISTENER#${userId}`,
  sk: 'PROFILE',
  ...fields,
});

onEveryEngine((engine) => {
  let table: TestTable;
  beforeAll(async () => {
    table = await engine.open();
  });

  test('a note that all was forgotten leaves after two days, a profile over it does not', async () => {
    const forgottenAt = Date.parse('2026-03-01T21:40:00Z');
    await table.put(profileItem('note', { version: 3, schema: 2, gentle: true, colour: 'blue' }));
    expect(await table.store().replaceProfile('note', { profile: { forgottenAt }, version: 3 })).toBe(4);
    expect(await table.get('LISTENER#note', 'PROFILE')).toEqual(
      profileItem('note', { schema: 1, version: 4, forgottenAt, expiresAt: forgottenAt / 1000 + 172_800 }),
    );
    await table.store().saveProfile('note', { profile: { forgottenAt, gentle: true }, version: 4 });
    expect(await table.get('LISTENER#note', 'PROFILE')).not.toHaveProperty('expiresAt');
  });

  test('whatever lies in the partition of a household goes, however many pages, and broken items too', async () => {
    const long = Array.from({ length: 60 }, (_, night) =>
      record(`${night}`, new Date(Date.parse('2026-03-01T21:40Z') + night * 86_400_000).toISOString(), {
        routineId: 'x'.repeat(40_000),
      }),
    );
    await Promise.all(long.map((each) => table.store().saveRecord('leaving', each)));
    await table.put({ pk: 'LISTENER#leaving', sk: 'SESSION#broken' });
    await table.put({ pk: 'LISTENER#leaving', sk: 'PROFILE', version: 'four' });
    await table.store().deleteHistory('leaving', Number.POSITIVE_INFINITY);
    expect(await table.count('LISTENER#leaving')).toBe(1);
    await table.store().deleteHousehold('leaving');
    expect(await table.count('LISTENER#leaving')).toBe(0);
  });

  describe('a broken mark', () => {
    const one = record('one', '2026-03-01T21:40:00.000Z');
    test.each<[string, object]>([
      ['of a word nobody knows', { markedAs: 'maybe', markedAt: 1 }],
      ['without its instant', { markedAs: 'removed' }],
      ['whose instant is a text', { markedAs: 'removed', markedAt: 'now' }],
    ])('%s leaves the record as it was guided', async (fact, mark) => {
      await table.put({
        ...{ pk: `LISTENER#${fact}`, sk: `SESSION#2026-03-01T21:40:00.000Z#${one.id}` },
        ...one,
        ...mark,
      });
      expect(await table.store().latestRecords(fact, 10)).toEqual([one]);
    });
  });

  describe('a broken rating', () => {
    test.each<[string, object]>([
      ['is passed over: out of range', { rating: 9 }],
      ['is passed over: a text', { rating: 'four' }],
      ['is passed over: of no day', { practiceDay: 'Sunday' }],
      ['is passed over: of no instant', { ratedAt: 'now' }],
    ])('%s, and rated anew', async (fact, fields) => {
      const good = { practiceDay: '2026-03-01', rating: 4, ratedAt: 1_772_500_000_000 };
      await table.put({ pk: `LISTENER#${fact}`, sk: 'RATING#2026-03-01', ...good, ...fields });
      expect(await table.store().ratingsBetween(fact, '2026-03-01', '2026-03-02')).toEqual([]);
      await table.store().saveRating(fact, { ...good, rating: 3 });
      expect(await table.store().ratingsBetween(fact, '2026-03-01', '2026-03-02')).toEqual([
        { ...good, rating: 3 },
      ]);
    });

    test('leaves after two years', async () => {
      const ratedAt = Date.parse('2026-03-02T08:00:00.000Z');
      await table.store().saveRating('expiry', { practiceDay: '2026-03-01', rating: 4, ratedAt });
      expect(await table.get('LISTENER#expiry', 'RATING#2026-03-01')).toMatchObject({
        schema: 1,
        expiresAt: Date.parse('2028-03-02T08:00:00.000Z') / 1000,
      });
    });
  });
});
