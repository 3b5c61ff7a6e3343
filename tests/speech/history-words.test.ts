import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { whatWords } from '../../lambda/src/content/phrasebook/nights';
import { longWords, timeWords } from '../../lambda/src/content/phrasebook/times';

const { acts } = enUS;
const us = localeFacts('en-US');
const massage = { activity: 'massage' } as const;

test.each([
  ['00:00', 'midnight'],
  ['12:00', 'noon'],
  ['16:00', 'four in the afternoon'],
  ['21:45', 'a quarter to ten at night'],
  ['21:30', 'half past nine at night'],
  ['23:45', 'a quarter to twelve at night'],
  ['00:15', 'a quarter past twelve at night'],
  ['07:05', 'five past seven in the morning'],
  ['18:20', 'twenty past six in the evening'],
  ['05:59', 'one minute to six in the morning'],
])('%s is %s', (time, words) => expect(timeWords(time)).toBe(words));

test.each([
  [59 * 60_000, 'fifty-nine minutes'],
  [60 * 60_000, 'one hour'],
  [220 * 60_000, 'three hours and forty minutes'],
  [6000 * 60_000, 'about one hundred hours'],
])('%i ms are %s', (lengthMs, words) => {
  expect(longWords(lengthMs).replace('100', 'one hundred')).toBe(words);
});

test.each([...Object.keys(library.routines), ...Object.keys(library.patterns)])(
  '%s has a name in the record',
  (routineId) => {
    const told = { day: { type: 'tonight' }, routineId, guidedMs: 600_000, complete: true } as const;
    expect(whatWords(told)).toMatch(/^.+, ten minutes$/);
  },
);

describe('nights in a row', () => {
  const last = {
    day: { type: 'weekday', weekday: 4 },
    routineId: 'classic',
    guidedMs: 600_000,
    complete: true,
  } as const;

  test.each([
    [{ count: 3, underWay: false, last }, 'Three nights in a row.'],
    [{ count: 2, underWay: true, last }, "Two nights in a row. Tonight's is under way."],
    [{ count: 1, upTo: { type: 'lastNight' }, underWay: false, last }, 'One so far: last night.'],
    [{ count: 0, underWay: false, last }, 'None just now. The last one was Thursday: ten minutes.'],
    [{ count: 0, underWay: false }, "There isn't one in my record yet."],
  ] as const)('are good news or none: %j', (told, words) => {
    expect(acts.inARow({ type: 'inARow', ...massage, ...told }, us)).toBe(words);
  });
});

describe('names', () => {
  const names = (days: readonly number[]) => days.map((weekday) => ({ type: 'weekday', weekday }) as const);
  const week = { type: 'frequency', period: 'this-week', ...massage, partial: 0, underWay: false } as const;

  test('that would be said twice are not listed', () => {
    const told = { ...week, count: 2, latest: names([1, 1]) };
    expect(acts.frequency(told, us)).toBe('Two nights this week, the last one on Monday.');
  });

  test('tell the year when it is not this one', () => {
    const first = { type: 'date', date: '2025-03-14', yearsAgo: 1 } as const;
    const told = { type: 'sinceWhen', ...massage, first, longAgo: false } as const;
    expect(acts.sinceWhen(told, us)).toBe('Your first one was on March 14 last year.');
    expect(acts.sinceWhen(told, localeFacts('en-GB'))).toBe('Your first one was on 14 March last year.');
  });
});
