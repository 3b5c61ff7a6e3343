import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { planMs, planOf } from '../../lambda/src/domain/plan';
import { movementMs } from '../../lambda/src/domain/routine';
import { everyLength, LIMITS } from '../every-length';

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

test('every routine has a plan for every whole minute from its least to its most, and for no other', () => {
  const lengths = Object.values(library.routines).map(({ id, lengths }) => [
    id,
    Object.keys(lengths).map(Number),
  ]);
  const expected = Object.entries(LIMITS).map(([id, [least, most]]) => [
    id,
    Array.from({ length: most - least + 1 }, (_, index) => least + index),
  ]);
  expect(lengths).toEqual(expected);
});

describe.each(everyLength)('$id, $minutes minutes', ({ routine, minutes }) => {
  const plan = planOf(routine, minutes);
  const footMs = (foot: string) =>
    plan.steps.filter((step) => step.foot === foot).reduce((sum, { lengthMs }) => sum + lengthMs, 0);

  test('lasts exactly that long', () => expect(planMs(plan)).toBe(minutes * 60_000));

  test('has every step in whole seconds and within its range, the counted ones as they are', () => {
    const faults = plan.steps.filter(({ stepId, movement, lengthMs }) => {
      const range = routine.steps.find(({ id }) => id === stepId)?.range;
      const [least, most] = [movementMs(movement, range?.least ?? 1), movementMs(movement, range?.most ?? 1)];
      const within = range === undefined ? lengthMs % least === 0 : lengthMs >= least && lengthMs <= most;
      return lengthMs <= 0 || lengthMs % 1000 !== 0 || !within;
    });
    expect(faults).toEqual([]);
  });

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

/** Seconds of a foot, from the routine page: by step in the order it is done. */
test.each([
  ['heel-and-ball', 5, 'heel 70, ball 45, strokes 35'],
  ['heel-and-ball', 9, 'heel 60, ball 180, strokes 30'],
  ['heel-and-ball', 15, 'heel 120, ball 270, strokes 60'],
  ['arch-focus', 10, 'arch 45, toes 50, arch 45, toes 50, arch 45, toes 50, strokes 15'],
  ['arch-focus', 13, 'arch 90, toes 50, arch 45, toes 50, arch 45, toes 50, strokes 60'],
  ['arch-focus', 16, 'arch 90, toes 50, arch 90, toes 50, arch 90, toes 50, strokes 60'],
  ['settle', 5, 'edge 45, ball 60, strokes 45'],
  ['settle', 10, 'edge 90, ball 120, strokes 90'],
  ['settle', 12, 'edge 108, ball 72, strokes 54, ball 72, strokes 54'],
  ['travel', 5, 'toes 50, ankle 48, inner 26, outer 26'],
  ['travel', 10, 'toes 50, ankle 48, inner 101, outer 101'],
  ['pressure-points', 5, 'web 30, hollow 30, web 30, hollow 30, strokes 30'],
  ['gentle', 15, 'sole 135, toes 90, top 135, rest 90'],
] as const)('the %s of %d minutes is %s', (id, minutes, expected) => {
  const left = planOf(library.routines[id] ?? never(), minutes).steps.filter(({ foot }) => foot === 'left');
  expect(left.map(({ stepId, lengthMs }) => `${stepId} ${lengthMs / 1000}`).join(', ')).toBe(expected);
});

test('the arch is pressed 3, 3, 4, 4, 5, 6 and 6 times a foot from ten minutes to sixteen', () => {
  const presses = [10, 11, 12, 13, 14, 15, 16].map((minutes) => {
    const { steps } = planOf(library.routines['arch-focus'] ?? never(), minutes);
    const arches = steps.filter(({ stepId, foot }) => stepId === 'arch' && foot === 'left');
    return arches.reduce((sum, { lengthMs }) => sum + lengthMs / 45_000, 0);
  });
  expect(presses).toEqual([3, 3, 4, 4, 5, 6, 6]);
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
