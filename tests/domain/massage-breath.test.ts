import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { alongWithBreath } from '../../lambda/src/domain/breathe-along';
import { isKnown, movedTo, newCourse, planOfSpec, timelineOf } from '../../lambda/src/domain/course';
import { atPace, PACES, type Pace } from '../../lambda/src/domain/pace';
import { planOf, possiblePace } from '../../lambda/src/domain/plan';
import { endOf, isBefore, START, slotsBetween, totalMs } from '../../lambda/src/domain/position';
import { evenlyPaced, repaced } from '../../lambda/src/domain/repace';
import type { Course, MassageSpec } from '../../lambda/src/domain/session/state';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import type { Position, Slot, Timeline, TimelineStep } from '../../lambda/src/domain/timeline';
import { everyLength } from '../every-length';

const identity = { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' };
const LONGEST_SILENCE_MS = 10_000;
const FEET = ['left', 'right'];

const specOf = (routineId: string, minutes: number): MassageSpec => ({
  activity: 'massage',
  routineId,
  minutes,
  leftOut: [],
});
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const counted = ({ slots }: TimelineStep): readonly Slot[] => slots.filter((slot) => slot.counted);
const stepMs = (step: TimelineStep): number => sum(counted(step).map(({ lengthMs }) => lengthMs));
const lengthsOf = (step: TimelineStep | undefined): readonly number[] =>
  step === undefined ? [] : counted(step).map(({ lengthMs }) => lengthMs / 1000);
const cuesOf = (step: TimelineStep | undefined): readonly string[] =>
  step === undefined ? [] : counted(step).map(({ cue }) => cue.type);
const stepOf = (spec: MassageSpec, stepId: string, foot = 'left'): TimelineStep | undefined =>
  timelineOf(library, spec).steps.find((step) => step.stepId === stepId && step.foot === foot);

describe('at the normal pace', () => {
  const classic = { ...specOf('classic', 15), withBreath: true };

  test('thirty seconds of presses are three breaths, the first of which leaves room for its words', () => {
    const ball = stepOf(classic, 'ball');
    const first = [10, 4, 6, 4, 6];
    const later = [4, 6, 4, 6, 4, 6];
    const rest = [7.5, 7.5];
    expect(lengthsOf(ball)).toEqual([first, later, later, later].flatMap((on) => [...on, ...rest]));
    expect(cuesOf(ball).slice(0, 15)).toEqual([
      ...['round', 'massageInhale', 'massageExhale', 'massageInhale', 'massageExhale', 'rest', 'rest'],
      ...['round', 'massageExhale', 'massageInhale', 'massageExhale', 'massageInhale', 'massageExhale'],
      ...['rest', 'rest'],
    ]);
  });

  test('strokes are breaths up to their end, and the last of them names what comes next', () => {
    const strokes = stepOf(classic, 'strokes');
    expect(lengthsOf(strokes)).toEqual([7, 4, 6, 4, 6, 4, 6]);
    expect(strokes?.slots.at(-1)?.cue).toMatchObject({ type: 'massageExhale', next: { type: 'otherFoot' } });
  });

  test('a step too short for a breath and its words stays as it is', () => {
    expect(cuesOf(stepOf({ ...specOf('classic', 5), withBreath: true }, 'strokes'))).toEqual([
      'begin',
      'soon',
    ]);
  });

  test.each(['heel', 'arch', 'toes', 'ankle'])('the %s keeps its own rhythm', (stepId) => {
    expect(stepOf(classic, stepId)).toEqual(stepOf(specOf('classic', 15), stepId));
  });

  test('in the gentle routine strokes follow the breath, toes and resting hands do not', () => {
    const gentle = { ...specOf('gentle', 15), withBreath: true };
    expect(cuesOf(stepOf(gentle, 'sole'))).toContain('massageExhale');
    expect(cuesOf(stepOf(gentle, 'top'))).toContain('massageExhale');
    expect(stepOf(gentle, 'toes')).toEqual(stepOf(specOf('gentle', 15), 'toes'));
    expect(stepOf(gentle, 'rest')).toEqual(stepOf(specOf('gentle', 15), 'rest'));
  });
});

describe.each(everyLength)('$id, $minutes minutes', ({ id, minutes }) => {
  const routine = library.routines[id] ?? missing(id);

  test('at every pace the steps keep their lengths, and both feet get the same slots', () => {
    for (const wanted of PACES) {
      const pace = possiblePace(routine, minutes, wanted);
      const spec = { ...specOf(id, minutes), pace, withBreath: true };
      const timeline = timelineOf(library, spec);
      expect(timeline.steps.filter(({ foot }) => foot !== 'both').map(stepMs)).toEqual(
        planOf(routine, minutes, [], pace).steps.map(({ lengthMs }) => lengthMs),
      );
      const [left, right] = FEET.map((foot) =>
        timeline.steps
          .filter((step) => step.foot === foot)
          .map((step) => counted(step).map(({ lengthMs, entry, cut }) => [lengthMs, entry, cut])),
      );
      expect(right?.map(withoutFirstCut)).toEqual(left?.map(withoutFirstCut));
      expect([...breathFaults(timeline, pace), ...speechFaults(timeline)]).toEqual([]);
      expect(isKnown(library, spec)).toBe(true);
    }
  });
});

/** What stands before a step decides where its first cut is. */
const withoutFirstCut = (slots: readonly (readonly unknown[])[]) =>
  slots.map((slot, index) => (index === 0 ? slot.slice(0, 2) : slot));

type Change =
  | { readonly at: number; readonly withBreath: boolean }
  | { readonly at: number; readonly pace: Pace }
  | { readonly at: number; readonly back: true };

const at = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ at, withBreath: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ at, pace: fc.constantFrom(...PACES) }) },
  { weight: 1, arbitrary: fc.record({ at, back: fc.constant(true as const) }) },
);

test('wherever the breath and the pace change, every step keeps its time and the past is the past', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...everyLength),
      fc.boolean(),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      ({ id, minutes }, withBreath, changes) => {
        const spec = specOf(id, minutes);
        let course = newCourse(withBreath ? { ...spec, withBreath } : spec, identity);
        for (const each of changes) course = changed(course, each);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['classic', 10],
  ['classic', 15],
  ['gentle', 15],
] as const)('in the %s of %d minutes it can be turned on and off at every cue', (id, minutes) => {
  for (const withBreath of [true, false]) {
    const course = newCourse({ ...specOf(id, minutes), withBreath: !withBreath }, identity);
    const places = slotsBetween(timelineOf(library, course.spec), START, { step: 99, slot: 0 });
    for (const { position } of places) changedAt(course, position, { withBreath });
  }
});

const changed = (before: Course, change: Change): Course => {
  const timeline = timelineOf(library, before.spec);
  const places = slotsBetween(timeline, START, endOf(timeline)).filter(({ slot }) => slot.entry);
  const position = places[Math.min(places.length - 1, Math.floor(change.at * places.length))]?.position;
  return changedAt(before, position ?? START, change);
};

/** The course after a change at a position; everything that must hold of it is expected here. */
const changedAt = (
  before: Course,
  position: Position,
  change: { readonly withBreath?: boolean; readonly pace?: Pace; readonly back?: true },
): Course => {
  const course = movedTo(before, position);
  const old = timelineOf(library, course.spec);
  const after = changedBy(course, change);
  if (after === undefined) return course;
  const timeline = timelineOf(library, after.spec);
  const session = { mode: { type: 'paused' }, misses: 0, course: after };
  const plan = (each: Course) => each.spec.activity === 'massage' && planOfSpec(library, each.spec);
  const evenly = change.withBreath === undefined;
  const faults = Object.entries({
    'the massage is of another length': totalMs(timeline) !== totalMs(old),
    'a foot gets more or less': FEET.some((foot) => footMs(timeline, foot) !== footMs(old, foot)),
    'a step gets more or less': !evenly && text(timeline.steps.map(stepMs)) !== text(old.steps.map(stepMs)),
    'what was guided has changed':
      change.back !== true && passed(timeline, position) !== passed(old, position),
    'the place is another': text(after.at) !== text(course.at),
    'it is not known': !isKnown(library, after.spec) || plan(after) === undefined,
  }).flatMap(([fault, is]) => (is ? [fault] : []));
  expect([...faults, ...speechFaults(timeline)]).toEqual([]);
  expect(readSession(JSON.parse(text(session)))).toEqual(session);
  return after;
};

const changedBy = (
  course: Course,
  { withBreath, pace }: { readonly withBreath?: boolean; readonly pace?: Pace; readonly back?: true },
): Course | undefined => {
  if (withBreath !== undefined) return alongWithBreath(library, course, withBreath);
  return pace === undefined ? evenlyPaced(library, course) : repaced(library, course, pace);
};

const text = (value: unknown): string => JSON.stringify(value);
const footMs = ({ steps }: Timeline, foot: string): number =>
  sum(steps.filter((step) => step.foot === foot).map(stepMs));

/** The lengths of what lies before a position. */
const passed = ({ steps }: Timeline, to: Position): string =>
  text(
    steps.flatMap(({ slots }, step) =>
      slots.filter((_, slot) => isBefore({ step, slot }, to)).map(({ lengthMs }) => lengthMs),
    ),
  );

/** An in-breath and an out-breath in turn, each as long as the pace makes it; the last before a rest may be drawn out. */
const breathFaults = ({ steps }: Timeline, pace: Pace): readonly string[] =>
  steps.flatMap(({ stepId, slots }) =>
    slots.flatMap(({ cue, lengthMs, entry }, index): readonly string[] => {
      const before = slots[index - 1]?.cue;
      const inhales =
        before?.type === 'massageInhale' || (before?.type === 'round' && before.inhale === true);
      if (cue.type === 'massageInhale' && lengthMs !== atPace(4000, pace))
        return [`${stepId} in ${lengthMs}`];
      if (cue.type !== 'massageExhale') return inhales ? [`${stepId} has half a breath`] : [];
      return inhales && !entry && lengthMs >= atPace(6000, pace) ? [] : [`${stepId} out ${lengthMs}`];
    }),
  );

/** Whole milliseconds, a cue every ten seconds, and what comes next named once, in a step's last ten. */
const speechFaults = ({ steps }: Timeline): readonly string[] =>
  steps.flatMap((step) => {
    const slots = counted(step);
    if (slots.length === 0) return [];
    const sayable = slots.every(
      ({ lengthMs }) => Number.isInteger(lengthMs) && lengthMs > 0 && lengthMs <= LONGEST_SILENCE_MS,
    );
    const announced = slots.flatMap(({ cue }, index) =>
      cue.type === 'soon' || ('next' in cue && cue.next !== undefined) ? [index] : [],
    );
    const leftMs = sum(slots.slice(announced[0]).map(({ lengthMs }) => lengthMs));
    const inTime = announced.length === 1 && leftMs <= LONGEST_SILENCE_MS;
    return sayable && inTime ? [] : [`${step.stepId} is not announced in time, or has a slot too long`];
  });

function missing(what: string): never {
  throw new Error(`${what} is missing`);
}
