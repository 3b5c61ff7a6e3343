import { expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { withoutBreath } from '../../lambda/src/domain/breathe-along';
import { heardTo, isOver, newCourse, timelineOf, without } from '../../lambda/src/domain/course';
import { endOf, totalMs } from '../../lambda/src/domain/position';
import { recordOf } from '../../lambda/src/domain/record';
import { keptCourse } from '../../lambda/src/domain/session/here';
import type { MassageSpec, SavedPlace } from '../../lambda/src/domain/session/state';
import type { Moment } from '../../lambda/src/domain/session/turn';
import { isAllGuided } from '../../lambda/src/domain/time-ahead';
import { hearing } from '../../lambda/src/speech/limits';

const spec: MassageSpec = {
  activity: 'massage',
  routineId: 'wind-down',
  minutes: 10,
  leftOut: [],
  ownEnd: true,
};
const course = newCourse(spec, { id: 'one', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' });
const timeline = timelineOf(library, spec);
const [letGo, breaths] = timeline.steps.slice(-2);
const massaged = heardTo(library, course, { step: timeline.steps.length - 2, slot: 0 });

const moment: Moment = {
  now: 1_800_000,
  requestId: 'two',
  deviceId: 'bedroom',
  timeZone: 'UTC',
  weekStart: 7,
};
const placeOf = (takeUp: SavedPlace['takeUp'], savedAt: number): SavedPlace => ({
  course: massaged,
  takeUp,
  savedAt,
  deviceId: 'bedroom',
});
const kept = (place: SavedPlace) => keptCourse({ library, hearing, delivery: 'ssml' }, place, moment);

test('six parts of the body have twenty seconds each, and twelve breaths ten, none of it massage time', () => {
  expect(totalMs(timeline)).toBe(600_000);
  const lengthOf = (slots = letGo?.slots ?? []) => slots.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  expect(lengthOf(letGo?.slots.slice(1))).toBe(120_000);
  expect(lengthOf(breaths?.slots.slice(1))).toBe(120_000);
  expect(breaths?.slots.filter(({ cue }) => cue.type === 'exhale')).toHaveLength(12);
});

test('the massage is done and whole before it, and the course is over after it', () => {
  expect([isAllGuided(library, massaged), isOver(library, massaged)]).toEqual([true, false]);
  expect(recordOf(library, massaged)).toMatchObject({
    guidedMs: 600_000,
    plannedMs: 600_000,
    complete: true,
  });
  const rested = heardTo(library, massaged, endOf(timeline));
  expect(isOver(library, rested)).toBe(true);
  expect(recordOf(library, rested)).toEqual(recordOf(library, massaged));
});

test.each([
  ['gone back to within half an hour', placeOf('straight', 1), true],
  ['not after it', placeOf('straight', -1), false],
  ['never offered', placeOf('offer', 1_700_000), false],
] as const)('a session lost in it is %s', (_, place, expected) => {
  expect(kept(place) !== undefined).toBe(expected);
});

test.each([
  ['on a day of dizziness nothing is breathed', withoutBreath(library, massaged), ['let-go']],
  ['what hurts is left out, and the rest keeps its place', without(massaged, ['let-go']), ['long exhale']],
] as const)('%s', (_, changed, expected) => {
  const after = timelineOf(library, changed.spec).steps.slice(-2);
  expect(after.filter(({ slots }) => slots.length > 0).map(({ stepId }) => stepId)).toEqual(expected);
  expect(after.map(({ stepId }) => stepId)).toEqual(['let-go', 'long exhale']);
});
