import { describe, expect, test } from '@jest/globals';
import { library } from '../../../lambda/src/content/library';
import { heardTo, newCourse, planOfSpec, timelineOf } from '../../../lambda/src/domain/course';
import { planMs } from '../../../lambda/src/domain/plan';
import { totalMs } from '../../../lambda/src/domain/position';
import { recordOf } from '../../../lambda/src/domain/record';
import { otherFoot } from '../../../lambda/src/domain/reshape/feet';
import { lastingFor } from '../../../lambda/src/domain/reshape/length';
import { skipping } from '../../../lambda/src/domain/reshape/skip';
import { staying } from '../../../lambda/src/domain/reshape/stay';
import type { Course, MassageSpec } from '../../../lambda/src/domain/session/state';

const identity = { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' };
const fresh = (routineId: string, minutes: number): Course =>
  newCourse({ activity: 'massage', routineId, minutes, leftOut: [] }, identity);
const specOf = (course: Course | undefined): MassageSpec => {
  if (course?.spec.activity !== 'massage') throw new Error('no massage');
  return course.spec;
};
const planOf = (course: Course | undefined) => {
  const plan = planOfSpec(library, specOf(course));
  if (plan === undefined) throw new Error('no plan');
  return plan;
};
const leftOf = (course: Course | undefined): readonly string[] =>
  planOf(course).steps.flatMap(({ foot, stepId, lengthMs }) =>
    foot === 'left' ? [`${stepId} ${lengthMs / 1000}`] : [],
  );
const minutesOf = (course: Course | undefined): number => planMs(planOf(course)) / 60_000;

describe('a step left out gives its time to the others of its foot', () => {
  test('fifteen minutes without the toes', () => {
    const course = skipping(library, fresh('classic', 15), ['toes']);
    expect(minutesOf(course)).toBe(15);
    expect(leftOf(course)).toEqual(['heel 115', 'arch 45', 'ball 180', 'ankle 48', 'strokes 62']);
  });

  test.each([
    ['classic', 20, 'toes', 18],
    ['classic', 20, 'ankle', 18],
    ['gentle', 20, 'toes', 16],
    ['gentle', 15, 'toes', 15],
    ['pressure-points', 5, 'web', 3],
    ['travel', 10, 'toes', 8],
  ])('%s of %d minutes without the %s lasts %d', (routineId, minutes, stepId, expected) => {
    expect(minutesOf(skipping(library, fresh(routineId, minutes), [stepId]))).toBe(expected);
  });

  test('nothing is left of one step alone', () => {
    const one = skipping(library, fresh('gentle', 5), ['sole', 'toes', 'top']);
    expect(leftOf(one)).toEqual(['rest 120']);
    expect(one && skipping(library, one, ['rest'])).toBeUndefined();
  });

  test('in the middle of it, what was done stays, and the massage is complete without the rest', () => {
    const course = fresh('classic', 15);
    const there = heardTo(library, course, { step: 1, slot: 7 });
    const after = skipping(library, there, ['arch']) ?? course;
    expect(leftOf(after)[1]).toBe('arch 25');
    expect([minutesOf(after), after.at]).toEqual([15, { step: 2, slot: 0 }]);
    const done = heardTo(library, after, { step: 99, slot: 0 });
    expect(recordOf(library, done)).toMatchObject({ plannedMs: 900_000, guidedMs: 900_000, complete: true });
  });
});

describe('longer on a step', () => {
  test.each([
    ['classic', 'heel', { type: 'time', ms: 30_000 }],
    ['classic', 'ball', { type: 'rounds', count: 1 }],
    ['classic', 'arch', { type: 'again' }],
    ['gentle', 'toes', { type: 'time', ms: 30_000 }],
  ])('in the %s on the %s', (routineId, stepId, stayed) => {
    const found = staying(library, fresh(routineId, 15), stepId);
    expect(found?.stayed).toEqual(stayed);
    expect(minutesOf(found?.course)).toBe(15);
  });

  test('what is counted is done twice, on both feet', () => {
    const course = staying(library, fresh('classic', 15), 'arch')?.course;
    expect(leftOf(course).filter((step) => step.startsWith('arch'))).toEqual(['arch 45', 'arch 45']);
    const words = timelineOf(library, specOf(course)).steps[2]?.slots[0]?.cue;
    expect(words).toMatchObject({ type: 'begin', stepId: 'arch', again: true });
  });

  test('where nothing can give there is no more', () => {
    expect(staying(library, fresh('pressure-points', 5), 'web')).toBeUndefined();
  });
});

describe('another length', () => {
  test.each([
    [15, 10],
    [15, 5],
    [5, 20],
    [10, 17],
  ])('before it begins, %d minutes become %d as the table has them', (from, to) => {
    const course = lastingFor(library, fresh('classic', from), to * 60_000);
    expect(specOf(course)).toEqual(specOf(fresh('classic', to)));
  });

  test('in the middle of the heel, ten of fifteen: both feet get five', () => {
    const there = heardTo(library, fresh('classic', 15), { step: 0, slot: 5 });
    const course = lastingFor(library, there, 600_000);
    const feetMs = ['left', 'right'].map((foot) =>
      planMs({ steps: planOf(course).steps.filter((s) => s.foot === foot) }),
    );
    expect(feetMs).toEqual([300_000, 300_000]);
  });

  test('on the second foot the first keeps its time', () => {
    const there = heardTo(library, fresh('classic', 10), { step: 6, slot: 3 });
    const course = lastingFor(library, there, 720_000);
    const feetMs = ['left', 'right'].map((foot) =>
      planMs({ steps: planOf(course).steps.filter((s) => s.foot === foot) }),
    );
    expect(feetMs).toEqual([300_000, 420_000]);
  });

  test('what was complete before it was made longer stays so', () => {
    const there = heardTo(library, fresh('classic', 10), { step: 11, slot: 2 });
    const longer = lastingFor(library, there, 1_200_000) ?? there;
    expect(recordOf(library, longer)?.complete).toBe(true);
  });
});

describe('the other foot', () => {
  const there = heardTo(library, fresh('classic', 15), { step: 1, slot: 7 });
  const course = otherFoot(library, there);

  test('comes now, and the rest of this one after it, from the count on', () => {
    const order = planOf(course).steps.map(({ foot, stepId }) => `${foot} ${stepId}`);
    expect(order).toEqual([
      ...['left heel', 'left arch'],
      ...['heel', 'arch', 'toes', 'ball', 'ankle', 'strokes'].map((stepId) => `right ${stepId}`),
      ...['arch', 'toes', 'ball', 'ankle', 'strokes'].map((stepId) => `left ${stepId}`),
    ]);
    const cues = timelineOf(library, specOf(course)).steps[8]?.slots.map(({ cue }) => cue);
    expect(cues?.slice(0, 2)).toEqual([
      { type: 'changeFeet', foot: 'left', again: true, back: { routineId: 'classic', stepId: 'arch' } },
      { type: 'count', number: 6 },
    ]);
  });

  test('takes no time away', () => {
    expect(totalMs(timelineOf(library, specOf(course)))).toBe(900_000);
  });

  test('and back again at once, it goes on at the very cue', () => {
    const back = course && otherFoot(library, course);
    const { step, slot } = back?.at ?? { step: 0, slot: 0 };
    const slots = timelineOf(library, specOf(back)).steps[step]?.slots;
    expect(slots?.[slot]?.cue).toEqual({ type: 'count', number: 6 });
  });
});
