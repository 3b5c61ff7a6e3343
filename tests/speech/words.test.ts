import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { steps } from '../../lambda/src/content/phrasebook/steps/all';
import { THEIRS, YOURS } from '../../lambda/src/content/phrasebook/steps/step-words';
import { closingSlots } from '../../lambda/src/domain/closing';
import { timelineOf } from '../../lambda/src/domain/course';
import { PRESSURES } from '../../lambda/src/domain/pressure';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import { spanOf } from '../../lambda/src/speech/lines';
import { voiceOf } from '../../lambda/src/speech/voice';
import { everyLength } from '../every-length';

const voice = voiceOf(enUS, localeFacts('en-US'));
/** The slowest pace offered stretches words to 1.3 of their length. */
const SLOWEST_PACE = 1.3;
const LONGEST_SILENCE_MS = 10_000;

const specs: readonly CourseSpec[] = [
  ...Object.values(library.routines).flatMap((routine) =>
    Object.keys(routine.lengths).map(
      (minutes): CourseSpec => ({
        activity: 'massage',
        routineId: routine.id,
        minutes: Number(minutes),
        leftOut: [],
      }),
    ),
  ),
  ...everyLength.flatMap(({ id, minutes }) =>
    (['short', 'cues'] as const).map(
      (telling): CourseSpec => ({
        activity: 'massage',
        routineId: id,
        minutes,
        leftOut: [],
        telling,
      }),
    ),
  ),
  // Every filler comes to every slot within so many nights.
  ...Object.values(library.routines).flatMap(({ id, lengths }) =>
    Array.from(
      { length: 12 },
      (_, night): CourseSpec => ({
        activity: 'massage',
        routineId: id,
        minutes: Number(Object.keys(lengths)[night % Object.keys(lengths).length]),
        leftOut: [],
        variety: night,
      }),
    ),
  ),
  ...PRESSURES.map(
    (pressure): CourseSpec => ({
      activity: 'massage',
      routineId: 'classic',
      minutes: 5,
      leftOut: [],
      pressure,
    }),
  ),
  ...Object.keys(library.patterns).map(
    (patternId): CourseSpec => ({ activity: 'breathing', patternId, cycles: 4 }),
  ),
];

const slotsOf = (spec: CourseSpec) => timelineOf(library, spec).steps.flatMap(({ slots }) => slots);

test.each(Object.values(library.routines).map((routine) => [routine.id, routine] as const))(
  'every step of the %s has its words, in every way it is done',
  (id, routine) => {
    const words = steps[id];
    if (words === undefined) throw new Error('no words');
    const ids = [...routine.steps, ...(routine.after ?? [])].map((step) => step.id).sort();
    const ways = [words.hands, ...Object.values(words.styles ?? {})];
    for (const way of [...ways.flatMap((hands) => [hands(YOURS), hands(THEIRS)]), words.seated]) {
      expect(Object.keys(way).sort()).toEqual(ids);
    }
  },
);

describe.each(specs.map((spec) => [JSON.stringify(spec), spec] as const))('%s', (_, spec) => {
  test('every cue fits its slot at the slowest pace, and leaves no silence over ten seconds', () => {
    const misfits = [...slotsOf(spec), ...closingSlots].flatMap(({ cue, lengthMs }) => {
      const { speechMs, silenceMs } = spanOf(voice.cue(cue));
      const tooLong = speechMs * SLOWEST_PACE + silenceMs > lengthMs;
      const tooSilent = lengthMs - speechMs > LONGEST_SILENCE_MS;
      return tooLong || tooSilent ? [{ cue, speechMs, lengthMs }] : [];
    });
    expect(misfits).toEqual([]);
  });
});
