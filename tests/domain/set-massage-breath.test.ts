import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { movedTo, newCourse, standingOf, timelineOf } from '../../lambda/src/domain/course';
import type { Profile } from '../../lambda/src/domain/profile';
import { advance } from '../../lambda/src/domain/session/advance';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import { withoutClaims } from '../../lambda/src/domain/session/loss';
import type { Course, Evening, Mode } from '../../lambda/src/domain/session/state';
import type { Moment, Turn } from '../../lambda/src/domain/session/turn';
import { setup } from '../setup';

const moment: Moment = {
  now: Date.parse('2026-03-01T21:40:00Z'),
  requestId: 'request-2',
  deviceId: 'bedroom',
  timeZone: 'Europe/London',
  weekStart: 1,
};
const identity = { id: 'request-1', startedAt: 0, timeZone: 'Europe/London', practiceDay: '2026-03-01' };
const GUIDING: Mode = { type: 'guiding' };
const IDLE: Mode = { type: 'idle' };

/** The second of the presses in a classic of fifteen minutes. */
const pressing: Course = movedTo(
  newCourse({ activity: 'massage', routineId: 'classic', minutes: 15, leftOut: [] }, identity),
  { step: 3, slot: 1 },
);
const breathing: Course = newCourse(
  { activity: 'breathing', patternId: 'long exhale', cycles: 6 },
  { ...identity, id: 'request-0' },
);

const eveningOf = (
  mode: Mode,
  session: Partial<Evening['session']> = {},
  profile: Profile = {},
): Evening => ({
  session: { mode, misses: 0, ...session },
  profile: { gateAt: moment.now, breathIntroAt: 0, ...profile },
});
const said = (evening: Evening, event: SessionEvent): Turn => advance(setup, evening, event, moment);
const along = (evening: Evening, on = true): Turn => said(evening, { type: 'setMassageBreath', on });
const follows = (course: Course | undefined): boolean | undefined =>
  course?.spec.activity === 'massage' ? course.spec.withBreath : undefined;
const cueAt = ({ spec, at }: Course): string | undefined =>
  timelineOf(library, spec).steps[at.step]?.slots[at.slot]?.cue.type;

describe('in the middle of a massage', () => {
  test('guidance goes on at the same place, with the same time left, and it is remembered', () => {
    const { evening, reply } = along(eveningOf(GUIDING, { course: pressing }));
    expect(reply).toMatchObject({
      type: 'guide',
      acts: [{ type: 'massageBreathSet', on: true, kept: true }],
    });
    const { course } = evening.session;
    expect(course?.at).toEqual(pressing.at);
    expect(course && standingOf(library, course)).toEqual(standingOf(library, pressing));
    expect([follows(course), evening.profile.massageBreath]).toEqual([true, true]);
  });

  test('what is left of the presses follows the breath from the cue that was being spoken', () => {
    const turned = along(eveningOf(GUIDING, { course: pressing })).evening.session.course ?? pressing;
    const cues = timelineOf(library, turned.spec).steps[3]?.slots.map(({ cue }) => cue.type);
    expect(cues?.slice(0, 6)).toEqual([
      'round',
      ...['massageInhale', 'massageExhale', 'massageInhale', 'massageExhale'],
      'rest',
    ]);
  });

  test('turned off, it goes on as before', () => {
    const on = along(eveningOf(GUIDING, { course: pressing })).evening;
    const { evening, reply } = along(on, false);
    expect(reply).toMatchObject({ acts: [{ type: 'massageBreathSet', on: false }] });
    expect(evening.profile.massageBreath).toBeUndefined();
    const course = evening.session.course ?? pressing;
    expect([follows(course), cueAt(course)]).toEqual([false, 'press']);
    expect(standingOf(library, course)).toEqual(standingOf(library, pressing));
  });

  test('a slower pace draws the breaths out with the counts', () => {
    const on = along(eveningOf(GUIDING, { course: pressing })).evening;
    const slower = said(on, { type: 'setPace', pace: 'slower' }).evening.session.course ?? pressing;
    const { steps } = timelineOf(library, slower.spec);
    const exhales = steps.flatMap(({ slots }) => slots.filter(({ cue }) => cue.type === 'massageExhale'));
    expect(exhales.map(({ lengthMs }) => lengthMs)).toContain(6900);
  });

  test('a massage that waits for the end of a breathing takes it on', () => {
    const { evening, reply } = along(eveningOf(GUIDING, { course: breathing, waiting: pressing }));
    expect([follows(evening.session.waiting), evening.session.course]).toEqual([true, breathing]);
    expect(reply).toMatchObject({ type: 'guide' });
  });
});

describe('with nothing under way', () => {
  test('it is remembered for the massages to come, of any routine', () => {
    const { evening, reply } = along(eveningOf(IDLE));
    expect(reply).toMatchObject({ type: 'tell', acts: [{ type: 'massageBreathSet', on: true, kept: true }] });
    for (const id of ['classic', 'gentle']) {
      const start: SessionEvent = {
        type: 'start',
        routine: { type: 'known', id },
        minutes: { type: 'unsaid' },
      };
      expect(follows(said(evening, start).evening.session.course)).toBe(true);
    }
  });

  test('a massage that is kept takes it on', () => {
    const place = { course: pressing, takeUp: 'offer', savedAt: moment.now, deviceId: 'bedroom' } as const;
    const { evening } = along(eveningOf(IDLE, {}, { place }));
    expect(follows(evening.profile.place?.course)).toBe(true);
  });

  test('when it cannot be stored, it is said for now only', () => {
    const { reply } = along(eveningOf(IDLE));
    const honest = withoutClaims(reply, { records: false, profile: true });
    expect(honest).toMatchObject({ acts: [{ type: 'massageBreathSet', kept: false }] });
  });
});
