import { expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { type BreathPhases, canBreatheAt } from '../../lambda/src/domain/breath';
import { BREATH_PARTS } from '../../lambda/src/domain/breath-counting';
import { alongWithBreath } from '../../lambda/src/domain/breathe-along';
import { movedTo, newCourse, timelineOf } from '../../lambda/src/domain/course';
import { PACES } from '../../lambda/src/domain/pace';
import { ownChoice } from '../../lambda/src/domain/pattern-choice';
import { possiblePace } from '../../lambda/src/domain/plan';
import { START, slotsBetween } from '../../lambda/src/domain/position';
import { repaced } from '../../lambda/src/domain/repace';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import type { Position } from '../../lambda/src/domain/timeline';
import { spanOf } from '../../lambda/src/speech/lines';
import { voiceOf } from '../../lambda/src/speech/voice';

const voice = voiceOf(enUS, localeFacts('en-US'));
const identity = { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' };
const END: Position = { step: 99, slot: 0 };
const LONGEST_SILENCE_MS = 10_000;

const massage = (routineId: string, minutes: number) =>
  ({ activity: 'massage', routineId, minutes, leftOut: [] }) as const;

/** The cues from a position on that do not fit their slots when words are drawn out as the counts are, or leave them too silent. */
const misfits = (spec: CourseSpec, from: Position, pace: number) =>
  slotsBetween(timelineOf(library, spec), from, END).flatMap(({ slot: { cue, lengthMs } }) => {
    const { speechMs, silenceMs } = spanOf(voice.cue(cue));
    const tooLong = speechMs * Math.max(1, pace) + silenceMs > lengthMs;
    return tooLong || lengthMs - speechMs > LONGEST_SILENCE_MS ? [{ cue, speechMs, lengthMs }] : [];
  });

const lengths = Object.values(library.routines).flatMap((routine) =>
  Object.keys(routine.lengths).map((minutes) => [routine.id, Number(minutes), routine] as const),
);

test.each(lengths)(
  'every cue of the %s of %d minutes fits its slot at every pace',
  (id, minutes, routine) => {
    for (const wanted of PACES) {
      const pace = possiblePace(routine, minutes, wanted);
      expect(misfits({ ...massage(id, minutes), pace }, START, pace)).toEqual([]);
    }
  },
);

test.each(lengths)(
  'every cue of the %s of %d minutes fits its slot at every pace when the cues follow the breath',
  (id, minutes, routine) => {
    for (const wanted of PACES) {
      const pace = possiblePace(routine, minutes, wanted);
      expect(misfits({ ...massage(id, minutes), pace, withBreath: true }, START, pace)).toEqual([]);
    }
  },
);

test.each([
  ['classic', 10],
  ['classic', 15],
  ['gentle', 15],
])('in the %s of %d minutes, wherever the breath is turned on or off, at every pace', (id, minutes) => {
  for (const pace of PACES) {
    for (const withBreath of [true, false]) {
      const course = newCourse({ ...massage(id, minutes), pace, withBreath: !withBreath }, identity);
      for (const { position } of slotsBetween(timelineOf(library, course.spec), START, END)) {
        const changed = alongWithBreath(library, movedTo(course, position), withBreath);
        expect(misfits(changed.spec, position, pace)).toEqual([]);
      }
    }
  }
});

test.each([5, 6, 9, 10, 15, 20])('in a classic of %d minutes, wherever the pace is changed', (minutes) => {
  const course = newCourse(massage('classic', minutes), identity);
  for (const { position } of slotsBetween(timelineOf(library, course.spec), START, END)) {
    for (const pace of PACES) {
      const changed = repaced(library, movedTo(course, position), pace);
      if (changed !== undefined) expect(misfits(changed.spec, position, pace)).toEqual([]);
    }
  }
});

test.each(Object.keys(library.patterns))(
  'every cue of %s fits its slot at every pace, however it is counted',
  (patternId) => {
    for (const pace of PACES) {
      for (const counted of [[], ['exhale'], BREATH_PARTS] as const) {
        for (const detail of ['few', 'full', undefined] as const) {
          for (const down of [false, true]) {
            const counting = { from: 0, counted, down, ...(detail === undefined ? {} : { detail }) };
            const spec: CourseSpec = {
              activity: 'breathing',
              patternId,
              cycles: 2,
              paces: [{ from: 0, pace }],
              countings: [counting],
            };
            expect(misfits(spec, START, pace)).toEqual([]);
          }
        }
      }
    }
  },
);

test('every cue of an own pattern fits its slot at every pace, however it is counted', () => {
  for (const pace of PACES) {
    for (let seconds = 2; seconds <= 12; seconds += 1) {
      const breath = { inhale: Math.min(seconds, 8), holdIn: 1, exhale: seconds, holdOut: 2 };
      const pattern = { id: 'own', phasesMs: inMs(breath) };
      if (!canBreatheAt(pattern, pace)) continue;
      for (const counted of [[], BREATH_PARTS]) {
        const spec: CourseSpec = {
          activity: 'breathing',
          ...ownChoice(pattern.phasesMs),
          cycles: 2,
          paces: [{ from: 0, pace }],
          countings: [{ from: 0, counted }],
        };
        expect(misfits(spec, START, pace)).toEqual([]);
      }
    }
  }
});

const inMs = ({ inhale, holdIn, exhale, holdOut }: BreathPhases): BreathPhases => ({
  inhale: inhale * 1000,
  holdIn: holdIn * 1000,
  exhale: exhale * 1000,
  holdOut: holdOut * 1000,
});
