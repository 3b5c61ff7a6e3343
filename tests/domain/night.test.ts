import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayAt } from '../../lambda/src/domain/day-clock';
import { type Dated, isNextNight, isSameNight, nightsOf } from '../../lambda/src/domain/night';

const at = (local: string, timeZone: string, dayStart?: string): Dated => {
  const startedAt = Date.parse(local);
  const clock = { timeZone, ...(dayStart === undefined ? {} : { dayStart }) };
  return { startedAt, ...clock, practiceDay: dayAt(startedAt, clock) };
};

const LONDON = 'Europe/London';

describe('two sessions', () => {
  test.each<[string, Dated, Dated, boolean]>([
    [
      'before and after midnight are of one night',
      at('2026-03-01T21:40Z', LONDON),
      at('2026-03-02T01:00Z', LONDON),
      true,
    ],
    ['of two evenings are not', at('2026-03-01T21:40Z', LONDON), at('2026-03-02T21:40Z', LONDON), false],
    [
      'of the same date on both sides of the date line are of two',
      at('2026-03-02T21:40+13:00', 'Pacific/Auckland'),
      at('2026-03-02T21:40-10:00', 'Pacific/Honolulu'),
      false,
    ],
    [
      'in the evening, flying from Sydney to Perth, are of one',
      at('2026-03-02T20:00+11:00', 'Australia/Sydney'),
      at('2026-03-02T23:00+08:00', 'Australia/Perth'),
      true,
    ],
    [
      'of two mornings, the hours changed in between, are of two, though their days are the same',
      at('2026-03-02T07:00Z', LONDON),
      at('2026-03-03T07:00Z', LONDON, '16:00'),
      false,
    ],
    [
      'of one morning are of one, though the change between them gives them two days',
      at('2026-03-02T10:00Z', LONDON),
      at('2026-03-02T11:00Z', LONDON, '16:00'),
      true,
    ],
    [
      'of a last morning and the first evening by day again are of two',
      at('2026-03-10T07:00Z', LONDON, '16:00'),
      at('2026-03-10T21:40Z', LONDON),
      false,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(isSameNight(one, other)).toBe(expected);
    expect(isSameNight(other, one)).toBe(expected);
    expect(nightsOf([other, one])).toHaveLength(expected ? 1 : 2);
  });
});

describe('the next night', () => {
  test.each<[string, Dated, Dated, boolean]>([
    ['is the next day', at('2026-03-01T21:40Z', LONDON), at('2026-03-02T21:40Z', LONDON), true],
    ['is not the day after', at('2026-03-01T21:40Z', LONDON), at('2026-03-03T21:40Z', LONDON), false],
    ['is not the same', at('2026-03-01T21:40Z', LONDON), at('2026-03-01T23:40Z', LONDON), false],
    [
      'is the same date again, flying east over the date line',
      at('2026-03-02T21:40+13:00', 'Pacific/Auckland'),
      at('2026-03-02T21:40-10:00', 'Pacific/Honolulu'),
      true,
    ],
    [
      'is two dates on, flying west over it',
      at('2026-03-02T21:40-10:00', 'Pacific/Honolulu'),
      at('2026-03-04T21:40+13:00', 'Pacific/Auckland'),
      true,
    ],
    [
      'is two dates on where a country left one out',
      at('2011-12-29T21:40-10:00', 'Pacific/Apia'),
      at('2011-12-31T21:40+14:00', 'Pacific/Apia'),
      true,
    ],
  ])('%s', (_, one, next, expected) => expect(isNextNight(one, next)).toBe(expected));
});

describe('the nights of a traveller who does it every evening', () => {
  const zone = fc.constantFrom(
    ...['Pacific/Honolulu', 'America/New_York', 'Europe/London', 'Asia/Kolkata', 'Pacific/Auckland'],
  );
  /** Evenings as they are lived: each begins at least half a day after the one before. */
  const evenings = fc
    .array(fc.tuple(zone, fc.integer({ min: 12, max: 40 }), fc.constantFrom(undefined, '16:00')), {
      minLength: 1,
      maxLength: 12,
    })
    .map((legs) => {
      let now = Date.parse('2026-03-01T12:00Z');
      return legs.map(([timeZone, hours, dayStart]) => {
        now += hours * 3_600_000;
        return at(new Date(now).toISOString(), timeZone, dayStart);
      });
    });

  test('are never fewer for one more session', () => {
    fc.assert(
      fc.property(evenings, (sessions) => {
        const counts = sessions.map((_, n) => nightsOf(sessions.slice(0, n + 1)).length);
        expect(counts.every((count, n) => n === 0 || count >= (counts[n - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test('hold every session once', () => {
    fc.assert(
      fc.property(evenings, (sessions) => {
        expect(nightsOf(sessions).flat()).toEqual(sessions);
      }),
    );
  });

  test('are as many as the evenings, when they are a day or more apart', () => {
    fc.assert(
      fc.property(evenings, (sessions) => {
        const apart = sessions.filter(
          ({ startedAt }, n) => n === 0 || startedAt - (sessions[n - 1]?.startedAt ?? 0) >= 26 * 3_600_000,
        );
        expect(nightsOf(apart)).toHaveLength(apart.length);
      }),
    );
  });
});
