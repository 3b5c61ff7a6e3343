import { expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { breathAt, canBreatheAt, cyclesWithin } from '../../lambda/src/domain/breath';
import { BREATH_PARTS } from '../../lambda/src/domain/breath-counting';
import { newCourse, timelineOf } from '../../lambda/src/domain/course';
import { PACES } from '../../lambda/src/domain/pace';
import { endOf, isBefore } from '../../lambda/src/domain/position';
import type { Course } from '../../lambda/src/domain/session/state';
import { soundOf } from '../../lambda/src/speech/delivery';
import { type Guidance, guidanceFor } from '../../lambda/src/speech/guidance';
import { spanOf } from '../../lambda/src/speech/lines';
import { filledSlots, type Passage } from '../../lambda/src/speech/passage';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { ssmlOf } from '../../lambda/src/speech/ssml';
import { voiceOf } from '../../lambda/src/speech/voice';

const SLOWEST_VOICE = 1.18;
const TEN_MINUTES_MS = 600_000;
/** Alexa takes 120 KB; about a third of it is the most that is ever sent. */
const MOST_DOCUMENT_BYTES = 40_000;

const slowMs = ({ lead, slots, tail }: Passage): number => {
  const { speechMs, silenceMs } = spanOf([...lead, ...filledSlots(slots).flat(), ...tail]);
  return speechMs * SLOWEST_VOICE + silenceMs;
};

const bytesOf = ({ say, reprompt }: Guidance): number =>
  [say, reprompt]
    .map((passage) => JSON.stringify(soundOf({ delivery: 'apla', slowest: SLOWEST_VOICE }, passage)).length)
    .reduce((sum, each) => sum + each, 0);

const cases = Object.values(library.patterns).flatMap((pattern) =>
  PACES.filter((pace) => canBreatheAt(pattern, pace)).map((pace) => [pattern.id, pace, pattern] as const),
);

test.each(cases)('ten minutes of %s at %d, everything counted, keep to every limit', (id, pace, pattern) => {
  const voice = voiceOf(enUS, localeFacts('en-US'), { time: speakingMs, pace });
  let course: Course = newCourse(
    {
      activity: 'breathing',
      patternId: id,
      cycles: cyclesWithin(breathAt(pattern, pace), TEN_MINUTES_MS),
      paces: [{ from: 0, pace }],
      countings: [{ from: 0, counted: BREATH_PARTS }],
    },
    { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' },
  );
  const timeline = timelineOf(library, course.spec);
  while (isBefore(course.at, endOf(timeline))) {
    const guidance = guidanceFor(voice, {
      library,
      course,
      lead: voice.act({ type: 'breathIntro' }),
      flowOn: true,
      breaths: true,
      slowest: SLOWEST_VOICE,
    });
    expect(slowMs(guidance.say)).toBeLessThanOrEqual(220_000);
    expect(slowMs(guidance.reprompt)).toBeLessThanOrEqual(90_000);
    expect(ssmlOf(guidance.say).length).toBeLessThan(8000);
    expect(ssmlOf(guidance.reprompt).length).toBeLessThan(8000);
    expect(bytesOf(guidance)).toBeLessThan(MOST_DOCUMENT_BYTES);
    const { to } = guidance.segment;
    expect(timeline.steps[to.step]?.slots[to.slot]?.cut ?? true).toBe(true);
    course = { ...course, at: to };
  }
});
