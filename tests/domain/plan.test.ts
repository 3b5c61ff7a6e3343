import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { planMs, planOf } from '../../lambda/src/domain/plan';

const everyLength = Object.values(library.routines).flatMap((routine) =>
  Object.keys(routine.lengths).map((minutes) => ({ id: routine.id, routine, minutes: Number(minutes) })),
);

/** Seconds of a foot of the classic, written down from the length table: heel, arch, toes, ball, ankle, strokes. */
const CLASSIC: Readonly<Record<number, readonly number[]>> = {
  5: [45, 45, 0, 45, 0, 15],
  6: [65, 45, 0, 45, 0, 25],
  7: [52, 45, 50, 45, 0, 18],
  8: [72, 45, 50, 45, 0, 28],
  9: [60, 45, 50, 45, 48, 22],
  10: [45, 45, 50, 90, 48, 22],
  11: [70, 45, 50, 90, 48, 27],
  12: [60, 45, 50, 135, 48, 22],
  13: [80, 45, 50, 135, 48, 32],
  14: [100, 45, 50, 135, 48, 42],
  15: [90, 45, 50, 180, 48, 37],
  16: [110, 45, 50, 180, 48, 47],
  17: [100, 45, 50, 225, 48, 42],
  18: [120, 45, 50, 225, 48, 52],
  19: [110, 45, 50, 270, 48, 47],
  20: [120, 45, 50, 270, 48, 67],
};

test('every whole minute from five to twenty has a plan', () => {
  for (const { lengths } of Object.values(library.routines)) {
    expect(Object.keys(lengths).map(Number)).toEqual(Array.from({ length: 16 }, (_, index) => index + 5));
  }
});

describe.each(everyLength)('$id, $minutes minutes', ({ routine, minutes }) => {
  const plan = planOf(routine, minutes);
  const footMs = (foot: string) =>
    plan.steps.filter((step) => step.foot === foot).reduce((sum, { lengthMs }) => sum + lengthMs, 0);

  test('lasts exactly that long', () => expect(planMs(plan)).toBe(minutes * 60_000));

  test('gives both feet the same steps and time', () => {
    expect(footMs('left')).toBe(footMs('right'));
    const named = (foot: string) =>
      plan.steps.filter((step) => step.foot === foot).map(({ stepId, lengthMs }) => [stepId, lengthMs]);
    expect(named('left')).toEqual(named('right'));
  });
});

test.each(Object.entries(CLASSIC))('the classic of %s minutes follows the table', (minutes, seconds) => {
  const left = planOf(library.routines.classic ?? never(), Number(minutes)).steps.filter(
    ({ foot }) => foot === 'left',
  );
  const ids = ['heel', 'arch', 'toes', 'ball', 'ankle', 'strokes'];
  const expected = ids.map((id, index) => [id, (seconds[index] ?? 0) * 1000]).filter(([, ms]) => ms !== 0);
  expect(left.map(({ stepId, lengthMs }) => [stepId, lengthMs])).toEqual(expected);
});

test('a step left out takes no time on either foot', () => {
  const plan = planOf(library.routines.classic ?? never(), 15, ['heel']);
  expect(planMs(plan)).toBe(15 * 60_000 - 2 * 90_000);
});

test('a length without a row is a bug, not a silent change', () => {
  expect(() => planOf(library.routines.classic ?? never(), 4)).toThrow(RangeError);
});

function never(): never {
  throw new Error('the classic is missing');
}
