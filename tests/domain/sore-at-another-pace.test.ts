import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { movedTo, newCourse, planOfSpec, stepStart, timelineOf } from '../../lambda/src/domain/course';
import { PACES } from '../../lambda/src/domain/pace';
import { START, slotsBetween } from '../../lambda/src/domain/position';
import { evenlyPaced, repaced } from '../../lambda/src/domain/repace';
import { advance } from '../../lambda/src/domain/session/advance';
import type { Course } from '../../lambda/src/domain/session/state';
import { setup } from '../setup';

const moment = {
  now: Date.parse('2026-03-01T21:40:00Z'),
  requestId: 'request-2',
  deviceId: 'bedroom',
  timeZone: 'Europe/London',
  weekStart: 1,
} as const;
const identity = { id: 'request-1', startedAt: 0, timeZone: 'Europe/London', practiceDay: '2026-03-01' };

const footMs = (course: Course, foot: string): number => {
  const plan = course.spec.activity === 'massage' ? planOfSpec(library, course.spec) : undefined;
  return (plan?.steps ?? [])
    .filter((step) => step.foot === foot && !step.leftOut)
    .reduce((sum, { lengthMs }) => sum + lengthMs, 0);
};

/** After pain at the start of a step on the first foot, at whatever pace it came to that. */
describe.each([10, 15, 20])('in %d minutes', (minutes) => {
  const begun = newCourse({ activity: 'massage', routineId: 'classic', minutes, leftOut: [] }, identity);
  const { steps } = timelineOf(library, begun.spec);
  const firstFoot = slotsBetween(timelineOf(library, begun.spec), START, { step: steps.length / 2, slot: 0 });

  test.each(PACES)('at %d, both feet still get the same', (pace) => {
    for (const { position } of firstFoot) {
      const paced = repaced(library, movedTo(begun, position), pace);
      if (paced === undefined) continue;
      for (let step = 0; step <= position.step; step += 1) {
        const start = stepStart(timelineOf(library, paced.spec), step, false);
        const course = evenlyPaced(library, movedTo(paced, start));
        const asking = { type: 'asking', question: { type: 'lost' } } as const;
        const evening = { session: { mode: asking, misses: 0, course }, profile: {} };
        const after = advance(setup, evening, { type: 'pain' }, moment).evening.session.course ?? course;
        expect([position, step, footMs(after, 'right')]).toEqual([position, step, footMs(after, 'left')]);
      }
    }
  });
});
