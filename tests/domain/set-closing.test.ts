import { describe, expect, test } from '@jest/globals';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { movedTo, newCourse } from '../../lambda/src/domain/course';
import type { Profile } from '../../lambda/src/domain/profile';
import { advance } from '../../lambda/src/domain/session/advance';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import { withoutClaims } from '../../lambda/src/domain/session/loss';
import type { Course, Evening, Mode } from '../../lambda/src/domain/session/state';
import type { Moment, Reply, Turn } from '../../lambda/src/domain/session/turn';
import { type SpokenReply, spokenReply } from '../../lambda/src/speech/reply';
import { voiceOf } from '../../lambda/src/speech/voice';
import { setup } from '../setup';

const moment: Moment = {
  now: Date.parse('2026-03-01T21:40:00Z'),
  requestId: 'request-2',
  deviceId: 'bedroom',
  timeZone: 'Europe/London',
  weekStart: 1,
};
const identity = { id: 'request-1', startedAt: 0, timeZone: 'Europe/London', practiceDay: '2026-03-01' };
const begun: Course = newCourse(
  { activity: 'massage', routineId: 'classic', minutes: 5, leftOut: [] },
  identity,
);
const last = movedTo(begun, { step: 7, slot: 0 });
const over = movedTo(begun, { step: 8, slot: 0 });

const eveningOf = (mode: Mode, course?: Course, profile: Profile = {}): Evening => ({
  session: { mode, misses: 0, ...(course === undefined ? {} : { course }) },
  profile: { gateAt: moment.now, ...profile },
});
const said = (evening: Evening, event: SessionEvent): Turn => advance(setup, evening, event, moment);
const closing = (evening: Evening, on: boolean): Turn => said(evening, { type: 'setClosing', on });

const GUIDING: Mode = { type: 'guiding' };
const WITHOUT: Profile = { noClosing: true };

describe('whether a massage ends with breaths', () => {
  test('is set in the middle, for tonight and for the evenings to come', () => {
    const { evening, reply } = closing(eveningOf(GUIDING, begun), false);
    expect(reply).toMatchObject({ type: 'guide', acts: [{ type: 'closingSet', on: false, kept: true }] });
    expect(evening.profile.noClosing).toBe(true);
    const back = closing(evening, true);
    expect([back.reply.type, back.evening.profile.noClosing]).toEqual(['guide', undefined]);
  });

  test.each([
    [true, { breaths: true }],
    [false, { breaths: false }],
  ])('said at the end, %s is the answer to the invitation', (on, expected) => {
    for (const profile of [{}, WITHOUT]) {
      const { reply, evening } = closing(eveningOf(GUIDING, over, profile), on);
      expect(reply).toMatchObject({ type: 'close', acts: [{ type: 'closingSet', on }], ...expected });
      expect(evening.session.course).toBeUndefined();
    }
  });

  test('decides what a word after the last segment brings, and what is invited there', () => {
    const reply = (profile: Profile, event: SessionEvent): Reply =>
      said(eveningOf(GUIDING, over, profile), event).reply;
    expect(reply({}, { type: 'next' })).toEqual({ type: 'close', acts: [], breaths: true });
    expect(reply(WITHOUT, { type: 'next' })).toEqual({ type: 'close', acts: [], breaths: false });
    expect(reply(WITHOUT, { type: 'stop' })).toEqual({ type: 'close', acts: [], breaths: false });
    expect(reply({}, { type: 'help' })).toMatchObject({ invitation: { type: 'finish', breaths: true } });
    expect(reply(WITHOUT, { type: 'help' })).toMatchObject({
      invitation: { type: 'finish', breaths: false },
    });
  });

  test('counts in how long it takes', () => {
    const whole = (profile: Profile): number => {
      const { reply } = said(eveningOf({ type: 'idle' }, undefined, profile), { type: 'howLongLeft' });
      const [act] = reply.type === 'tell' ? reply.acts : [];
      return act?.type === 'wholeLength' ? act.wholeMs : 0;
    };
    expect(whole({}) - whole(WITHOUT)).toBe(36_000);
  });

  test('is said for now only when it cannot be stored, and a night that was lost is told', () => {
    const { reply } = closing(eveningOf(GUIDING, over), false);
    expect(withoutClaims(reply, { records: true, profile: true })).toMatchObject({
      acts: [{ type: 'closingSet', kept: false }, { type: 'nightNotSaved' }],
    });
  });
});

describe.each(['ssml', 'apla'] as const)('the end as it is spoken, by %s', (delivery) => {
  const voice = voiceOf(enUS, localeFacts('en-US'));
  const way = { delivery, flowOn: true };
  const spoken = (profile: Profile, reply: Reply): SpokenReply => {
    const evening = eveningOf(GUIDING, last, profile);
    return spokenReply(setup, voice, { reply, evening }, way) ?? { say: { type: 'ssml', ssml: '' } };
  };
  const text = (value: unknown): string => JSON.stringify(value).replaceAll('\\"', '"');
  const softly = (words: string): string => `<prosody rate="90%" volume="soft">${words}</prosody>`;
  const guide: Reply = { type: 'guide', acts: [], course: last };

  test('with breaths, silence brings them, then an invitation as soft as they are', () => {
    const { say, reprompt } = spoken({}, guide);
    expect(text(say)).toContain('three quiet breaths');
    expect(text(reprompt)).toContain(softly('And slowly out.'));
    expect(text(reprompt)).toContain(softly('Say good night, or just rest.'));
  });

  test('without them the last segment says that it is over, and silence brings a quiet invitation only', () => {
    const { say, reprompt } = spoken(WITHOUT, guide);
    expect(text(say)).toContain(softly('Now let your hands rest.'));
    expect(text(reprompt)).toContain(softly('Say good night, or just rest.'));
    expect(text(reprompt)).not.toMatch(/breaths|And out/);
  });

  test.each([true, false])('the goodbye is soft, and the microphone closed: breaths %s', (breaths) => {
    const { say, reprompt } = spoken({}, { type: 'close', acts: [], breaths });
    expect(text(say)).toContain(softly('Good night.'));
    expect(text(say).includes('And slowly out')).toBe(breaths);
    expect(reprompt).toBeUndefined();
  });
});
