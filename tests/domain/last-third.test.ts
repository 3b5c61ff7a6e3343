import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { movedTo, timelineOf } from '../../lambda/src/domain/course';
import { massageTimeline } from '../../lambda/src/domain/massage-timeline';
import { PACES } from '../../lambda/src/domain/pace';
import { planFor, possiblePace } from '../../lambda/src/domain/plan';
import {
  elapsedMs,
  endOf as endOfTimeline,
  START,
  slotsBetween,
  totalMs,
} from '../../lambda/src/domain/position';
import type { Course, MassageSpec } from '../../lambda/src/domain/session/state';
import { isSoftAt } from '../../lambda/src/domain/soft';
import type { Timeline } from '../../lambda/src/domain/timeline';
import { BEGIN, courseOf, guided, said } from '../care/states';
import { everyLength } from '../every-length';

const specs: readonly MassageSpec[] = everyLength.flatMap(({ id: routineId, routine, minutes }) =>
  PACES.map((wanted) => ({
    ...{ activity: 'massage', routineId, minutes, leftOut: [] },
    ...{ pace: possiblePace(routine, minutes, wanted) },
  })),
);
const anySpec = fc
  .record({
    spec: fc.constantFrom(...specs),
    telling: fc.constantFrom(undefined, 'short', 'cues' as const),
    skipped: fc.nat(8),
    withBreath: fc.boolean(),
  })
  .map(({ spec, telling, skipped, withBreath }): MassageSpec => {
    const steps = library.routines[spec.routineId]?.steps ?? [];
    // One step always stays.
    const leftOut = steps.length > 1 ? steps.slice(skipped, skipped + 1).map(({ id }) => id) : [];
    return { ...spec, leftOut, withBreath, ...(telling === undefined ? {} : { telling }) };
  });
const placed = (timeline: Timeline) => slotsBetween(timeline, START, endOfTimeline(timeline));

test('what begins when two thirds of the massage time are over is soft, and nothing before it', () => {
  fc.assert(
    fc.property(anySpec, (spec) => {
      const timeline = timelineOf(library, spec);
      const wholeMs = totalMs(timeline);
      for (const { position, slot } of placed(timeline))
        expect(slot.quiet === true).toBe(elapsedMs(timeline, position) * 3 >= wholeMs * 2);
    }),
    { numRuns: 200 },
  );
});

test('where it has become soft it stays so to the end', () => {
  for (const spec of specs) {
    const soft = placed(timelineOf(library, spec)).map(({ slot }) => slot.quiet === true);
    expect(soft.slice(soft.indexOf(true)).every(Boolean)).toBe(true);
    expect(soft.indexOf(true)).toBeGreaterThan(0);
  }
});

test('no slot becomes longer, shorter or another for it', () => {
  for (const { routineId, minutes, pace } of specs) {
    const routine = library.routines[routineId];
    const spec = {
      activity: 'massage',
      routineId,
      minutes,
      leftOut: [],
      ...(pace === undefined ? {} : { pace }),
    } as const;
    const plan = routine && planFor(routine, spec);
    if (plan === undefined) throw new Error('no plan');
    const plain = massageTimeline(plan).steps;
    const soft = timelineOf(library, spec).steps.slice(0, plain.length);
    expect(soft.map(({ slots }) => slots.map(({ quiet: _quiet, ...slot }) => slot))).toEqual(
      plain.map(({ slots }) => slots),
    );
  }
});

describe('a massage whose plan changes', () => {
  const classic = courseOf({ activity: 'massage', routineId: 'classic', minutes: 10, leftOut: [] });
  const softPlaces = placed(timelineOf(library, classic.spec)).filter(({ slot }) => slot.quiet && slot.entry);
  const courseIn = (course: Course | undefined): Course => {
    if (course === undefined) throw new Error('nothing is under way');
    return course;
  };

  test('stays soft where it has become so, though two thirds of it lie ahead again', () => {
    for (const { position } of softPlaces) {
      const turn = said(guided(movedTo(classic, position)), { type: 'whereAmI' }, BEGIN + 2000);
      const course = courseIn(turn.evening.session.course);
      const longer = { ...course, spec: { ...course.spec, minutes: 20 } };
      expect(isSoftAt(library, longer)).toBe(true);
    }
  });

  test('is as it was before it became so', () => {
    const turn = said(guided(movedTo(classic, { step: 1, slot: 4 })), { type: 'whereAmI' }, BEGIN + 2000);
    expect(isSoftAt(library, courseIn(turn.evening.session.course))).toBe(false);
  });

  test('stays soft a step back, and begins anew from the beginning', () => {
    const [first] = softPlaces;
    if (first === undefined) throw new Error('nothing is soft');
    const evening = guided(movedTo(classic, first.position));
    const back = said(evening, { type: 'previous' }, BEGIN + 2000);
    expect(isSoftAt(library, courseIn(back.evening.session.course))).toBe(true);
    const again = said(back.evening, { type: 'startOver' }, BEGIN + 4000);
    expect(isSoftAt(library, courseIn(again.evening.session.course))).toBe(false);
  });
});
