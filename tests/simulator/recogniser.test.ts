import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { numberFrom, timesIn } from '../../simulator/understanding/recogniser';

const NOW = Temporal.PlainDateTime.from('2026-03-01T21:40');

describe('numbers, times and spans', () => {
  test.each([
    ['twelve', 12],
    ['a hundred and five', 105],
    ['eight and a half', 8.5],
    ['twelve of them', undefined],
    ['none of it', undefined],
  ])('the number in "%s"', (text, number) => expect(numberFrom(text)).toBe(number));

  test.each([
    ['half past ten', [['T10:30', 'T22:30']]],
    ['one minute and thirty seconds', [['PT1M'], ['PT30S']]],
    ['half past ten or so', []],
  ])('the times in "%s"', (text, times) => expect(timesIn(text, NOW)).toEqual(times));

  // The recogniser knows these and gives them no value.
  test.each([
    'every second',
    'every second night',
    'more than three sessions this week',
    'every other tuesday',
  ])('"%s" does no harm', (text) => {
    expect(() => timesIn(text, NOW).flat().map(String)).not.toThrow();
    expect(() => numberFrom(text)).not.toThrow();
  });
});
