import { expect, test } from '@jest/globals';
import { nightsOfWeek } from '../../lambda/src/domain/goal';
import { averageOf } from '../../lambda/src/domain/session/how-slept';
import { record } from '../adapters/listener';

const SUNDAY = 7;
const MONDAY = 1;

test('a night counts once, however much was done on it; one stopped early does not', () => {
  const records = [
    record('a', '2026-03-01T21:40:00.000Z'),
    record('b', '2026-03-02T21:40:00.000Z'),
    record('c', '2026-03-02T23:40:00.000Z'),
    record('d', '2026-03-03T21:40:00.000Z', { complete: false }),
    record('e', '2026-03-04T21:40:00.000Z', { activity: 'breathing', routineId: 'box' }),
  ];
  expect(nightsOfWeek(records, '2026-03-05', SUNDAY)).toBe(2);
  expect(nightsOfWeek(records, '2026-03-05', MONDAY)).toBe(1);
});

test.each([
  ['nothing', [], 0],
  ['one', [4], 4],
  ['three and four', [3, 4], 3.5],
  ['two thirds', [4, 4, 3], 3.7],
])('the average of %s has one decimal', (_, ratings, expected) => expect(averageOf(ratings)).toBe(expected));
