import { expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { newCourse, timelineOf } from '../../lambda/src/domain/course';
import { possiblePace } from '../../lambda/src/domain/plan';
import { endOf, slotsBetween } from '../../lambda/src/domain/position';
import type { FootRows } from '../../lambda/src/domain/routine';
import type { Act } from '../../lambda/src/domain/session/act';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import { sentOf } from '../../lambda/src/speech/delivery';
import { guidanceFor } from '../../lambda/src/speech/guidance';
import { spanOf } from '../../lambda/src/speech/lines';
import { filledSlots, type Passage } from '../../lambda/src/speech/passage';
import { ssmlOf } from '../../lambda/src/speech/ssml';
import { voiceOf } from '../../lambda/src/speech/voice';
import { everyLength } from '../every-length';

const voice = voiceOf(enUS, localeFacts('en-US'));
const SLOWEST_VOICE = 1.18;

/** The longest things that are ever said before guidance goes on. */
const LEADS: readonly (readonly Act[])[] = [
  [],
  [{ type: 'safety' }, { type: 'helpInStep', activity: 'massage' }],
  [{ type: 'help' }, { type: 'durationKept', minutes: 17 }],
  [
    { type: 'patternChosen', breath: { patternId: 'gentle four seven eight' } },
    { type: 'roundsLimited', cycles: 4, first: true },
    { type: 'breathIntro' },
  ],
];

const slowMs = ({ lead, slots, tail }: Passage): number => {
  const { speechMs, silenceMs } = spanOf([...lead, ...filledSlots(slots).flat(), ...tail]);
  return speechMs * SLOWEST_VOICE + silenceMs;
};

/** Neither a round length nor the longest of its routine. */
const isBetween = (spec: CourseSpec): boolean =>
  spec.activity === 'massage' &&
  spec.minutes % 5 !== 0 &&
  spec.minutes !== longest(library.routines[spec.routineId]?.lengths ?? {});

const longest = (lengths: FootRows): number => Math.max(...Object.keys(lengths).map(Number));

const courses = [
  ...everyLength.map(
    ({ id: routineId, minutes }) => ({ activity: 'massage', routineId, minutes, leftOut: [] }) as const,
  ),
  ...everyLength
    .filter(({ routine, minutes }) => minutes % 10 === 0 || minutes === longest(routine.lengths))
    .flatMap(({ id: routineId, routine, minutes }) =>
      ([0.9, 1.3] as const).map((wanted) => {
        const spec = { activity: 'massage', routineId, minutes, leftOut: [] } as const;
        return { ...spec, pace: possiblePace(routine, minutes, wanted), withBreath: true };
      }),
    ),
  { activity: 'breathing', patternId: 'long exhale', cycles: 60 } as const,
  { activity: 'breathing', patternId: 'box', cycles: 18 } as const,
  {
    activity: 'breathing',
    patternId: 'own',
    phasesMs: { inhale: 2000, holdIn: 1000, exhale: 2000, holdOut: 0 },
    cycles: 60,
  } as const,
  {
    activity: 'breathing',
    patternId: 'own',
    phasesMs: { inhale: 4000, holdIn: 7000, exhale: 12_000, holdOut: 1000 },
    cycles: 8,
  } as const,
].map((spec) => ({
  ...newCourse(spec, { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' }),
}));

test.each(courses.map((course) => [JSON.stringify(course.spec), course] as const))(
  'from every cue and after every answer a response stays within 220 s, a reprompt within 90 s: %s',
  (_, course) => {
    const timeline = timelineOf(library, course.spec);
    const entries = slotsBetween(timeline, course.at, endOf(timeline)).filter(({ slot }) => slot.entry);
    for (const [place, { position }] of entries.entries()) {
      for (const [index, acts] of LEADS.entries()) {
        // Of the lengths between, one answer at each cue, in turn.
        if (isBetween(course.spec) && index !== place % LEADS.length) continue;
        const guidance = guidanceFor(voice, {
          library,
          course: { ...course, at: position },
          lead: acts.flatMap(voice.act),
          flowOn: true,
          breaths: index % 2 === 0,
          slowest: SLOWEST_VOICE,
        });
        expect(slowMs(guidance.say)).toBeLessThanOrEqual(220_000);
        expect(slowMs(guidance.reprompt)).toBeLessThanOrEqual(90_000);
        expect(ssmlOf(guidance.say).length).toBeLessThan(8000);
      }
    }
  },
);

test('every slot of a segment lasts exactly what the timeline says', () => {
  for (const course of courses) {
    const timeline = timelineOf(library, course.spec);
    const { segment } = sentOf(
      { delivery: 'ssml', slowest: SLOWEST_VOICE },
      guidanceFor(voice, { library, course, lead: [], flowOn: true, breaths: true, slowest: SLOWEST_VOICE }),
    );
    const lengths = slotsBetween(timeline, segment.from, segment.to).map(({ slot }) => slot.lengthMs);
    expect(segment.slots.map(({ speechMs, silenceMs }) => speechMs + silenceMs)).toEqual(lengths);
  }
});
