import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { BREATH_PARTS } from '../../lambda/src/domain/breath-counting';
import { DETAIL_WISHES, type DetailWish } from '../../lambda/src/domain/counting-wish';
import { movedTo, newCourse, standingOf, timelineOf } from '../../lambda/src/domain/course';
import type { Profile } from '../../lambda/src/domain/profile';
import { advance } from '../../lambda/src/domain/session/advance';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import { withoutClaims } from '../../lambda/src/domain/session/loss';
import { readProfileFields } from '../../lambda/src/domain/session/profile-parser';
import type { Course, Evening, Mode } from '../../lambda/src/domain/session/state';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import type { Moment, Turn } from '../../lambda/src/domain/session/turn';
import { spokenReply } from '../../lambda/src/speech/reply';
import { voiceOf } from '../../lambda/src/speech/voice';
import { withoutMarkup } from '../care/states';
import { setup } from '../setup';

const BEGIN = Date.parse('2026-03-01T21:40:00Z');
const moment = (now = BEGIN): Moment => ({
  now,
  requestId: `request-${now}`,
  deviceId: 'bedroom',
  timeZone: 'Europe/London',
  weekStart: 1,
});
const identity = { id: 'request-1', startedAt: BEGIN, timeZone: 'Europe/London', practiceDay: '2026-03-01' };
const box = newCourse({ activity: 'breathing', patternId: 'box', cycles: 6 }, identity);
const massage = movedTo(
  newCourse({ activity: 'massage', routineId: 'classic', minutes: 15, leftOut: [] }, identity),
  { step: 1, slot: 4 },
);

const GUIDING: Mode = { type: 'guiding' };
const eveningOf = (mode: Mode, course?: Course, profile: Profile = {}): Evening => ({
  session: { mode, misses: 0, ...(course === undefined ? {} : { course }) },
  profile: { gateAt: BEGIN, breathIntroAt: BEGIN, ...profile },
});
const said = (evening: Evening, event: SessionEvent, now?: number): Turn =>
  advance(setup, evening, event, moment(now));
const wish = (evening: Evening, detail: DetailWish | undefined, now?: number): Turn =>
  said(evening, { type: 'setDetail', detail }, now);
const countingsIn = ({ evening: { session } }: Turn) =>
  session.course?.spec.activity === 'breathing' ? session.course.spec.countings : undefined;

const voice = voiceOf(enUS, localeFacts('en-US'));
const words = ({ reply, evening }: Turn): string => {
  const spoken = spokenReply(setup, voice, { reply, evening }, { delivery: 'ssml', flowOn: true });
  return spoken?.say.type === 'ssml' ? withoutMarkup(spoken.say.ssml) : '';
};

/** A turn as the skill carries it on: what was sent is part of the next turn's state. */
const sentWith = (turn: Turn, now: number): Evening => {
  const { reply, evening } = turn;
  const sent = spokenReply(setup, voice, { reply, evening }, { delivery: 'ssml', flowOn: true })?.sent;
  const mode: Mode =
    sent === undefined ? evening.session.mode : { type: 'guiding', sent: { at: now, ...sent } };
  return { ...evening, session: { ...evening.session, mode } };
};

describe('while breathing', () => {
  test('it holds from the breath that is being guided on, and from now on', () => {
    const turn = wish(eveningOf(GUIDING, movedTo(box, { step: 0, slot: 8 })), 'everything');
    expect(turn.reply).toMatchObject({
      type: 'guide',
      acts: [{ type: 'detailSet', later: false }],
      course: { at: { step: 0, slot: 8 } },
    });
    expect(countingsIn(turn)).toEqual([{ counted: BREATH_PARTS, from: 1 }]);
    expect(turn.evening.profile.counted).toEqual(BREATH_PARTS);
    expect(words(turn)).toMatch(
      /^I'll count every part of the breath\. In\. Two\. Three\. Four\. Hold\. Two\. Three\. Four\. Out\. Two\. Three\. Four\. Rest\. Two\./,
    );
  });

  test('whenever it is said, a breath is begun again or the next begins, and none is left out or added', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(library.patterns)),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 70 }), fc.constantFrom(...DETAIL_WISHES)), {
          minLength: 1,
          maxLength: 5,
        }),
        (id, wishes) => {
          let now = BEGIN;
          const pattern = { type: 'known', id } as const;
          let before = sentWith(
            said(eveningOf({ type: 'idle' }), { type: 'breathe', pattern, minutes: { type: 'unsaid' } }),
            now,
          );
          for (const [seconds, detail] of wishes) {
            now += seconds * 1000;
            const turn = wish(before, detail, now);
            const without = said(before, { type: 'howLongLeft' }, now);
            if (turn.reply.type !== 'guide' || without.reply.type !== 'guide') return;
            const standing = standingOf(library, turn.reply.course);
            expect(standing).toEqual(standingOf(library, without.reply.course));
            const { step, slot } = turn.reply.course.at;
            expect(timelineOf(library, turn.reply.course.spec).steps[step]?.slots[slot]?.entry).toBe(true);
            before = sentWith(turn, now);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('going back to the beginning counts in the one way', () => {
    const begun = wish(eveningOf(GUIDING, movedTo(box, { step: 0, slot: 8 })), 'down');
    const again = said(begun.evening, { type: 'startOver' });
    expect(countingsIn(again)).toEqual([{ down: true, from: 0 }]);
    expect(words(again)).toMatch(/Out\. Three\. Two\. One\. Rest\./);
  });

  test('it is carried in the attributes of the session, and stored with the place', () => {
    const { evening } = wish(eveningOf(GUIDING, movedTo(box, { step: 0, slot: 8 })), 'down');
    const { session } = wish(evening, 'fewer-words').evening;
    expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });

  test('paused, it waits with the word to go on', () => {
    const turn = wish(eveningOf({ type: 'paused' }, box), 'nothing');
    expect(words(turn)).toBe("I won't count. Say resume when you're ready.");
    expect(words(said(turn.evening, { type: 'resume' }))).toMatch(/Out\. Rest\. In\. Hold\. Out\. Rest\./);
  });
});

describe('elsewhere', () => {
  test('a massage goes on at its cue, told in fewer words, and how breaths are counted is told apart', () => {
    const turn = wish(eveningOf(GUIDING, massage), 'just-the-counts');
    expect(turn.reply).toMatchObject({ type: 'guide', course: { spec: { telling: 'cues' } } });
    expect(words(turn)).toMatch(/^Just the cues, from now on\. Three\. Four\./);
    expect(turn.evening.profile.detail).toBe('few');
    const counts = wish(eveningOf(GUIDING, massage), 'down');
    expect(counts.reply).toMatchObject({ type: 'guide', course: massage });
    expect(words(counts)).toMatch(/^When we breathe, I'll count down\. The massage stays as it is\. Three\./);
  });

  test('with nothing under way it is for later, and a breathing that is kept takes it on', () => {
    const place = {
      course: movedTo(box, { step: 0, slot: 8 }),
      takeUp: 'offer',
      savedAt: BEGIN,
      deviceId: 'x',
    } as const;
    const turn = wish(eveningOf({ type: 'idle' }, undefined, { place }), 'down');
    expect([turn.reply.type, words(turn)]).toEqual(['tell', "From now on, I'll count down."]);
    expect(turn.evening.profile.place?.course.spec).toMatchObject({ countings: [{ down: true, from: 1 }] });
  });

  test('a question is asked again', () => {
    const asked = said(eveningOf({ type: 'idle' }), {
      type: 'breathe',
      pattern: { type: 'own', phases: { inhale: 9, exhale: 7 } },
      minutes: { type: 'unsaid' },
    });
    const turn = wish(asked.evening, 'everything');
    expect(words(turn)).toBe(
      "From now on, I'll count every part of the breath. Shall we do eight in and seven out?",
    );
    const begun = said(turn.evening, { type: 'yes' });
    expect(countingsIn(begun)).toEqual([{ counted: BREATH_PARTS, from: 0 }]);
  });

  test('after the last breath it waits for the good night', () => {
    const turn = wish(eveningOf(GUIDING, movedTo(box, { step: 1, slot: 0 })), 'down');
    expect(words(turn)).toBe("From now on, I'll count down. Say good night, or just rest.");
  });

  test('what was not understood is answered with what there is', () => {
    const turn = wish(eveningOf(GUIDING, box), undefined);
    expect(turn.evening.profile).toEqual(eveningOf(GUIDING, box).profile);
    expect(words(turn)).toMatch(/^I can count everything, count down, or give you just the counts\./);
  });

  test('what cannot be stored is not promised', () => {
    const lost = (turn: Turn) => withoutClaims(turn.reply, { records: false, profile: true });
    expect(lost(wish(eveningOf({ type: 'idle' }), 'down'))).toMatchObject({ acts: [{ type: 'notSaved' }] });
    expect(lost(wish(eveningOf(GUIDING, box), 'down'))).toMatchObject({ acts: [{ type: 'detailSet' }] });
  });
});

describe('a stored profile', () => {
  test('of the older shape counts as usual, and broken choices are left out one by one', () => {
    expect(readProfileFields({ gateAt: 1 })).toEqual({ gateAt: 1 });
    expect(readProfileFields({ counted: ['toes'], countDown: true, detail: 'some' })).toEqual({
      countDown: true,
    });
    expect(readProfileFields({ counted: [], countDown: 1, detail: 'full' })).toEqual({
      counted: [],
      detail: 'full',
    });
  });
});
