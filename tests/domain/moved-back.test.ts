import { expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { newCourse, timelineOf } from '../../lambda/src/domain/course';
import { advance } from '../../lambda/src/domain/session/advance';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import { clearedUp } from '../../lambda/src/domain/session/keep';
import type { Sent, Span } from '../../lambda/src/domain/session/sent';
import type { Course, Evening } from '../../lambda/src/domain/session/state';
import type { Moment } from '../../lambda/src/domain/session/turn';
import { setup } from '../setup';

/** A place that goes back into counts done at another pace: they are all done at the pace there is now. */
const SENT_AT = Date.parse('2026-03-01T21:40:00Z');
const moment: Moment = {
  now: SENT_AT,
  requestId: 'request-2',
  deviceId: 'bedroom',
  timeZone: 'Europe/London',
  weekStart: 1,
};
const identity = { id: 'request-1', startedAt: 0, timeZone: 'Europe/London', practiceDay: '2026-03-01' };
const span = (lengthMs: number): Span => ({ speechMs: 0, silenceMs: lengthMs, exactMs: lengthMs });

const at = { step: 1, slot: 5 };
const begun: Course = {
  ...newCourse({ activity: 'massage', routineId: 'classic', minutes: 15, leftOut: [] }, identity),
  at,
};
const guided = (course: Course, sent?: Sent): Evening => ({
  session: { mode: { type: 'guiding', ...(sent === undefined ? {} : { sent }) }, misses: 0, course },
  profile: { gateAt: SENT_AT },
});
const said = (evening: Evening, event: SessionEvent, now = SENT_AT) =>
  advance(setup, evening, event, { ...moment, now });

const slower = said(guided(begun), { type: 'setPace', pace: 'slowest' }).evening.session.course ?? begun;
const to = { step: 4, slot: 0 };
const sent: Sent = {
  at: SENT_AT,
  segment: {
    from: at,
    to,
    lead: span(1000),
    slots: Array.from({ length: 30 }, () => span(5000)),
    tail: span(4000),
  },
};

const archOf = (course: Course | undefined): readonly number[] =>
  course === undefined
    ? []
    : (timelineOf(library, course.spec).steps[1]?.slots ?? []).flatMap(({ counted, lengthMs }) =>
        counted ? [lengthMs] : [],
      );
const AT_THE_SLOWEST = [6500, ...Array.from({ length: 10 }, () => 5200)];

test('in a place nobody explained', () => {
  const place = { course: slower, sent, takeUp: 'straight', savedAt: SENT_AT, deviceId: 'bedroom' } as const;
  const evening: Evening = { session: { mode: { type: 'idle' }, misses: 0 }, profile: { place } };
  const later = clearedUp(setup, evening, { ...moment, now: SENT_AT + 600_000 }).evening.profile.place;
  expect(later?.course.at).toEqual({ step: 1, slot: 0 });
  expect(archOf(later?.course)).toEqual(AT_THE_SLOWEST);
});

test('in a place where silence came too early', () => {
  const { evening } = said(
    guided(slower, sent),
    { type: 'ended', reason: 'silence' },
    SENT_AT + 2 * setup.hearing.microphoneMs + 24_000,
  );
  expect(evening.profile.place?.course.at).toEqual({ step: 1, slot: 0 });
  expect(archOf(evening.profile.place?.course)).toEqual(AT_THE_SLOWEST);
});
