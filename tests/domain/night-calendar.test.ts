import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundsOf, daysBefore, practiceDay, type Weekday, weekOf } from '../../lambda/src/domain/nights';
import { changesIn, DAY_MS, dayAfter, dayByTheWall } from './wall-clock';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2037;
const RUNS = { numRuns: 400 };

const zones = Intl.supportedValuesOf('timeZone');
const zone = fc.constantFrom(...zones);
const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const weekStart = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);

/** Mostly four in the morning and the hours of those who work nights; else any quarter of an hour. */
const dayStart = fc.oneof(
  fc.constantFrom('04:00', '16:00'),
  fc.integer({ min: 0, max: 95 }).map((quarters) => {
    const hour = String(Math.floor(quarters / 4)).padStart(2, '0');
    return `${hour}:${String((quarters % 4) * 15).padStart(2, '0')}`;
  }),
);

/** A zone and an instant in it, half of them within a day and a half of a change of its clocks. */
const moment = fc
  .tuple(zone, year, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
  .map(([timeZone, y, share, nearChange]) => {
    const [change] = nearChange ? changesIn(y, timeZone) : [];
    const from = change === undefined ? Date.UTC(y, 0) : change - 1.5 * DAY_MS;
    const length = change === undefined ? 365 * DAY_MS : 3 * DAY_MS;
    return { timeZone, at: Math.floor(from + share * length) };
  });

/** Where clocks do what is rarely thought of. */
const ODD_ZONES: readonly (readonly [string, string, string])[] = [
  ['a day is left out', 'Pacific/Apia', '2011-12-30T10:00Z'],
  ['half an hour is', 'Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['midnight itself is', 'America/Sao_Paulo', '2018-11-04T03:00Z'],
  ['midnight comes twice', 'America/Sao_Paulo', '2018-02-18T02:00Z'],
  ['midnight is skipped in Cairo', 'Africa/Cairo', '2026-04-23T22:00Z'],
  ['it goes from four back to one', 'Antarctica/Casey', '2018-03-10T17:00Z'],
  ['it goes back over midnight', 'Antarctica/Casey', '2010-03-04T15:00Z'],
  ['it is put forward by half an hour at half past eleven', 'Asia/Pyongyang', '2018-05-04T15:00Z'],
  ['the offset is three quarters of an hour', 'Asia/Kathmandu', '2026-03-01T22:15Z'],
  ['summer time ends for Ramadan', 'Africa/Casablanca', '2026-02-15T02:00Z'],
];

describe('the practice day, against the clock on the wall', () => {
  test('agrees in every zone of the runtime, once a year, at four', () => {
    const faults = zones.flatMap((timeZone, index) => {
      const y = FIRST_YEAR + (index % (LAST_YEAR - FIRST_YEAR + 1));
      const around = [...changesIn(y, timeZone), Date.UTC(y, index % 12, 1 + (index % 28), index % 24, 59)];
      return around.flatMap((at) =>
        [at - 1, at, at + DAY_MS / 24].filter(
          (each) => practiceDay(each, timeZone) !== dayByTheWall(each, timeZone, '04:00'),
        ),
      );
    });
    expect(faults).toEqual([]);
  });

  test('agrees at any time, whenever the day begins', () => {
    fc.assert(
      fc.property(moment, dayStart, ({ timeZone, at }, start) => {
        expect(practiceDay(at, timeZone, start)).toBe(dayByTheWall(at, timeZone, start));
      }),
      RUNS,
    );
  });

  test.each(ODD_ZONES)('agrees for two days where %s: %s', (_, timeZone, change) => {
    const starts = ['00:00', '00:15', '01:30', '02:00', '03:00', '04:00', '16:00', '23:30', '23:45'];
    const faults = starts.flatMap((start) =>
      Array.from({ length: 97 }, (_, half) => Date.parse(change) + (half - 48) * (DAY_MS / 48))
        .filter((at) => practiceDay(at, timeZone, start) !== dayByTheWall(at, timeZone, start))
        .map((at) => `${start} ${new Date(at).toISOString()} is ${practiceDay(at, timeZone, start)}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('bounds', () => {
  test('hold every instant of their days, and no other', () => {
    fc.assert(
      fc.property(moment, dayStart, ({ timeZone, at }, start) => {
        const day = practiceDay(at, timeZone, start);
        const { fromAt, toAt } = boundsOf(day, daysBefore(day, -1), timeZone, start);
        expect([fromAt <= at, at < toAt]).toEqual([true, true]);
        expect(practiceDay(fromAt, timeZone, start)).toBe(day);
        expect(practiceDay(fromAt - 1, timeZone, start) < day).toBe(true);
        expect(practiceDay(toAt - 1, timeZone, start)).toBe(day);
        expect(practiceDay(toAt, timeZone, start) > day).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('a week', () => {
  test('holds seven days, its own among them, and the next begins where it ends', () => {
    fc.assert(
      fc.property(moment, weekStart, ({ timeZone, at }, starts) => {
        const day = practiceDay(at, timeZone);
        const { first, next } = weekOf(day, starts);
        const days = Array.from({ length: 7 }, (_, n) => dayAfter(first, n));
        expect(days).toContain(day);
        expect(dayAfter(first, 7)).toBe(next);
        expect(new Date(`${first}T00:00Z`).getUTCDay()).toBe(starts % 7);
        expect(days.map((each) => weekOf(each, starts).first)).toEqual(days.map(() => first));
        expect(weekOf(next, starts).first).toBe(next);
      }),
      RUNS,
    );
  });
});
