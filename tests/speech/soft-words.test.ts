import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { BREATH_PARTS } from '../../lambda/src/domain/breath-counting';
import { isOver, movedTo, newCourse, timelineOf } from '../../lambda/src/domain/course';
import { MANNERS, type Manner } from '../../lambda/src/domain/manner';
import { PACES, type Pace } from '../../lambda/src/domain/pace';
import { possiblePace } from '../../lambda/src/domain/plan';
import { endOf, START, slotsBetween } from '../../lambda/src/domain/position';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import { aplaOf } from '../../lambda/src/speech/apla';
import { guidanceFor } from '../../lambda/src/speech/guidance';
import { spanOf } from '../../lambda/src/speech/lines';
import { filledSlots, type Passage } from '../../lambda/src/speech/passage';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { ssmlOf } from '../../lambda/src/speech/ssml';
import { voiceOf } from '../../lambda/src/speech/voice';
import { everyLength } from '../every-length';

const SLOWEST = 1.18;
const facts = localeFacts('en-US');
const voiceIn = (manner: Manner, pace: Pace = 1) => voiceOf(enUS, facts, { time: speakingMs, pace, manner });
const identity = { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' };

const massages = everyLength.flatMap(({ id: routineId, routine, minutes }) =>
  [...new Set(PACES.map((wanted) => possiblePace(routine, minutes, wanted)))].flatMap((pace) =>
    [false, true].map((withBreath) => ({
      pace,
      spec: { activity: 'massage', routineId, minutes, leftOut: [], pace, withBreath } satisfies CourseSpec,
    })),
  ),
);

/** As it is told in the course of the nights. */
const TOLD = [{}, { telling: 'short' }, { telling: 'cues' }] as const;

/** The shortest, the longest and the round lengths. */
const some = massages.filter(({ spec: { routineId, minutes } }) => {
  const all = Object.keys(library.routines[routineId]?.lengths ?? {}).map(Number);
  return minutes % 5 === 0 || minutes === Math.min(...all) || minutes === Math.max(...all);
});

/** Every response of a course, each heard to its end by somebody who says next. */
const passagesOf = (spec: CourseSpec, manner: Manner, pace: Pace = 1): readonly Passage[] => {
  const voice = voiceIn(manner, pace);
  const passages: Passage[] = [];
  let course = newCourse(spec, identity);
  while (!isOver(library, course)) {
    const { say, reprompt, segment } = guidanceFor(voice, {
      ...{ library, course, lead: voice.act({ type: 'helloAgain' }), flowOn: true, breaths: true },
      slowest: SLOWEST,
    });
    passages.push(say, reprompt);
    course = movedTo(course, segment.to);
  }
  return passages;
};

describe('at the end, softer and slower', () => {
  test('cues fit their slots at every pace but for a few that borrow less than a second', () => {
    let cues = 0;
    const overrunsMs = massages.flatMap(({ spec, pace }, index) => {
      const voice = voiceIn('plain', pace);
      const timeline = timelineOf(library, { ...spec, ...TOLD[index % TOLD.length], variety: index % 12 });
      return slotsBetween(timeline, START, endOf(timeline))
        .filter(({ slot }) => slot.quiet === true)
        .flatMap(({ slot }) => {
          cues += 1;
          const { speechMs, silenceMs } = spanOf(voice.softly.cue(slot.cue));
          const overMs = speechMs + silenceMs - slot.lengthMs;
          return overMs > 0 ? [overMs] : [];
        });
    });
    expect(overrunsMs.length / cues).toBeLessThan(0.005);
    expect(Math.max(0, ...overrunsMs)).toBeLessThan(1000);
  });

  test('what is said between its cues is as soft as they are', () => {
    for (const { spec } of some) {
      for (const { lead, slots, tail } of passagesOf(spec, 'plain')) {
        const tones = slots.map(({ cue }) => cue[0]?.manner);
        if (tones.length === 0) continue;
        expect(tail.every(({ manner }) => manner === tones.at(-1))).toBe(true);
        if (lead[0]?.text === "Let's go on.") expect(['plain', tones[0]]).toContain(lead[0].manner);
      }
    }
  });
});

describe.each(MANNERS.filter((manner) => manner !== 'plain'))('%s on request', (manner) => {
  test('every piece of every response is', () => {
    for (const { spec, pace } of some)
      for (const { lead, slots, tail } of passagesOf(spec, manner, pace))
        for (const piece of [...lead, ...slots.flatMap(({ cue }) => cue), ...tail])
          expect(piece.manner).toBe(manner);
  });

  test('every response stays within the limits, and the slots keep their lengths', () => {
    for (const { spec, pace } of some) {
      const lengths = slotsBetween(timelineOf(library, spec), START, endOf(timelineOf(library, spec)));
      const spoken = passagesOf(spec, manner, pace).filter((_, index) => index % 2 === 0);
      expect(spoken.flatMap(({ slots }) => slots.map(({ lengthMs }) => lengthMs))).toEqual(
        lengths.map(({ slot }) => slot.lengthMs),
      );
      for (const passage of spoken) {
        expect(ssmlOf(passage).length).toBeLessThan(8000);
        const { speechMs, silenceMs } = spanOf([
          ...passage.lead,
          ...filledSlots(passage.slots).flat(),
          ...passage.tail,
        ]);
        expect(speechMs * SLOWEST + silenceMs).toBeLessThanOrEqual(220_000);
        // A response may hold 120 KB.
        expect(JSON.stringify(aplaOf(passage, SLOWEST)).length).toBeLessThan(60_000);
      }
    }
  });

  test('it takes no more responses than plainly, but for one where a breath is counted second by second', () => {
    for (const { spec, pace } of some) {
      const counted = spec.routineId === 'wind-down' ? 1 : 0;
      const more = passagesOf(spec, manner, pace).length - passagesOf(spec, 'plain', pace).length;
      expect([spec, more / 2 <= counted]).toEqual([spec, true]);
    }
  });

  test('breathing, every second of it counted, too', () => {
    const spec: CourseSpec = {
      ...{ activity: 'breathing', patternId: 'box', cycles: 18 },
      countings: [{ from: 0, counted: BREATH_PARTS }],
    };
    for (const passage of passagesOf(spec, manner)) expect(ssmlOf(passage).length).toBeLessThan(8000);
  });
});

describe('words of care', () => {
  const mannersOf = (
    manner: Manner,
    type: 'emergency' | 'painStop' | 'numbStop' | 'dizzyStop' | 'gate' | 'safety',
  ) => {
    const voice = voiceIn(manner);
    return [voice, voice.softly].flatMap((speech) => speech.act({ type }).map((piece) => piece));
  };

  test.each(['painStop', 'numbStop', 'dizzyStop', 'gate', 'safety'] as const)(
    '%s is never whispered',
    (type) => {
      for (const manner of MANNERS)
        for (const piece of mannersOf(manner, type)) expect(piece.manner).not.toBe('whispered');
      expect(mannersOf('whispered', type).every(({ manner }) => manner === 'quiet')).toBe(true);
    },
  );

  test('an emergency is spoken plainly, at its own speed', () => {
    for (const manner of MANNERS)
      for (const piece of mannersOf(manner, 'emergency'))
        expect(piece).toMatchObject({ manner: 'plain', rate: 1 });
  });

  test('the choice after pain is not whispered either, and other invitations are', () => {
    const voice = voiceIn('whispered');
    const asked = (type: 'pain' | 'offer') => voice.invitation({ type }).ask.map(({ manner }) => manner);
    expect(asked('pain')).toEqual(['quiet']);
    expect(asked('offer')).toEqual(['whispered']);
  });
});
