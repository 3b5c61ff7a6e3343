import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { breathAt, canBreatheAt, cycleMs } from '../../lambda/src/domain/breath';
import { countedSlotsMs } from '../../lambda/src/domain/counted';
import { heardTo, isKnown, movedTo, newCourse, paceOf, timelineOf } from '../../lambda/src/domain/course';
import {
  fasterThan,
  NORMAL_PACE,
  nearestPace,
  PACES,
  type Pace,
  slowerThan,
} from '../../lambda/src/domain/pace';
import { planMs, planOf, possiblePace } from '../../lambda/src/domain/plan';
import { elapsedMs, endOf, isBefore, START, slotsBetween, totalMs } from '../../lambda/src/domain/position';
import { repaced } from '../../lambda/src/domain/repace';
import { movementMs, type Routine } from '../../lambda/src/domain/routine';
import type { Course, MassageSpec } from '../../lambda/src/domain/session/state';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import { type ShapedStep, shapesAt } from '../../lambda/src/domain/shape';
import type { Position, Slot, Timeline, TimelineStep } from '../../lambda/src/domain/timeline';
import { everyLength } from '../every-length';

const identity = { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' };
const LONGEST_SILENCE_MS = 10_000;

const routineOf = (id: string): Routine => library.routines[id] ?? missing(id);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const countedMs = (slots: readonly Slot[]): number => sum(slots.map((s) => (s.counted ? s.lengthMs : 0)));
const stepMs = ({ slots }: TimelineStep): number => countedMs(slots);
const footMs = ({ steps }: Timeline, foot: string): number =>
  sum(steps.filter((step) => step.foot === foot).map(stepMs));

describe('the row of paces', () => {
  test.each([
    [0.9, 1, undefined],
    [1, 1.15, 0.9],
    [1.15, 1.3, 1],
    [1.3, undefined, 1.15],
  ] as const)('from %d one step slower is %s, one step faster %s', (pace, slower, faster) => {
    expect([slowerThan(pace), fasterThan(pace)]).toEqual([slower, faster]);
  });

  test.each([
    ['itself', 1.15, PACES, 1.15],
    ['the next one', 1.3, [0.9, 1], 1],
    ['of two as near the more normal one', 1.15, [1, 1.3], 1],
    ['the normal one when none is possible', 1.3, [], 1],
  ] as const)('the nearest is %s', (_, wanted, possible, expected) => {
    expect(nearestPace(wanted, (pace) => (possible as readonly Pace[]).includes(pace))).toBe(expected);
  });
});

/** The slowest and the fastest pace a classic of that length has room for, reckoned by hand from the length table. */
test.each([
  [5, 1, 0.9],
  [6, 1.3, 0.9],
  [7, 1, 0.9],
  [8, 1.3, 0.9],
  [9, 1.15, 0.9],
  [10, 1.3, 0.9],
  [15, 1.3, 0.9],
  [19, 1.3, 0.9],
  [20, 1.3, 1],
] as const)(
  'a classic of %d minutes can be done at %d at the slowest, %d at the fastest',
  (minutes, slowest, fastest) => {
    const possible = PACES.filter((pace) => shapesAt(routineOf('classic'), minutes, pace) !== undefined);
    expect([possible.at(-1), possible[0]]).toEqual([slowest, fastest]);
    expect(possiblePace(routineOf('classic'), minutes, 1.3)).toBe(slowest);
    expect(possiblePace(routineOf('classic'), minutes, 0.9)).toBe(fastest);
  },
);

test('fifteen minutes a little slower: the heel and the stroking give what the counts take', () => {
  const left = planOf(routineOf('classic'), 15, [], 1.15).steps.slice(0, 6);
  const [heel, arch, toes, ball, ankle, strokes] = left.map(({ lengthMs }) => lengthMs);
  expect([arch, toes, ball, ankle]).toEqual([51_750, 57_500, 180_000, 55_200]);
  expect((heel ?? 0) + (strokes ?? 0)).toBe(127_000 - 21_450);
});

test('ten minutes at the slowest: a round gives way, and what is too much goes back', () => {
  const left = planOf(routineOf('classic'), 10, [], 1.3).steps.slice(0, 6);
  expect(left.find(({ stepId }) => stepId === 'ball')?.lengthMs).toBe(45_000);
  expect(sum(left.map(({ lengthMs }) => lengthMs))).toBe(300_000);
});

describe.each(Object.keys(library.routines))('the %s at every length and pace', (id) => {
  const routine = routineOf(id);
  const plans = Object.keys(routine.lengths)
    .map(Number)
    .flatMap((minutes) =>
      PACES.filter((pace) => shapesAt(routine, minutes, pace)).map((pace) => ({ minutes, pace })),
    );

  test.each(plans)('$minutes minutes at $pace', ({ minutes, pace }) => {
    const plan = planOf(routine, minutes, [], pace);
    const timeline = timelineOf(library, { ...specOf(id, minutes), pace });
    expect(planMs(plan)).toBe(minutes * 60_000);
    expect(footMs(timeline, 'left')).toBe(minutes * 30_000);
    expect(footMs(timeline, 'right')).toBe(minutes * 30_000);
    for (const step of plan.steps) {
      const slots = countedSlotsMs(step.movement, pace);
      if (slots !== undefined) expect(step.lengthMs).toBe(sum(slots));
    }
    expect([...rangeFaults(routine, minutes, plan.steps), ...speechFaults(timeline)]).toEqual([]);
  });
});

interface Change {
  readonly at: number;
  readonly pace: Pace;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  pace: fc.constantFrom(...PACES),
});
const wanted = fc.record({
  massage: fc.constantFrom(...everyLength),
  pace: fc.constantFrom(...PACES),
  leftOut: fc.constantFrom<readonly string[]>([], [], [], ['heel'], ['arch', 'ball']),
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
});

const standingAt = (timeline: Timeline, share: number): Position => {
  const slots = slotsBetween(timeline, START, endOf(timeline));
  return slots[Math.min(slots.length - 1, Math.floor(share * slots.length))]?.position ?? endOf(timeline);
};

test('whatever pace is asked for and wherever, the time stays, both feet get the same, and the past is the past', () => {
  fc.assert(
    fc.property(wanted, ({ massage: { id, routine, minutes }, pace, leftOut, changes }) => {
      const first = possiblePace(routine, minutes, pace);
      let course = newCourse({ ...specOf(id, minutes), leftOut, pace: first }, identity);
      for (const each of changes) course = changed(routine, minutes, course, each);
    }),
    { numRuns: 500 },
  );
});

test.each([5, 7, 9, 10, 15, 20])('a classic of %d minutes from every position to every pace', (minutes) => {
  const course = newCourse(specOf('classic', minutes), identity);
  const { length } = slotsBetween(timelineOf(library, course.spec), START, { step: 99, slot: 0 });
  for (let index = 0; index < length; index += 1) {
    for (const pace of PACES) {
      changed(routineOf('classic'), minutes, course, { at: (index + 0.5) / length, pace });
    }
  }
});

/** The course after a change; everything that must hold of it is expected here. */
const changed = (routine: Routine, minutes: number, before: Course, { at, pace }: Change): Course => {
  const old = timelineOf(library, before.spec);
  const course = movedTo(before, standingAt(old, at));
  const after = repaced(library, course, pace);
  if (after === undefined) return course;
  const timeline = timelineOf(library, after.spec);
  const { spec } = after;
  const session = { mode: { type: 'paused' }, misses: 0, course: after };
  const shaped = spec.activity === 'massage' ? (spec.shaped ?? []) : [];
  const faults = Object.entries({
    'the pace is another': paceOf(spec) !== pace,
    'more than the plan has changed': text({ ...after, spec: 0 }) !== text({ ...course, spec: 0 }),
    'the steps are others': text(timeline.steps.map(named)) !== text(old.steps.map(named)),
    'the massage is of another length': totalMs(timeline) !== totalMs(old),
    'a foot gets more or less': FEET.some((foot) => footMs(timeline, foot) !== footMs(old, foot)),
    'what was guided has changed': text(passedMs(timeline, course.at)) !== text(passedMs(old, course.at)),
    'what was heard has changed': text(passedCues(timeline, course.at)) !== text(passedCues(old, course.at)),
    'a count that was heard named what comes next, or another one did':
      namesAt(timeline, course.at) !== namesAt(old, course.at),
    'circles do not turn once': !turnOnce(routine, timeline),
    'a count ahead is not at the pace': !countsAreAt(routine, timeline, course.at, pace),
    'it is not known': !isKnown(library, spec),
    'it is read otherwise than written': text(readSession(JSON.parse(text(session)))) !== text(session),
  }).flatMap(([fault, is]) => (is ? [fault] : []));
  expect([...faults, ...rangeFaults(routine, minutes, shaped), ...speechFaults(timeline)]).toEqual([]);
  return after;
};

const FEET = ['left', 'right'];
const text = (value: unknown): string => JSON.stringify(value);
const named = ({ stepId, foot }: TimelineStep): string => `${foot} ${stepId}`;

const passedMs = ({ steps }: Timeline, at: Position): readonly number[] =>
  steps.flatMap(({ slots }, step) =>
    slots.filter((_, slot) => isBefore({ step, slot }, at)).map(({ lengthMs }) => lengthMs),
  );

/** What was said before a position. */
const passedCues = (timeline: Timeline, at: Position): readonly unknown[] =>
  slotsBetween(timeline, START, at).map(({ position, slot: { cue } }) => [
    position,
    cue.type,
    'index' in cue ? cue.index : 0,
  ]);

/** What was named as the next step by the counts before a position. */
const namesAt = (timeline: Timeline, at: Position): string =>
  text(
    slotsBetween(timeline, START, at).flatMap(({ slot: { cue } }) =>
      (cue.type === 'count' || cue.type === 'turn') && cue.next !== undefined ? [cue.next] : [],
    ),
  );

/** What follows a massage is for neither foot. */
const isMassage = ({ foot }: TimelineStep): boolean => foot !== 'both';

/** Every stretch that turns does so once, neither with its first nor with its last cue. */
const turnOnce = (routine: Routine, { steps }: Timeline): boolean =>
  steps.filter(isMassage).every(({ stepId, slots }) => {
    const { movement } = routine.steps.find(({ id }) => id === stepId) ?? missing(stepId);
    const turning = movement.type === 'stretch' && movement.turns && slots.length > 0;
    const turns = slots.filter(({ cue }) => cue.type === 'otherWay').length;
    return movement.type === 'circles' || turns === (turning ? 1 : 0);
  });

const countsAreAt = (routine: Routine, { steps }: Timeline, at: Position, pace: Pace): boolean =>
  steps.filter(isMassage).every(({ stepId, slots }, step) => {
    const { movement } = routine.steps.find(({ id }) => id === stepId) ?? missing(stepId);
    const counts = countedSlotsMs(movement, pace);
    const asides = slots.filter((slot) => !slot.counted).length;
    return slots.every(
      ({ lengthMs }, slot) =>
        counts === undefined ||
        slot < asides ||
        isBefore({ step, slot }, at) ||
        lengthMs === counts[slot - asides],
    );
  });

/** Each step is at least its least and at most its most; rounds are whole. */
function rangeFaults(routine: Routine, minutes: number, steps: readonly ShapedStep[]): readonly string[] {
  const row = routine.lengths[minutes] ?? [];
  return steps.flatMap(({ stepId, lengthMs }, index) => {
    const { movement, range } = routine.steps.find(({ id }) => id === stepId) ?? missing(stepId);
    if (countedSlotsMs(movement, NORMAL_PACE) !== undefined) return [];
    const [, plain = 0] = row[index % row.length] ?? [];
    const { least, most } = range ?? { least: plain, most: plain };
    const within = lengthMs >= movementMs(movement, least) && lengthMs <= movementMs(movement, most);
    const whole = movement.type !== 'rounds' || lengthMs % movementMs(movement, 1) === 0;
    return within && whole ? [] : [`${stepId} gets ${lengthMs}`];
  });
}

/** Whole milliseconds, a cue every ten seconds, and what comes next named once, in a step's last ten. */
function speechFaults({ steps }: Timeline): readonly string[] {
  return steps.flatMap(({ stepId, slots }) => {
    const counted = slots.filter((slot) => slot.counted);
    if (counted.length === 0) return [];
    const sayable = counted.every(
      ({ lengthMs }) => Number.isInteger(lengthMs) && lengthMs <= LONGEST_SILENCE_MS,
    );
    const announced = counted.flatMap(({ cue }, index) =>
      cue.type === 'soon' || ('next' in cue && cue.next !== undefined) ? [index] : [],
    );
    const inTime = announced.length === 1 && countedMs(counted.slice(announced[0])) <= LONGEST_SILENCE_MS;
    return sayable && inTime ? [] : [`${stepId} is not announced in time, or has a slot too long`];
  });
}

describe('stored places', () => {
  const paced = repaced(
    library,
    { ...newCourse(specOf('classic', 15), identity), at: { step: 1, slot: 4 } },
    1.15,
  );
  const spec = paced?.spec.activity === 'massage' ? paced.spec : missing('massage');
  const shaped = spec.shaped ?? [];
  const session = (changes: object) => ({
    mode: { type: 'paused' },
    misses: 0,
    course: { ...paced, spec: { ...spec, ...changes } },
  });
  const isTaken = (changes: object): boolean => {
    const read = readSession(session(changes))?.course;
    return read !== undefined && isKnown(library, read.spec);
  };
  const withStep = (step: number, changes: object) => ({
    shaped: shaped.map((each, index) => (index === step ? { ...each, ...changes } : each)),
  });

  test('are read as they were written, and so are those from before there was a pace', () => {
    expect(isTaken({})).toBe(true);
    expect(isTaken({ pace: undefined, shaped: undefined })).toBe(true);
  });

  test.each([
    ['a pace there is not', { pace: 2 }],
    ['a pace the length has no room for', { shaped: undefined, minutes: 5 }],
    ['no list', { shaped: 'slower' }],
    ['an empty list', { shaped: [] }],
    ['a step too few', { shaped: shaped.slice(1) }],
    ['another order', { shaped: shaped.toReversed() }],
    ['a step there is not', withStep(0, { stepId: 'elbow' })],
    ['a foot that gets more', withStep(0, { lengthMs: 999_000, slotsMs: undefined })],
    ['a step of no time', withStep(5, { lengthMs: 0 })],
    ['slots that do not add up', withStep(1, { slotsMs: [1, 2, 3] })],
    ['a slot too many', withStep(2, { slotsMs: [...(shaped[2]?.slotsMs ?? []), 0] })],
    ['part of a round', withStep(3, { lengthMs: 181_000 })],
    ['a middle outside its slots', withStep(0, { middle: { slot: 99, firstHint: 0, hints: 3 } })],
    ['a middle of what is counted', withStep(1, { middle: { slot: 2, firstHint: 0, hints: 3 } })],
    ['a length with a fraction', withStep(0, { lengthMs: 89_999.5 })],
  ])('with %s are no place', (_, changes) => expect(isTaken(changes)).toBe(false));
});

describe('breathing', () => {
  const pattern = (id: string) => library.patterns[id] ?? missing(id);
  const begun = (patternId: string, cycles: number): Course =>
    newCourse({ activity: 'breathing', patternId, cycles }, identity);

  test.each([
    ['long exhale', 1.3, true],
    ['four seven eight', 1.15, true],
    ['four seven eight', 1.3, false],
  ] as const)('%s at %d can be breathed: %s', (id, pace, expected) => {
    expect(canBreatheAt(pattern(id), pace)).toBe(expected);
    expect(repaced(library, begun(id, 4), pace) !== undefined).toBe(expected);
  });

  test('no hold is drawn out beyond ten seconds', () => {
    const hold = { id: 'own', phasesMs: { inhale: 2000, holdIn: 8000, exhale: 2000, holdOut: 0 } };
    expect(canBreatheAt(hold, 1.3)).toBe(false);
  });

  test('the breaths left keep their number and their ratio, and those behind their length', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(library.patterns)),
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.record({ breath: fc.nat(11), pace: fc.constantFrom(...PACES) }), {
          minLength: 1,
          maxLength: 3,
        }),
        (id, cycles, changes) => {
          let course = begun(id, cycles);
          for (const { breath, pace } of changes) {
            const old = timelineOf(library, course.spec);
            const starts = slotsBetween(old, { step: 0, slot: 1 }, endOf(old)).filter(
              ({ slot }) => slot.entry,
            );
            const at = starts[breath % cycles]?.position ?? missing('breath');
            const there = heardTo(library, course, at);
            const after = repaced(library, there, pace);
            expect(after !== undefined).toBe(canBreatheAt(pattern(id), pace));
            if (after === undefined) continue;
            const timeline = timelineOf(library, after.spec);
            expect(elapsedMs(timeline, at)).toBe(elapsedMs(old, at));
            const left = starts.filter(({ position }) => !isBefore(position, at)).length;
            expect(totalMs(timeline) - elapsedMs(timeline, at)).toBe(
              left * cycleMs(breathAt(pattern(id), pace)),
            );
            expect(isKnown(library, after.spec)).toBe(true);
            course = after;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('breathing for a time', () => {
  const pattern = (id: string) => library.patterns[id] ?? missing(id);
  const forMinutes = (patternId: string, minutes: number): Course => {
    const timeMs = minutes * 60_000;
    const cycles = Math.floor(timeMs / cycleMs(pattern(patternId)));
    return newCourse({ activity: 'breathing', patternId, cycles, timeMs }, identity);
  };
  /** The slot in which a breath begins, counted from 0. */
  const breath = (course: Course, index: number): Position => {
    const timeline = timelineOf(library, course.spec);
    const starts = slotsBetween(timeline, { step: 0, slot: 1 }, endOf(timeline)).filter(
      ({ slot }) => slot.entry,
    );
    return starts[index]?.position ?? missing('breath');
  };

  test.each([
    ['long exhale', 3, 0, 1.3, 13],
    ['long exhale', 3, 6, 1.3, 6 + 9],
    ['long exhale', 3, 6, 0.9, 6 + 13],
    ['long exhale', 3, 17, 1.3, 18],
    ['box', 5, 4, 1.15, 4 + 12],
    ['gentle four seven eight', 5, 10, 1.15, 10 + 18],
  ] as const)('%s, %d minutes, after %d breaths at %d: %d breaths', (id, minutes, behind, pace, cycles) => {
    const course = forMinutes(id, minutes);
    const after = repaced(library, heardTo(library, course, breath(course, behind)), pace);
    expect(after?.spec).toMatchObject({ cycles, timeMs: minutes * 60_000 });
  });

  test('it stays the time that was asked for, in whole breaths, whatever the pace was in between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('long exhale', 'even', 'gentle four seven eight', 'box'),
        fc.integer({ min: 1, max: 5 }),
        fc.array(
          fc.record({
            share: fc.double({ min: 0, max: 0.99, noNaN: true }),
            pace: fc.constantFrom(...PACES),
          }),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        (id, minutes, changes) => {
          let course = forMinutes(id, minutes);
          let from = 0;
          for (const { share, pace } of changes) {
            if (course.spec.activity !== 'breathing') throw new Error('no breathing');
            from += Math.floor(share * (course.spec.cycles - from));
            course =
              repaced(library, heardTo(library, course, breath(course, from)), pace) ?? missing('pace');
            const wholeMs = totalMs(timelineOf(library, course.spec));
            const cycle = cycleMs(breathAt(pattern(id), pace));
            // The breath under way is never cut.
            const leastMs = elapsedMs(timelineOf(library, course.spec), course.at) + cycle;
            expect(wholeMs).toBeLessThanOrEqual(Math.max(minutes * 60_000, leastMs));
            expect(wholeMs).toBeGreaterThan(minutes * 60_000 - cycle);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('so many breaths as were asked for are never more time than the dose has', () => {
    const sixty = newCourse({ activity: 'breathing', patternId: 'long exhale', cycles: 60 }, identity);
    expect(repaced(library, sixty, 1.15)).toBeUndefined();
    expect(repaced(library, sixty, 0.9)?.spec).toMatchObject({ cycles: 60 });
    const fifty = newCourse({ activity: 'breathing', patternId: 'long exhale', cycles: 50 }, identity);
    expect(repaced(library, fifty, 1.15)?.spec).toMatchObject({ cycles: 50 });
  });

  test('one stored without its time is read, and keeps its breaths', () => {
    const course = newCourse({ activity: 'breathing', patternId: 'long exhale', cycles: 18 }, identity);
    const session = { mode: { type: 'guiding' }, course, misses: 0 };
    const read = readSession(JSON.parse(JSON.stringify(session)))?.course ?? missing('course');
    expect(repaced(library, read, 1.3)?.spec).toMatchObject({ cycles: 18 });
    const timed = { ...session, course: forMinutes('box', 2) };
    expect(readSession(JSON.parse(JSON.stringify(timed)))?.course).toEqual(timed.course);
  });
});

function specOf(routineId: string, minutes: number): MassageSpec {
  return { activity: 'massage', routineId, minutes, leftOut: [] };
}

function missing(what: string): never {
  throw new Error(`${what} is missing`);
}
