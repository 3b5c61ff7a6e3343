import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { breathTimeline, canBreatheAt, cycleMs } from '../../lambda/src/domain/breath';
import { BREATH_PARTS, type Counting, phaseSlots } from '../../lambda/src/domain/breath-counting';
import {
  countingAfter,
  countingIn,
  countingsFor,
  likingCounting,
} from '../../lambda/src/domain/counting-wish';
import { newCourse, timelineOf } from '../../lambda/src/domain/course';
import { NORMAL_PACE, PACES } from '../../lambda/src/domain/pace';
import { ownChoice } from '../../lambda/src/domain/pattern-choice';
import { recounted } from '../../lambda/src/domain/recount';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import { sum } from '../../lambda/src/domain/sum';

const ALL: Counting = { counted: BREATH_PARTS };
const identity = { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' };

type Phase = Parameters<typeof phaseSlots>[0];

/** A phase as it is heard: words by their cue, numbers as such, each with the second it falls on. */
const heard = (phase: Phase, lengthMs: number, counting: Counting, first = false) => {
  let atMs = 0;
  return phaseSlots(phase, lengthMs, { counting, first, pace: NORMAL_PACE }).map(
    ({ cue, lengthMs: each }) => {
      const at = atMs / 1000;
      atMs += each;
      if (cue.type === 'phaseCount') return [at, cue.number];
      return [at, 'full' in cue && cue.full ? 'full' : cue.type];
    },
  );
};

describe('a phase as it is counted', () => {
  const eight = (...numbers: number[]) => numbers.map((number, index) => [index + 1, number]);

  test.each<[string, Phase, number, Counting, boolean, (readonly (string | number)[])[]]>([
    ['the exhale, up', 'exhale', 8, {}, false, [[0, 'exhale'], ...eight(2, 3, 4, 5, 6, 7, 8)]],
    ['the exhale, down', 'exhale', 8, { down: true }, false, [[0, 'exhale'], ...eight(7, 6, 5, 4, 3, 2, 1)]],
    ['the inhale, usually silent', 'inhale', 4, {}, false, [[0, 'inhale']]],
    ['the inhale, on request', 'inhale', 3, ALL, false, [[0, 'inhale'], ...eight(2, 3)]],
    [
      'full words for two counts',
      'inhale',
      4,
      ALL,
      true,
      [
        [0, 'full'],
        [2, 3],
        [3, 4],
      ],
    ],
    [
      'full words for two counts, down',
      'inhale',
      4,
      { ...ALL, down: true },
      true,
      [
        [0, 'full'],
        [2, 2],
        [3, 1],
      ],
    ],
    [
      'no room for full words',
      'inhale',
      2,
      ALL,
      true,
      [
        [0, 'inhale'],
        [1, 2],
      ],
    ],
    [
      'half a second, up: with the last count',
      'holdIn',
      3.5,
      ALL,
      false,
      [
        [0, 'holdIn'],
        [1, 2],
        [2, 3],
      ],
    ],
    [
      'half a second, down: before the last counts, so that a number is what is left',
      'holdIn',
      3.5,
      { ...ALL, down: true },
      false,
      [
        [0, 'holdIn'],
        [1.5, 2],
        [2.5, 1],
      ],
    ],
    ['the hold after the exhale', 'holdOut', 4, ALL, true, [[0, 'holdOut'], ...eight(2, 3, 4)]],
    ['a second', 'holdOut', 1, ALL, false, [[0, 'holdOut']]],
    ['nothing', 'exhale', 8, { counted: [] }, false, [[0, 'exhale']]],
    [
      'nothing for long',
      'exhale',
      12,
      { counted: [] },
      false,
      [
        [0, 'exhale'],
        [6, 'phaseGoesOn'],
      ],
    ],
    ['few words', 'inhale', 4, { detail: 'few' }, true, [[0, 'inhale']]],
    ['full words every time', 'holdIn', 7, { detail: 'full' }, false, [[0, 'full']]],
  ])('%s', (_, phase, seconds, counting, first, expected) => {
    expect(heard(phase, seconds * 1000, counting, first)).toEqual(expected);
  });
});

const countings: fc.Arbitrary<Counting> = fc.record(
  {
    counted: fc.subarray([...BREATH_PARTS]),
    down: fc.boolean(),
    detail: fc.constantFrom('few', 'full'),
  },
  { requiredKeys: [] },
);
const patterns = fc.oneof(
  fc.constantFrom(...Object.values(library.patterns)),
  fc
    .tuple(fc.integer({ min: 2, max: 8 }), fc.nat(8), fc.integer({ min: 2, max: 12 }), fc.nat(8))
    .filter((seconds) => sum(seconds) <= 24)
    .map(([inhale, holdIn, exhale, holdOut]) => ({
      id: 'own',
      phasesMs: {
        inhale: inhale * 1000,
        holdIn: holdIn * 1000,
        exhale: exhale * 1000,
        holdOut: holdOut * 1000,
      },
    })),
);

test('however a breath is counted, it lasts as long, and a number is the second it falls on or those that are left', () => {
  fc.assert(
    fc.property(patterns, countings, fc.constantFrom(...PACES), (pattern, counting, pace) => {
      fc.pre(canBreatheAt(pattern, pace));
      const [step] = breathTimeline(pattern, {
        cycles: 2,
        paces: [{ from: 0, pace }],
        countings: [{ ...counting, from: 0 }],
      }).steps;
      const slots = (step?.slots ?? []).slice(1);
      expect(Math.abs(sum(slots.map(({ lengthMs }) => lengthMs)) - 2 * cycleMs(pattern) * pace)).toBeLessThan(
        0.5,
      );
      expect(slots.filter(({ cut, entry }) => cut && entry)).toHaveLength(2);
      expect(Math.max(...slots.map(({ lengthMs }) => lengthMs))).toBeLessThanOrEqual(10_000);
      let phaseAt = 0;
      let atMs = 0;
      for (const { cue, lengthMs } of slots) {
        if (cue.type === 'phaseCount') {
          const seconds = (atMs - phaseAt) / 1000 / pace;
          const left = pattern.phasesMs[cue.phase] / 1000 - seconds;
          expect(cue.number).toBeCloseTo(counting.down ? left : seconds + 1, 6);
        } else if (cue.type !== 'phaseGoesOn') phaseAt = atMs;
        atMs += lengthMs;
      }
    }),
  );
});

test('another counting keeps the place, what was heard, and the breaths before it as they were', () => {
  const specs = patterns.chain(({ id, phasesMs }) =>
    fc.record({
      spec: fc.constant<CourseSpec>({
        activity: 'breathing',
        ...(id === 'own' ? ownChoice(phasesMs) : { patternId: id }),
        cycles: 6,
      }),
      steps: fc.array(fc.tuple(fc.nat(5), countings), { minLength: 1, maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(specs, ({ spec, steps }) => {
      let course = newCourse(spec, identity);
      for (const [breath, counting] of steps.toSorted(([one], [other]) => one - other)) {
        const before = timelineOf(library, course.spec).steps[0]?.slots ?? [];
        const slot = before.flatMap(({ cut }, index) => (cut && index > 0 ? [index] : []))[breath] ?? 0;
        course = recounted(library, { ...course, at: { step: 0, slot } }, counting);
        const after = timelineOf(library, course.spec).steps[0]?.slots ?? [];
        expect(after.slice(1, slot)).toEqual(before.slice(1, slot));
        expect(after[slot]?.entry).toBe(true);
        expect(sum(after.map(({ lengthMs }) => lengthMs))).toBe(sum(before.map(({ lengthMs }) => lengthMs)));
      }
    }),
  );
});

describe('a wish', () => {
  test.each([
    [{}, 'with-holds', { counted: ['holds', 'exhale'] }],
    [{ counted: ['holds', 'exhale'] }, 'with-inhale', ALL],
    [ALL, 'without-inhale', { counted: ['holds', 'exhale'] }],
    [{}, 'without-exhale', { counted: [] }],
    [ALL, 'exhale-only', { counted: ['exhale'] }],
    [{ counted: [] }, 'down', { down: true }],
    [{ ...ALL, down: true }, 'up', ALL],
    [{ counted: [] }, 'just-the-counts', { detail: 'few' }],
    [{ ...ALL, detail: 'full' }, 'just-the-counts', { ...ALL, detail: 'few' }],
    [{ counted: [] }, 'fewer-words', { counted: [], detail: 'few' }],
    [{ counted: [] }, 'count', {}],
    [ALL, 'count', ALL],
    [{ ...ALL, down: true, detail: 'few' }, 'usual', {}],
  ] as const)('after %j, %s leads to %j', (before, wish, after) => {
    expect(countingAfter(before, wish)).toEqual(after);
  });

  test('is kept in the profile and read back from it', () => {
    fc.assert(
      fc.property(countings, (counting) => {
        const { down, ...rest } = counting;
        const read = countingIn(
          likingCounting({ counted: ['holds'], countDown: true, detail: 'few' }, counting),
        );
        expect(read).toEqual(down ? counting : rest);
      }),
    );
  });
});

describe('a rhythm that is not that of the last time', () => {
  const box = { patternId: 'box' };
  const taught = [{ ...ALL, from: 0 }, { from: 1 }];

  test.each([
    ['the first ever', {}, taught],
    ['another', { lastBreath: { breath: { patternId: 'even' } } }, taught],
    [
      'counting down',
      { countDown: true },
      [
        { ...ALL, down: true, from: 0 },
        { down: true, from: 1 },
      ],
    ],
    ['the same', { lastBreath: { breath: box } }, []],
    ['with few words', { detail: 'few' }, [{ detail: 'few', from: 0 }]],
    ['with a choice of what is counted', { counted: ['exhale'] }, [{ counted: ['exhale'], from: 0 }]],
  ] as const)('is counted whole once, unless told otherwise: %s', (_, profile, expected) => {
    expect(countingsFor(profile, box)).toEqual(expected);
  });

  test('may be one of numbers', () => {
    const own = (inhale: number) => ownChoice({ inhale, holdIn: 0, exhale: 6000, holdOut: 0 });
    const lastBreath = { breath: own(4000) };
    expect(countingsFor({ lastBreath }, own(4000))).toEqual([]);
    expect(countingsFor({ lastBreath }, own(5000))).toEqual(taught);
  });
});
