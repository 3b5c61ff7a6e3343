import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { movedTo, newCourse, paceOf, timelineOf } from '../../lambda/src/domain/course';
import { totalMs } from '../../lambda/src/domain/position';
import type { Profile } from '../../lambda/src/domain/profile';
import { advance } from '../../lambda/src/domain/session/advance';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import { withoutClaims } from '../../lambda/src/domain/session/loss';
import type { PaceWish } from '../../lambda/src/domain/session/said';
import type { Course, CourseSpec, Evening, Mode, SavedPlace } from '../../lambda/src/domain/session/state';
import type { Moment } from '../../lambda/src/domain/session/turn';
import type { Position } from '../../lambda/src/domain/timeline';
import { setup } from '../setup';

const moment: Moment = {
  now: Date.parse('2026-03-01T21:40:00Z'),
  requestId: 'request-2',
  deviceId: 'bedroom',
  timeZone: 'Europe/London',
  weekStart: 1,
};
const identity = { id: 'request-1', startedAt: 0, timeZone: 'Europe/London', practiceDay: '2026-03-01' };

const massage = (minutes: number, at: Position = { step: 1, slot: 4 }): Course =>
  movedTo(newCourse({ activity: 'massage', routineId: 'classic', minutes, leftOut: [] }, identity), at);
const breathing = (patternId: string): Course =>
  movedTo(newCourse({ activity: 'breathing', patternId, cycles: 4 }, identity), { step: 0, slot: 0 });

const eveningOf = (mode: Mode, course?: Course, profile: Profile = {}, waiting?: Course): Evening => ({
  session: {
    mode,
    misses: 0,
    ...(course === undefined ? {} : { course }),
    ...(waiting === undefined ? {} : { waiting }),
  },
  profile: { gateAt: moment.now, ...profile },
});
const said = (evening: Evening, event: SessionEvent) => advance(setup, evening, event, moment);
const wish = (evening: Evening, pace: PaceWish | undefined) => said(evening, { type: 'setPace', pace });
const paceIn = (course: Course | undefined) => course && paceOf(course.spec);

const GUIDING: Mode = { type: 'guiding' };

describe('in the middle', () => {
  test('guidance goes on at the same cue, and the pace is remembered', () => {
    const { evening, reply } = wish(eveningOf(GUIDING, massage(15)), 'slower');
    expect(reply).toMatchObject({ type: 'guide', acts: [{ type: 'paceSet', wish: 'slower', later: false }] });
    expect(evening.session.course?.at).toEqual({ step: 1, slot: 4 });
    expect([paceIn(evening.session.course), evening.profile.pace]).toEqual([1.15, 1.15]);
  });

  test.each([
    ['slower', 5, { slower: true, by: { type: 'length', minutes: 5 } }],
    ['faster', 20, { slower: false, by: { type: 'length', minutes: 20 } }],
  ] as const)('%s is refused in words in %d minutes, and nothing changes', (pace, minutes, refused) => {
    const before = eveningOf(GUIDING, massage(minutes));
    const { evening, reply } = wish(before, pace);
    expect(reply).toMatchObject({ type: 'guide', acts: [{ type: 'paceRefused', ...refused }] });
    expect(evening).toEqual(before);
  });

  test('where only what is left has no room, that is what is named', () => {
    const before = eveningOf(GUIDING, massage(10, { step: 10, slot: 3 }));
    const { evening, reply } = wish(before, 'slowest');
    expect(reply).toMatchObject({ acts: [{ type: 'paceRefused', slower: true, by: { type: 'rest' } }] });
    expect([paceIn(evening.session.course), evening.profile.pace]).toEqual([1.15, 1.3]);
  });

  test('as slow as possible is as slow as tonight allows, and slower on evenings that have room', () => {
    const { evening, reply } = wish(eveningOf(GUIDING, massage(9, { step: 0, slot: 1 })), 'slowest');
    expect(reply).toMatchObject({ acts: [{ type: 'paceRefused', by: { type: 'length', minutes: 9 } }] });
    expect([paceIn(evening.session.course), evening.profile.pace]).toEqual([1.15, 1.3]);
  });

  test.each([
    ['faster', 5, 1, 1.3, 1.15, 1],
    ['normal', 5, 1, 1.3, 1, 1],
    ['slower', 20, 1, 0.9, 1, 1],
    ['faster', 9, 1.15, 1.3, 1.15, 1.15],
    ['slower', 15, 1, 1.15, 1.3, 1.3],
  ] as const)(
    '%s in %d minutes counted at %d goes on from the %d that is heard: remembered %d, counted %d',
    (word, minutes, counted, heard, remembered, after) => {
      const { spec, ...course } = massage(minutes);
      const paced: Course = {
        ...course,
        spec: spec.activity === 'massage' ? { ...spec, pace: counted } : spec,
      };
      const { evening, reply } = wish(eveningOf(GUIDING, paced, { pace: heard }), word);
      expect(reply).toMatchObject({ acts: [{ type: 'paceSet', wish: word }] });
      expect([evening.profile.pace, paceIn(evening.session.course)]).toEqual([remembered, after]);
    },
  );

  test.each([
    ['slower', 5, 1, 1.15],
    ['slower', 9, 1.15, 1.3],
    ['slowest', 9, 1.15, 1.3],
    ['faster', 20, 1, 0.9],
  ] as const)(
    '%s is refused in %d minutes counted at %d when %d is heard',
    (word, minutes, counted, heard) => {
      const { spec, ...course } = massage(minutes);
      const paced: Course = {
        ...course,
        spec: spec.activity === 'massage' ? { ...spec, pace: counted } : spec,
      };
      const before = eveningOf(GUIDING, paced, { pace: heard });
      const { evening, reply } = wish(before, word);
      expect(reply).toMatchObject({ acts: [{ type: 'paceRefused', by: { type: 'length', minutes } }] });
      expect(evening).toEqual(before);
    },
  );

  test('counts that lag behind the pace that is heard catch up', () => {
    const { evening } = wish(eveningOf(GUIDING, massage(15), { pace: 1.3 }), 'slower');
    expect([evening.profile.pace, paceIn(evening.session.course)]).toEqual([1.3, 1.3]);
  });

  test.each(['slower', 'slowest'] as const)('at the slowest, %s finds nothing beyond it', (pace) => {
    const slowest = wish(eveningOf(GUIDING, massage(15)), 'slowest').evening;
    expect(wish(slowest, pace).reply).toMatchObject({ type: 'guide', acts: [{ type: 'paceAlready' }] });
  });

  test('what was not understood is answered, and guidance goes on', () => {
    const before = eveningOf(GUIDING, massage(15));
    const { evening, reply } = wish(before, undefined);
    expect(reply).toMatchObject({ type: 'guide', acts: [{ type: 'paceUnclear' }] });
    expect(evening).toEqual(before);
  });

  test('going back to counts that were done at another pace does them at the one now', () => {
    const slower = wish(eveningOf(GUIDING, massage(15, { step: 2, slot: 3 })), 'slower').evening;
    const back = said(slower, { type: 'previous' }).evening.session.course;
    const arch = back && timelineOf(library, back.spec).steps[1]?.slots.filter(({ counted }) => counted);
    expect(arch?.map(({ lengthMs }) => lengthMs)).toEqual([5750, ...Array.from({ length: 10 }, () => 4600)]);
    expect(back && totalMs(timelineOf(library, back.spec))).toBe(900_000);
  });
});

test.each<[string, Mode]>([
  ['paused', { type: 'paused' }],
  ['a wait after pain', { type: 'asking', question: { type: 'pain' } }],
  ['the question about another massage', { type: 'asking', question: { type: 'replace', start: {} } }],
])('%s stays what it is, and the pace is another', (_, mode) => {
  const { evening, reply } = wish(eveningOf(mode, massage(15)), 'faster');
  expect(reply).toMatchObject({ type: 'ask', acts: [{ type: 'paceSet', wish: 'faster', later: false }] });
  expect(evening.session.mode).toEqual(mode);
  expect(paceIn(evening.session.course)).toBe(0.9);
});

describe('with nothing under way', () => {
  test('it is kept for the evenings to come, and the microphone closes', () => {
    const { evening, reply } = wish(eveningOf({ type: 'idle' }), 'slower');
    expect(reply).toEqual({ type: 'tell', acts: [{ type: 'paceSet', wish: 'slower', later: true }] });
    expect(paceIn(said(evening, { type: 'launch' }).evening.session.course)).toBe(1.15);
  });

  test('what could not be stored is not claimed', () => {
    const { reply } = wish(eveningOf({ type: 'idle' }), 'slower');
    expect(withoutClaims(reply, { records: false, profile: true })).toEqual({
      type: 'tell',
      acts: [{ type: 'notSaved' }],
    });
  });

  test('a length without room for it is done at the nearest pace, and lasts what it should', () => {
    const evening = eveningOf({ type: 'idle' }, undefined, { pace: 1.3, preferredMinutes: 9 });
    const spec = said(evening, { type: 'launch' }).evening.session.course?.spec;
    expect(spec).toMatchObject({ minutes: 9, pace: 1.15 });
    expect(spec && totalMs(timelineOf(library, spec))).toBe(540_000);
  });

  describe('that a length has no room for it', () => {
    const idle = (profile: Profile) => eveningOf({ type: 'idle' }, undefined, profile);
    const limited = { type: 'paceLimited', pace: 1 };
    const start = (minutes: number): SessionEvent => ({
      type: 'start',
      routine: { type: 'unsaid' },
      minutes: { type: 'minutes', minutes, halfDropped: false },
    });

    test('is said when the length was said for this evening', () => {
      const { reply } = said(idle({ pace: 1.3, paceTold: 1.3 }), start(5));
      expect(reply).toMatchObject({ type: 'guide', acts: [{ type: 'helloAgain' }, limited] });
    });

    test('is said the first time only when the length is the usual one', () => {
      const first = said(idle({ pace: 1.3, preferredMinutes: 5 }), { type: 'launch' });
      expect(first.reply).toMatchObject({ acts: [{ type: 'helloAgain' }, limited] });
      expect(first.evening.profile.paceTold).toBe(1.3);
      const again = said(idle(first.evening.profile), {
        type: 'start',
        routine: { type: 'unsaid' },
        minutes: { type: 'unsaid' },
      });
      expect(again.reply).toMatchObject({ acts: [{ type: 'helloAgain' }] });
    });

    test('is not said where there is room, nor where nothing is counted', () => {
      expect(said(idle({ pace: 1.3 }), start(15)).reply).toMatchObject({ acts: [{ type: 'helloAgain' }] });
      const gentle = said(idle({ pace: 1.3, gentle: true }), start(5));
      expect(gentle.reply).toMatchObject({ acts: [{ type: 'helloAgain' }] });
    });
  });

  test('a kept massage that has no room for it keeps its counts, and nothing else is claimed', () => {
    const place: SavedPlace = {
      course: massage(5),
      takeUp: 'offer',
      savedAt: moment.now,
      deviceId: 'bedroom',
    };
    const { evening, reply } = wish(eveningOf({ type: 'idle' }, undefined, { place }), 'slowest');
    expect(reply).toEqual({
      type: 'tell',
      acts: [{ type: 'paceSet', wish: 'slowest', later: true, exceptKept: true }],
    });
    expect(evening.profile.place).toEqual(place);
  });

  test('the rest of a massage that is kept takes it on', () => {
    const place: SavedPlace = {
      course: massage(15),
      takeUp: 'straight',
      savedAt: moment.now - 60_000,
      deviceId: 'bedroom',
    };
    const { evening } = wish(eveningOf({ type: 'idle' }, undefined, { place }), 'slower');
    expect(evening.profile.place).toMatchObject({ takeUp: 'straight', savedAt: place.savedAt });
    expect(paceIn(evening.profile.place?.course)).toBe(1.15);
  });
});

describe('while breathing', () => {
  test('the breaths are drawn out, and the massage that waits follows', () => {
    const { evening } = wish(eveningOf(GUIDING, breathing('long exhale'), {}, massage(15)), 'slower');
    const paces = [evening.session.course, evening.session.waiting].map(paceIn);
    expect([...paces, evening.profile.pace]).toEqual([1.15, 1.15, 1.15]);
  });

  test('a breath too long is refused in words', () => {
    const slower = wish(eveningOf(GUIDING, breathing('four seven eight')), 'slower').evening;
    const { evening, reply } = wish(slower, 'slower');
    expect(reply).toMatchObject({ acts: [{ type: 'paceRefused', slower: true, by: { type: 'breath' } }] });
    expect(evening.profile.pace).toBe(1.15);
  });

  test.each<[string, number, Partial<CourseSpec>]>([
    ['four seven eight', 1.3, { cycles: 4, paces: [{ from: 0, pace: 1.15 }] }],
    ['long exhale', 1.3, { cycles: 13, paces: [{ from: 0, pace: 1.3 }] }],
  ])('%s begins at the nearest pace, its dose judged by the pattern itself', (id, _, expected) => {
    const evening = eveningOf({ type: 'idle' }, undefined, { pace: 1.3 });
    const pattern = { type: 'known', id } as const;
    const begun = said(evening, { type: 'breathe', pattern, minutes: { type: 'unsaid' } }).evening;
    expect(begun.session.course?.spec).toMatchObject(expected);
  });
});
