import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { louderOf, MANNERS, quieterOf } from '../../lambda/src/domain/manner';
import { mannerAt, type Quiet, quietAfter } from '../../lambda/src/domain/quiet';

const at = (now: string, dayStart?: string) => ({
  now: Date.parse(now),
  timeZone: 'America/New_York',
  ...(dayStart === undefined ? {} : { dayStart }),
});
const AFTER_TEN: Quiet = { manner: 'whispered', from: '22:00' };

describe('quiet from an hour on', () => {
  test.each([
    ['a minute before it is not', '2026-03-01T21:59:59-05:00', 'plain'],
    ['on the minute is', '2026-03-01T22:00:00-05:00', 'whispered'],
    ['after midnight still is', '2026-03-02T00:30:00-05:00', 'whispered'],
    ['until the practice day ends', '2026-03-02T03:59:59-05:00', 'whispered'],
    ['and no longer', '2026-03-02T04:00:00-05:00', 'plain'],
    ['nor by day', '2026-03-02T15:00:00-05:00', 'plain'],
    ['on the night the clocks go forward', '2026-03-08T03:30:00-04:00', 'whispered'],
    ['on the night the clocks go back', '2026-11-01T01:30:00-05:00', 'whispered'],
  ])('%s', (_, now, expected) => expect(mannerAt(AFTER_TEN, at(now))).toBe(expected));

  test.each([
    ['the clock of the listener tells', AFTER_TEN, '2026-03-02T03:00:00Z', undefined, 'whispered'],
    ['hours of their own end it', AFTER_TEN, '2026-03-02T05:30:00-05:00', '06:00', 'whispered'],
    [
      'after midnight too',
      { manner: 'quiet', from: '01:00' },
      '2026-03-02T00:59:00-05:00',
      undefined,
      'plain',
    ],
    ['by night work', { manner: 'quiet', from: '08:00' }, '2026-03-02T09:00:00-05:00', '16:00', 'quiet'],
    [
      'until the next day of it',
      { manner: 'quiet', from: '08:00' },
      '2026-03-02T16:00:00-05:00',
      '16:00',
      'plain',
    ],
  ] as const)('%s', (_, quiet, now, dayStart, expected) =>
    expect(mannerAt(quiet, at(now, dayStart))).toBe(expected),
  );

  test('is one stretch of the practice day, up to its end', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((each) => String(each).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(time, time, (from, dayStart) => {
        const begins = Date.parse(`2026-06-10T${dayStart}:00-04:00`);
        const manners = Array.from({ length: 144 }, (_, n) =>
          mannerAt(
            { manner: 'quiet', from },
            { ...at('2026-06-10T00:00Z', dayStart), now: begins + n * 600_000 },
          ),
        );
        const first = manners.indexOf('quiet');
        const isLate = manners.slice(0, first).every((each) => each === 'plain');
        expect(first === -1 ? manners.every((each) => each === 'plain') : isLate).toBe(true);
        if (first !== -1) expect(new Set(manners.slice(first))).toEqual(new Set(['quiet']));
      }),
    );
  });

  test('without an hour it is quiet at any', () =>
    expect(mannerAt({ manner: 'quiet' }, at('2026-03-01T15:00:00-05:00'))).toBe('quiet'));
  test('without a wish it is plain', () =>
    expect(mannerAt(undefined, at('2026-03-01T23:00:00-05:00'))).toBe('plain'));
});

describe('the hour that is meant', () => {
  const meant = (said: string, dayStart?: string) =>
    quietAfter(undefined, 'soft', said, at('2026-03-01T21:40:00-05:00', dayStart))?.from;

  test.each([
    ['ten, as Alexa may give it', '10:00', '22:00'],
    ['ten at night', '22:00', '22:00'],
    ['half past nine', '09:30', '21:30'],
    ['twelve is midnight', '12:00', '00:00'],
    ['midnight', '00:00', '00:00'],
    ['half past twelve', '12:30', '00:30'],
    ['one is at night', '01:00', '01:00'],
    ['one in the afternoon can only be that', '13:00', '13:00'],
    ['three is at night', '03:00', '03:00'],
    ['four is in the afternoon, for at night the day begins with it', '04:00', '16:00'],
    ['six is in the evening', '06:00', '18:00'],
  ])('%s', (_, said, expected) => expect(meant(said)).toBe(expected));

  test('is in the morning for who works nights', () => expect(meant('10:00', '16:00')).toBe('10:00'));
});

describe('a wish', () => {
  const EVENING = at('2026-03-01T21:00:00-05:00');
  const NIGHT = at('2026-03-01T23:00:00-05:00');
  test.each([
    ['the first', undefined, 'whisper', undefined, EVENING, { manner: 'whispered' }],
    ['another', { manner: 'whispered' }, 'soft', undefined, EVENING, { manner: 'quiet' }],
    [
      'an hour takes the place of none',
      { manner: 'quiet' },
      'soft',
      '22:00',
      EVENING,
      { manner: 'quiet', from: '22:00' },
    ],
    [
      'before its hour, one without an hour holds at once',
      AFTER_TEN,
      'whisper',
      undefined,
      EVENING,
      { manner: 'whispered' },
    ],
    [
      'after it, it changes how and not from when',
      AFTER_TEN,
      'soft',
      undefined,
      NIGHT,
      { manner: 'quiet', from: '22:00' },
    ],
    ['the normal voice takes it back', AFTER_TEN, 'off', undefined, EVENING, undefined],
  ] as const)('%s', (_, before, wish, from, now, expected) =>
    expect(quietAfter(before, wish, from, now)).toEqual(expected),
  );
});

test('of two manners, the quieter and the louder', () => {
  for (const one of MANNERS) {
    for (const other of MANNERS) {
      expect([quieterOf(one, other), louderOf(one, other)].sort()).toEqual([one, other].sort());
      expect(MANNERS.indexOf(quieterOf(one, other))).toBeGreaterThanOrEqual(
        MANNERS.indexOf(louderOf(one, other)),
      );
    }
  }
});
