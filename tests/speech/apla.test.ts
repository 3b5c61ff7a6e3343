import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { newCourse, timelineOf } from '../../lambda/src/domain/course';
import { endOf, slotsBetween } from '../../lambda/src/domain/position';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import { type AplaComponent, aplaOf } from '../../lambda/src/speech/apla';
import { guidanceFor } from '../../lambda/src/speech/guidance';
import type { Piece } from '../../lambda/src/speech/lines';
import type { Passage } from '../../lambda/src/speech/passage';
import { voiceOf } from '../../lambda/src/speech/voice';
import { heardIn } from './apla-player';

const voice = voiceOf(enUS, localeFacts('en-US'));
const identity = { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' };
const SLOWEST = 1 / 0.7;
const SLOWEST_LIKELY = 1.18;

const specs: readonly CourseSpec[] = [
  ...['classic', 'gentle'].flatMap((routineId) =>
    [5, 7, 10, 15, 20].map(
      (minutes): CourseSpec => ({ activity: 'massage', routineId, minutes, leftOut: [] }),
    ),
  ),
  { activity: 'breathing', patternId: 'long exhale', cycles: 18 },
  { activity: 'breathing', patternId: 'four seven eight', cycles: 4 },
  { activity: 'breathing', patternId: 'gentle four seven eight', cycles: 6 },
  {
    activity: 'breathing',
    patternId: 'own',
    phasesMs: { inhale: 2000, holdIn: 1000, exhale: 7000, holdOut: 2000 },
    cycles: 6,
  },
];

/** Every response of a course, as if each was heard to its end. */
const passagesOf = (spec: CourseSpec): readonly Passage[] => {
  const timeline = timelineOf(library, spec);
  const passages: Passage[] = [];
  let course = newCourse(spec, identity);
  while (slotsBetween(timeline, course.at, endOf(timeline)).length > 0) {
    const lead = voice.act({ type: 'helloAgain' });
    const { say, reprompt, segment } = guidanceFor(voice, {
      library,
      course,
      lead,
      flowOn: true,
      breaths: true,
      slowest: SLOWEST_LIKELY,
    });
    passages.push(say, reprompt);
    course = { ...course, at: segment.to };
  }
  return passages;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const startsOf = (lengths: readonly number[]): readonly number[] =>
  lengths.map((_, index) => sum(lengths.slice(0, index)));

describe.each(specs.map((spec) => [JSON.stringify(spec), spec] as const))('%s', (_, spec) => {
  test.each([0.7, 1, 1.3])('every cue begins on its millisecond in a voice at %d of the rate', (rate) => {
    for (const passage of passagesOf(spec)) {
      const { speeches } = heardIn(aplaOf(passage, SLOWEST_LIKELY), 1 / rate);
      const texts = passage.slots.map(({ cue }) => cue[0]?.text ?? '');
      const leads = passage.lead.filter(({ text }) => text !== '').length;
      const cues = speeches.slice(leads).filter(({ text }) => texts.includes(text));
      const begins = cues[0]?.at ?? 0;
      const planned = startsOf(passage.slots.map(({ lengthMs }) => lengthMs));
      expect(cues.slice(0, texts.length).map(({ at }) => at - begins)).toEqual(planned);
    }
  });

  test('the slots begin when the clock believes, in any voice up to 15 % slower or faster', () => {
    for (const passage of passagesOf(spec)) {
      const at = (voiceFactor: number) => firstCue(passage, voiceFactor);
      expect(at(0.87)).toBe(at(1.17));
    }
  });

  test('a document is no larger than some 30 KB, and flat', () => {
    for (const passage of passagesOf(spec)) {
      const document = aplaOf(passage, SLOWEST_LIKELY);
      expect(JSON.stringify(document).length).toBeLessThan(32_000);
      expect(depthOf(document.mainTemplate.items[0])).toBeLessThanOrEqual(6);
    }
  });
});

const depthOf = (component: AplaComponent | undefined): number =>
  component === undefined || !('items' in component)
    ? 1
    : 1 + Math.max(...component.items.map((item) => depthOf(item)));

const firstCue = (passage: Passage, voiceFactor: number): number => {
  const leads = passage.lead.filter(({ text }) => text !== '').length;
  return heardIn(aplaOf(passage, SLOWEST_LIKELY), voiceFactor).speeches[leads]?.at ?? 0;
};

const cueOf = (speechMs: number, index: number): readonly Piece[] => [
  { text: `cue ${index}`, manner: 'plain', rate: 1, speechMs, silenceMs: 0 },
];

/** Slots some of whose cues are too long for them. */
const tightSlots = fc
  .array(
    fc.record({
      lengthMs: fc.integer({ min: 1000, max: 9000 }),
      share: fc.double({ min: 0.05, max: 1.3, noNaN: true }),
    }),
    {
      minLength: 2,
      maxLength: 40,
    },
  )
  .map((slots) =>
    slots.map(({ lengthMs, share }, index) => ({
      lengthMs,
      cue: cueOf(Math.round(lengthMs * share), index),
    })),
  );

describe('a cue that does not fit', () => {
  const voices = fc.double({ min: 0.77, max: SLOWEST, noNaN: true });

  test('never speaks at the same time as another, in any voice', () => {
    fc.assert(
      fc.property(tightSlots, voices, (slots, factor) => {
        const { speeches } = heardIn(
          aplaOf({ lead: [], slots, tail: [] }, SLOWEST_LIKELY),
          factor,
          modelled(slots),
        );
        for (const [index, { at }] of speeches.entries()) {
          const before = speeches[index - 1];
          expect(at).toBeGreaterThanOrEqual(before === undefined ? 0 : before.at + before.ms);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('disturbs nothing once even the slowest voice has caught up', () => {
    fc.assert(
      fc.property(tightSlots, voices, (slots, factor) => {
        const { speeches } = heardIn(
          aplaOf({ lead: [], slots, tail: [] }, SLOWEST_LIKELY),
          factor,
          modelled(slots),
        );
        const planned = startsOf(slots.map(({ lengthMs }) => lengthMs));
        let lateMs = 0;
        for (const [index, slot] of slots.entries()) {
          const at = speeches[index]?.at ?? Number.NaN;
          const before = speeches[index - 1];
          const freeAt = before === undefined ? 0 : before.at + before.ms;
          expect(at).toBe(Math.max(planned[index] ?? 0, freeAt));
          if (lateMs === 0) expect(at).toBe(planned[index]);
          const speechMs = slot.cue[0]?.speechMs ?? 0;
          lateMs = Math.max(0, lateMs + speechMs * SLOWEST - slot.lengthMs);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const modelled =
  (slots: readonly { readonly cue: readonly Piece[] }[]) =>
  (text: string): number =>
    slots[Number(text.split(' ')[1])]?.cue[0]?.speechMs ?? 0;
