import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { newCourse } from '../../lambda/src/domain/course';
import { advance } from '../../lambda/src/domain/session/advance';
import type { Evening } from '../../lambda/src/domain/session/state';
import type { Moment } from '../../lambda/src/domain/session/turn';
import { sentOf } from '../../lambda/src/speech/delivery';
import { guidanceFor } from '../../lambda/src/speech/guidance';
import { voiceOf } from '../../lambda/src/speech/voice';
import { setup } from '../setup';

const now = Date.parse('2026-03-01T21:40:00Z');
const moment: Moment = { now, requestId: 'r', deviceId: 'bedroom', timeZone: 'UTC', weekStart: 7 };
const spec = { activity: 'massage', routineId: 'classic', minutes: 5, leftOut: [] } as const;
const identity = { id: 'course', startedAt: now - 300_000, timeZone: 'UTC', practiceDay: '2026-03-01' };
const course = { ...newCourse(spec, identity), at: { step: 4, slot: 0 } };

/** A session as it was before the response that Alexa refused. */
const stale: Evening['session'] = { mode: { type: 'guiding' }, course, misses: 0 };
const refused = { type: 'ended', reason: 'refused' } as const;

describe('when Alexa refuses a response', () => {
  test('a massage that was over by then does not come back', () => {
    const turn = advance(setup, { session: stale, profile: {} }, refused, moment);
    expect(turn.evening.profile.place).toBeUndefined();
    expect(turn.records).toEqual([]);
  });

  describe('a block with long holds', () => {
    const block = newCourse(
      { activity: 'breathing', patternId: 'four seven eight', cycles: 4 },
      { ...identity, startedAt: now - 1000 },
    );
    const kept = (sentAt: number): Evening['profile'] => ({
      breathIntroAt: 0,
      guarded: { firstDay: '2026-03-01', begunAt: [block.startedAt], until: now + 76_000 },
      sentAt,
      place: { course: block, takeUp: 'straight', savedAt: sentAt, deviceId: 'bedroom' },
    });

    test('that began with it does not count; taken up, it is counted once', () => {
      const { evening } = advance(setup, { session: stale, profile: kept(now - 1000) }, refused, moment);
      expect(evening.profile.guarded).toBeUndefined();
      const opened: Evening = { session: { mode: { type: 'idle' }, misses: 0 }, profile: evening.profile };
      const later = { ...moment, now: now + 5000 };
      const { reply, evening: again } = advance(setup, opened, { type: 'launch' }, later);
      expect(reply).toMatchObject({ type: 'guide', course: { startedAt: block.startedAt, at: { slot: 0 } } });
      expect(again.profile.guarded?.begunAt).toEqual([block.startedAt]);
    });

    test('that began before counts all the same', () => {
      const began: Evening['profile'] = {
        ...kept(now - 1000),
        guarded: { firstDay: '2026-03-01', begunAt: [now - 60_000], until: now + 76_000 },
      };
      const { evening } = advance(setup, { session: stale, profile: began }, refused, moment);
      expect(evening.profile.guarded?.begunAt).toEqual([now - 60_000]);
    });

    test('that was sent long ago was not what it refused', () => {
      const { evening } = advance(setup, { session: stale, profile: kept(now - 60_000) }, refused, moment);
      expect(evening.profile.guarded?.begunAt).toEqual([block.startedAt]);
    });
  });

  test('what was stored last stays the place', () => {
    const place = {
      course: { ...course, at: { step: 1, slot: 0 } },
      takeUp: 'offer',
      savedAt: now - 60_000,
      deviceId: 'bedroom',
    } as const;
    const turn = advance(setup, { session: stale, profile: { place } }, refused, moment);
    expect(turn.evening.profile.place).toEqual(place);
  });

  test('an answer that was no segment changes no delivery', () => {
    const turn = advance(setup, { session: stale, profile: { sentAt: now - 60_000 } }, refused, moment);
    expect(turn.evening.profile.delivery).toBeUndefined();
  });
});

describe('when a device cannot play a document', () => {
  const soundRefused = { type: 'soundRefused' } as const;
  const byDocuments = { by: 'apla', devices: [] } as const;

  test('a pause asks again, and an end is spoken', () => {
    const paused: Evening = {
      session: { ...stale, mode: { type: 'paused' } },
      profile: { delivery: byDocuments },
    };
    expect(advance(setup, paused, soundRefused, moment).reply.type).toBe('ask');
    const over: Evening = {
      session: { mode: { type: 'idle' }, misses: 0 },
      profile: { delivery: byDocuments },
    };
    expect(advance(setup, over, soundRefused, moment).reply.type).toBe('close');
  });

  test('an error that comes late tells of the reprompt, and guidance goes on where the clock allows', () => {
    const voice = voiceOf(enUS, localeFacts('en-US'));
    const medium = { delivery: 'apla', slowest: 1.18 } as const;
    const begun = newCourse({ ...spec, minutes: 15 }, identity);
    const guidance = guidanceFor(voice, {
      library,
      course: begun,
      lead: [],
      flowOn: true,
      breaths: true,
      slowest: 1.18,
    });
    const sent = { at: now - 178_000, ...sentOf(medium, guidance) };
    const evening: Evening = {
      session: { mode: { type: 'guiding', sent }, course: begun, misses: 0 },
      profile: { delivery: byDocuments, sentAt: sent.at },
    };
    const { reply } = advance(setup, evening, soundRefused, moment);
    expect(reply).toMatchObject({ type: 'guide', acts: [{ type: 'soundFailed' }] });
    expect(reply.type === 'guide' && reply.course.at.step).toBeGreaterThan(0);
  });

  test('where the deployment fixes documents, it says so', () => {
    const fixed = { ...setup, delivery: 'apla' } as const;
    const { reply, evening } = advance(fixed, { session: stale, profile: {} }, soundRefused, moment);
    expect(reply).toEqual({ type: 'tell', acts: [{ type: 'soundFailed' }] });
    expect(evening.profile.delivery).toBeUndefined();
  });
});
