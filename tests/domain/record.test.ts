import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { heardTo, movedTo, newCourse, stepStart, timelineOf } from '../../lambda/src/domain/course';
import { PACES } from '../../lambda/src/domain/pace';
import { endOf, START, slotsBetween } from '../../lambda/src/domain/position';
import { recordOf } from '../../lambda/src/domain/record';
import { repaced } from '../../lambda/src/domain/repace';
import type { Course } from '../../lambda/src/domain/session/state';

const identity = { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' };
const begun = newCourse({ activity: 'massage', routineId: 'classic', minutes: 15, leftOut: [] }, identity);

const heardFor = (course: Course, share: number): Course => {
  const timeline = timelineOf(library, course.spec);
  const slots = slotsBetween(timeline, START, endOf(timeline));
  return heardTo(library, course, slots[Math.floor(share * slots.length)]?.position ?? endOf(timeline));
};
const fromTheStart = (course: Course): Course =>
  movedTo(course, stepStart(timelineOf(library, course.spec), 0, false));

test('however often it is begun again at another pace, no more is guided than the massage lasts', () => {
  const change = fc.record({
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    pace: fc.constantFrom(...PACES),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      let course: Course = begun;
      for (const { share, pace } of changes) {
        const again = fromTheStart(heardFor(course, share));
        course = repaced(library, again, pace) ?? again;
      }
      const record = recordOf(library, heardFor(course, 1));
      expect(record).toMatchObject({ complete: true, guidedMs: 900_000, plannedMs: 900_000 });
    }),
    { numRuns: 100 },
  );
});

test('a heel that was longer when it was heard does not make up for a foot that was not', () => {
  const heel = {
    ...begun,
    heardMs: [120_000, 45_000, 50_000, 180_000, 48_000, 37_000, 120_000, 45_000, 50_000, 67_000, 0, 1],
  };
  expect(recordOf(library, heel)).toMatchObject({ complete: false, guidedMs: 702_001 });
});
