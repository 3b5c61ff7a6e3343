import { describe, expect, test } from '@jest/globals';
import { newCourse } from '../../lambda/src/domain/course';
import type { Profile } from '../../lambda/src/domain/profile';
import { advance } from '../../lambda/src/domain/session/advance';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import type { Evening, SavedPlace } from '../../lambda/src/domain/session/state';
import type { Turn } from '../../lambda/src/domain/session/turn';
import { setup } from '../setup';

/** Dizziness: nothing is breathed that practice day, and nothing begins without the listener's word. */
const DIZZY_AT = Date.parse('2026-03-01T21:40:00Z');
const MINUTE_MS = 60_000;
const identity = { id: 'before', startedAt: 0, timeZone: 'Europe/London', practiceDay: '2026-03-01' };
const UNSAID = { type: 'unsaid' } as const;

const said = (before: Evening, event: SessionEvent, minutesLater: number): Turn =>
  advance(setup, before, event, {
    now: DIZZY_AT + minutesLater * MINUTE_MS,
    requestId: `request-${minutesLater}`,
    deviceId: 'bedroom',
    timeZone: 'Europe/London',
    weekStart: 1,
  });
/** Another Alexa session of the same listener. */
const opened = ({ profile }: Evening): Evening => ({
  session: { mode: { type: 'idle' }, misses: 0 },
  profile,
});

const dizzy = (profile: Profile = {}): Evening =>
  opened(
    said(
      opened({
        session: { mode: { type: 'idle' }, misses: 0 },
        profile: { gateAt: DIZZY_AT, breathIntroAt: 0, ...profile },
      }),
      { type: 'dizzy' },
      0,
    ).evening,
  );
const breathe: SessionEvent = { type: 'breathe', pattern: UNSAID, minutes: UNSAID };
const massage: SessionEvent = {
  type: 'start',
  routine: UNSAID,
  minutes: { type: 'minutes', minutes: 5, halfDropped: false },
};
/** A massage the listener has begun after being told. */
const begun = (profile: Profile = {}): Turn => {
  const asked = said(dizzy(profile), massage, 1);
  expect(asked.reply).toMatchObject({ type: 'ask', invitation: { type: 'restDay' } });
  return said(asked.evening, { type: 'next' }, 2);
};

describe('on a day of dizziness', () => {
  test('"ready" begins the massage, and nothing else', () => {
    const { reply, evening } = begun();
    expect(reply).toMatchObject({ type: 'guide', course: { spec: { activity: 'massage' } } });
    expect(evening.profile.restDay).toBe('2026-03-01');
  });

  test('breathing stays refused while that massage goes on, which is not given up for it', () => {
    const { evening } = begun();
    const { reply } = said(evening, breathe, 3);
    expect(reply).toMatchObject({
      type: 'guide',
      acts: [{ type: 'noBreathToday' }, { type: 'youAreAt' }],
      course: { spec: { activity: 'massage' } },
    });
    const along = said(evening, { type: 'setMassageBreath', on: true }, 3);
    expect(along.reply).toMatchObject({ type: 'guide', acts: [{ type: 'noBreathToday' }] });
    expect(along.evening.profile.massageBreath).toBeUndefined();
  });

  test('breathing stays refused in every later session of that day, and not on the next', () => {
    const after = opened(begun().evening);
    expect(said(after, breathe, 30).reply).toMatchObject({ type: 'tell', acts: [{ type: 'restToday' }] });
    expect(said(after, breathe, 6 * 60).reply.type).toBe('tell');
    expect(said(after, breathe, 24 * 60).reply.type).toBe('guide');
  });

  test('the massage has no breath in it, at its end or on the way', () => {
    const { reply, evening } = begun({ massageBreath: true });
    expect(reply).toMatchObject({ type: 'guide' });
    const { course } = evening.session;
    expect(course?.spec.activity === 'massage' && course.spec.withBreath).toBeFalsy();
    const over = course && { ...course, at: { step: 8, slot: 0 } };
    const atEnd = { ...evening, session: { ...evening.session, ...(over && { course: over }) } };
    expect(said(atEnd, { type: 'next' }, 9).reply).toEqual({ type: 'close', acts: [], breaths: false });
    expect(evening.profile.massageBreath).toBe(true);
  });

  test('a massage kept with the breath is taken up without it', () => {
    const spec = { activity: 'massage', routineId: 'classic', minutes: 5, leftOut: [] } as const;
    const course = { ...newCourse({ ...spec, withBreath: true }, identity), at: { step: 2, slot: 1 } };
    const place: SavedPlace = { course, takeUp: 'straight', savedAt: DIZZY_AT, deviceId: 'bedroom' };
    const asked = said(dizzy({ place }), { type: 'launch' }, 1);
    const offered = said(asked.evening, { type: 'yes' }, 2);
    expect(offered.reply).toMatchObject({ type: 'ask', invitation: { type: 'offer' } });
    const { reply } = said(offered.evening, { type: 'yes' }, 3);
    expect(reply).toMatchObject({ type: 'guide', course: { spec: { withBreath: false } } });
  });

  test('the question is asked once in a session: no to the kept place begins anew', () => {
    const spec = { activity: 'massage', routineId: 'classic', minutes: 5, leftOut: [] } as const;
    const course = { ...newCourse(spec, identity), at: { step: 2, slot: 1 } };
    const place: SavedPlace = { course, takeUp: 'straight', savedAt: DIZZY_AT, deviceId: 'bedroom' };
    const asked = said(dizzy({ place }), { type: 'launch' }, 1);
    const offered = said(asked.evening, { type: 'yes' }, 2);
    expect(said(offered.evening, { type: 'no' }, 3).reply.type).toBe('guide');
  });

  test('a new session asks again before it takes the massage up', () => {
    const { evening } = begun();
    const again = said(opened(evening), { type: 'launch' }, 5);
    expect(again.reply).toMatchObject({ type: 'ask', invitation: { type: 'restDay' } });
  });

  test('a breathing that was kept from before is no longer offered', () => {
    const course = newCourse({ activity: 'breathing', patternId: 'long exhale', cycles: 18 }, identity);
    const place: SavedPlace = { course, takeUp: 'offer', savedAt: DIZZY_AT - 60_000, deviceId: 'bedroom' };
    expect(dizzy({ place }).profile.place).toBeUndefined();
  });
});
