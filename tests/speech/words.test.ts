import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { steps } from '../../lambda/src/content/phrasebook/steps/all';
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

test('every step of every routine has its words', () => {
  for (const routine of Object.values(library.routines)) {
    expect(Object.keys(steps[routine.id] ?? {}).sort()).toEqual(
      [...routine.steps, ...(routine.after ?? [])].map(({ id }) => id).sort(),
    );
  }
});

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
