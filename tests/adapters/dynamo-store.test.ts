import { beforeAll, describe, expect, test } from '@jest/globals';
import { onEveryEngine } from './engines';
import { fullProfile, place, record } from './listener';
import { OLDER_PROFILES } from './older-items';
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

  describe('what stands in the table', () => {
    test('a profile says which schema and version it has', async () => {
      await table.store().saveProfile('layout', { profile: { gentle: true }, version: 0 });
      expect(await table.get('LISTENER#layout', 'PROFILE')).toEqual(
        profileItem('layout', { schema: 1, version: 1, gentle: true }),
      );
    });

    test('a record sorts by its start, and leaves after two years', async () => {
      await table.store().saveRecord('layout', record('one', '2026-03-01T21:40:00.000Z'));
      const item = await table.get('LISTENER#layout', 'SESSION#2026-03-01T21:40:00.000Z#one');
      expect(item).toMatchObject({ schema: 1, expiresAt: Date.parse('2028-03-01T21:40:00.000Z') / 1000 });
    });
  });

  describe('a broken profile is read as far as it goes', () => {
    const { course } = place;
    test.each<[string, object, object]>([
      ['a length nobody offers is dropped', { preferredMinutes: 90, gentle: true }, { gentle: true }],
      ['a text for a flag is dropped', { preferredMinutes: 15, gentle: 'yes' }, { preferredMinutes: 15 }],
      [
        'a zone that does not exist is dropped',
        { timeZone: 'Europe/Atlantis', gentle: true },
        { gentle: true },
      ],
      ['an instant beyond all dates is dropped', { gateAt: 8.64e15 + 1, gentle: true }, { gentle: true }],
      ['a day that does not exist is dropped', { restDay: '2026-02-30', gentle: true }, { gentle: true }],
      [
        'a place without its course is dropped',
        { place: { ...place, course: null }, gentle: true },
        { gentle: true },
      ],
      [
        'a place in a zone unknown is dropped',
        { place: { ...place, course: { ...course, timeZone: '?' } } },
        {},
      ],
      ['a place with a broken segment is dropped', { place: { ...place, sent: { at: 1, segment: {} } } }, {}],
      [
        'a place with a broken list is dropped',
        { place: { ...place, course: { ...course, heardMs: [1, 'x'] } } },
        {},
      ],
      [
        'a place with a negative time is dropped',
        { place: { ...place, course: { ...course, heardMs: [-1] } } },
        {},
      ],
      [
        'what a later version of the skill added is passed over',
        { ...fullProfile, colour: 'blue', schema: 7 },
        fullProfile,
      ],
    ])('%s', async (fact, stored, expected) => {
      await table.put(profileItem(fact, { schema: 1, version: 4, ...stored }));
      expect(await table.store().loadProfile(fact)).toEqual({ profile: expected, version: 4 });
    });

    test.each(OLDER_PROFILES)('an older shape is read for ever: %s', async (fact, stored, expected) => {
      await table.put(profileItem(fact, { schema: 1, version: 4, ...stored }));
      expect(await table.store().loadProfile(fact)).toEqual({ profile: expected, version: 4 });
    });

    test.each<[string, unknown]>([
      ['a number that JavaScript cannot hold', BigInt('123456789012345678901234567890')],
      ['a set', new Set(['a', 'b'])],
      ['bytes', new Uint8Array([1, 2, 3])],
      ['a text of 20 kB', 'x'.repeat(20_000)],
      ['a nesting', { deep: { deeper: [{ deepest: null }] } }],
      ['nothing', null],
      ['less than nothing', -1],
    ])('%s costs the field that it stands in', async (fact, broken) => {
      const entries = Object.entries(fullProfile);
      for (const odd of [0, 1]) {
        const isLost = (_: unknown, index: number) => index % 2 === odd;
        const lost = entries.filter(isLost).map(([name]) => [name, broken]);
        const rest = entries.filter((entry, index) => !isLost(entry, index));
        const fields = Object.fromEntries([...rest, ...lost]);
        await table.put(profileItem(fact, { schema: 1, version: 4, ...fields }));
        const read = { profile: Object.fromEntries(rest), version: 4 };
        expect(await table.store().loadProfile(fact)).toEqual(read);
      }
    });

    test.each<[string, object]>([
      ['no version', {}],
      ['a version that is a text', { version: 'four' }],
      ['a version of zero', { version: 0 }],
      ['a version below zero', { version: -3 }],
      ['a version that JavaScript cannot hold', { version: BigInt('123456789012345678901234567890') }],
    ])('with %s it counts as not stored, and can be written again', async (fact, stored) => {
      await table.put(profileItem(fact, { gentle: true, ...stored }));
      expect(await table.store().loadProfile(fact)).toEqual({ profile: { gentle: true }, version: 0 });
      expect(await table.store().saveProfile(fact, { profile: { gentle: false }, version: 0 })).toBe(1);
      expect(await table.store().loadProfile(fact)).toEqual({ profile: { gentle: false }, version: 1 });
    });
  });

  describe('what a newer version of the skill wrote', () => {
    const newer = { schema: 2, version: 7, colour: 'blue', place: { at: 'a new kind of place' } };

    test('is read as far as it goes, and what is written leaves the rest of it as it is', async () => {
      await table.put(profileItem('newer', { ...newer, gentle: true }));
      const read = await table.store().loadProfile('newer');
      expect(read).toEqual({ profile: { gentle: true }, version: 7 });
      const changed = { profile: { gentle: true, preferredMinutes: 10 }, version: 7 };
      expect(await table.store().saveProfile('newer', changed, ['preferredMinutes'])).toBe(8);
      expect(await table.get('LISTENER#newer', 'PROFILE')).toEqual(
        profileItem('newer', { ...newer, version: 8, gentle: true, preferredMinutes: 10 }),
      );
    });

    test('as a record stays when its numbers are told again', async () => {
      const one = record('one', '2026-03-01T21:40:00.000Z', { guidedMs: 300_000, complete: false });
      const key = { pk: 'LISTENER#newer', sk: 'SESSION#2026-03-01T21:40:00.000Z#one' };
      await table.put({ ...key, ...one, schema: 2, rating: 4 });
      await table.store().saveRecord('newer', { ...one, guidedMs: 900_000, complete: true });
      expect(await table.get(key.pk, key.sk)).toMatchObject({ schema: 2, rating: 4, guidedMs: 900_000 });
    });
  });

  describe('a broken record is left out', () => {
    const good = record('good', '2026-03-01T21:40:00.000Z');
    const broken = (id: string, fields: object) => ({
      ...record(id, '2026-03-02T21:40:00.000Z'),
      pk: 'LISTENER#broken',
      sk: `SESSION#2026-03-02T21:40:00.000Z#${id}`,
      ...fields,
    });

    test('and the rest is found, however many pages that takes', async () => {
      await table.store().saveRecord('broken', good);
      await table.put(broken('day', { practiceDay: 'Monday' }));
      await table.put(broken('other day', { practiceDay: '2026-02-20' }));
      await table.put(broken('far future', { startedAt: 8e15 }));
      await table.put(broken('activity', { activity: 'reflexology' }));
      await table.put(broken('time', { guidedMs: null }));
      await table.put(broken('length', { guidedMs: 10n ** 120n }));
      await table.put(broken('number', { plannedMs: BigInt('123456789012345678901234567890') }));
      await table.put(broken('set', { complete: new Set([1]) }));
      await table.put({ pk: 'LISTENER#broken', sk: 'SESSION#2026-03-02T21:40:00.000Z#bare' });
      expect(await table.store().recordsBetween('broken', 0, good.startedAt * 2)).toEqual([good]);
      expect(await table.store().latestRecords('broken', 1)).toEqual([good]);
    });
  });

  test.each<[string, object]>([
    ['a time that is none', { guidedMs: 'long' }],
    ['more time than there is', { guidedMs: 10n ** 120n }],
    ['no mark whether it was finished', { complete: 'yes' }],
    ['a day that is none, and more time', { practiceDay: 'Monday', guidedMs: 950_000 }],
    ['nothing in it', {}],
  ])('a broken record with %s gives way to a whole one of the same session', async (fact, fields) => {
    const whole = record('one', '2026-03-01T21:40:00.000Z');
    const key = { pk: `LISTENER#${fact}`, sk: 'SESSION#2026-03-01T21:40:00.000Z#one' };
    await table.put({ ...(Object.keys(fields).length > 0 ? whole : {}), ...key, ...fields });
    await table.store().saveRecord(fact, whole);
    expect(await table.store().latestRecords(fact, 5)).toEqual([whole]);
  });

  test('a month of long records comes back whole, page by page', async () => {
    const long = Array.from({ length: 8 }, (_, night) =>
      record(`${night}`, `2026-03-0${night + 1}T21:40:00.000Z`, { routineId: 'x'.repeat(300_000) }),
    );
    for (const each of long) await table.store().saveRecord('long', each);
    expect(await table.store().recordsBetween('long', 0, Date.parse('2026-04-01T00:00Z'))).toEqual(long);
  });
});
