import { describe, expect, test } from '@jest/globals';
import {
  boundsOf,
  daysBefore,
  isLocalDate,
  isLocalTime,
  isTimeZone,
  monthOf,
  type Weekday,
  weekdayOf,
  weekOf,
} from '../../lambda/src/domain/nights';

const HOUR_MS = 3_600_000;

describe('the week', () => {
  test.each<[string, string, Weekday, string, string]>([
    ['starting on Sunday, Sunday is its first day', '2026-03-01', 7, '2026-03-01', '2026-03-08'],
    ['starting on Sunday, Saturday is its last', '2026-03-07', 7, '2026-03-01', '2026-03-08'],
    ['starting on Monday, Sunday is its last day', '2026-03-01', 1, '2026-02-23', '2026-03-02'],
    ['starting on Monday, Monday is its first', '2026-03-02', 1, '2026-03-02', '2026-03-09'],
    ['crosses the end of a year, from Sunday', '2026-01-01', 7, '2025-12-28', '2026-01-04'],
    ['crosses the end of a year, from Monday', '2026-01-01', 1, '2025-12-29', '2026-01-05'],
    ['crosses a leap day', '2028-02-29', 1, '2028-02-28', '2028-03-06'],
  ])('%s', (_, day, weekStart, first, next) => {
    expect(weekOf(day, weekStart)).toEqual({ first, next });
  });

  test.each([
    [
      'is an hour shorter when the clocks go forward',
      '2026-03-02',
      '2026-03-09',
      'America/New_York',
      7 * 24 - 1,
    ],
    ['is an hour longer when they go back', '2026-10-19', '2026-10-26', 'Europe/London', 7 * 24 + 1],
    ['changes by half an hour on Lord Howe', '2026-03-30', '2026-04-06', 'Australia/Lord_Howe', 7 * 24 + 0.5],
    ['never changes in Kolkata', '2026-03-23', '2026-03-30', 'Asia/Kolkata', 7 * 24],
  ])('%s', (_, first, next, timeZone, hours) => {
    const { fromAt, toAt } = boundsOf(first, next, timeZone);
    expect((toAt - fromAt) / HOUR_MS).toBe(hours);
  });

  test('the days of the week run from Monday to Sunday', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((n) => weekdayOf(daysBefore('2026-03-02', -n)))).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
  });
});

describe('the month', () => {
  test.each([
    ['2026-03-01', '2026-03-01', '2026-04-01'],
    ['2026-12-31', '2026-12-01', '2027-01-01'],
    ['2028-02-29', '2028-02-01', '2028-03-01'],
  ])('of %s goes from %s up to %s', (day, first, next) => {
    expect(monthOf(day)).toEqual({ first, next });
  });
});

describe('bounds', () => {
  test('begin at four by the clock of the zone', () => {
    expect(boundsOf('2026-03-08', '2026-03-09', 'America/New_York')).toEqual({
      fromAt: Date.parse('2026-03-08T04:00-04:00'),
      toAt: Date.parse('2026-03-09T04:00-04:00'),
    });
  });

  test('an hour that was skipped begins where the gap ends', () => {
    const { fromAt } = boundsOf('2026-03-08', '2026-03-09', 'America/New_York', '02:00');
    expect(fromAt).toBe(Date.parse('2026-03-08T03:00-04:00'));
  });

  test('a time in the middle of what was skipped does too', () => {
    const { fromAt } = boundsOf('2026-03-08', '2026-03-09', 'America/New_York', '02:30');
    expect(fromAt).toBe(Date.parse('2026-03-08T03:00-04:00'));
  });

  test('a time that comes twice begins with its first', () => {
    const { fromAt } = boundsOf('2026-11-01', '2026-11-02', 'America/New_York', '01:30');
    expect(fromAt).toBe(Date.parse('2026-11-01T01:30-04:00'));
  });

  test('a day that a country left out is empty', () => {
    const { fromAt, toAt } = boundsOf('2011-12-30', '2011-12-31', 'Pacific/Apia');
    expect(toAt - fromAt).toBe(0);
  });
});

describe('names from outside', () => {
  test.each([
    ['Europe/London', true],
    ['America/Argentina/Buenos_Aires', true],
    ['Etc/GMT+5', true],
    ['UTC', true],
    ['Europe/Atlantis', false],
    ['+02:00', false],
    ['2026-03-01T00:00[Europe/London]', false],
    ['', false],
  ])('is "%s" a time zone? %s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
  });

  test.each([
    ['2026-03-01', true],
    ['2026-02-30', false],
    ['2026-3-1', false],
    ['2026-03-01T10:00', false],
    ['tomorrow', false],
  ])('is "%s" a day? %s', (text, expected) => {
    expect(isLocalDate(text)).toBe(expected);
  });

  test.each([
    ['04:00', true],
    ['23:59', true],
    ['24:00', false],
    ['4:00', false],
    ['EV', false],
    ['16:00:00', false],
  ])('is "%s" a time of day? %s', (text, expected) => {
    expect(isLocalTime(text)).toBe(expected);
  });
});
