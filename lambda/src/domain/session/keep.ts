import { cutBefore, heardTo, isKnown, isOver, movedTo, timelineOf } from '../course';
import type { SessionRecord } from '../history';
import { longestMs, whereabouts } from '../place';
import { recordOf } from '../record';
import { evenlyPaced } from '../repace';
import type { Sent } from './sent';
import type { Course, Evening, SavedPlace, SessionState } from './state';
import { type Moment, type Setup, withoutCourse } from './turn';

/** The evening with the place written into the profile, as it must be stored before a wait. */
export const checkpoint = (evening: Evening, moment: Moment): Evening => {
  const { mode, course, careful } = evening.session;
  if (course === undefined || mode.type === 'idle') return evening;
  const sent = mode.type === 'guiding' ? mode.sent : undefined;
  const kept = withPlace(evening, moment, careful ? 'offer' : 'straight', sent);
  return sent === undefined ? kept : { ...kept, profile: { ...kept.profile, sentAt: sent.at } };
};

/** A massage that waits while the listener breathes is the place worth keeping; else whatever is under way. */
export const withPlace = (
  evening: Evening,
  moment: Moment,
  takeUp: SavedPlace['takeUp'],
  sent?: Sent,
): Evening => {
  const { course, waiting } = evening.session;
  const kept = waiting ?? course;
  if (kept === undefined || outlivedBy(evening)) return evening;
  const place: SavedPlace = {
    course: kept,
    ...(sent === undefined || waiting !== undefined ? {} : { sent }),
    takeUp,
    savedAt: moment.now,
    deviceId: moment.deviceId,
  };
  return { ...evening, profile: { ...evening.profile, place } };
};

/** The evening with nothing under way and no place kept of it. */
export const over = (evening: Evening): Evening =>
  withoutCourse(outlivedBy(evening) ? evening : withoutPlace(evening));

/** The evening with nothing under way and a place that is offered, never taken up by itself. */
export const offered = (evening: Evening, course: Course, moment: Moment): Evening => {
  const place = { course, takeUp: 'offer', savedAt: moment.now, deviceId: moment.deviceId } as const;
  const { session, profile } = withoutCourse(evening);
  return { session, profile: { ...profile, place } };
};

/** The evening whose kept place, if there is one, is no longer taken up by itself. */
export const onlyOffered = (evening: Evening): Evening => {
  const { place } = evening.profile;
  if (place === undefined) return evening;
  return { ...evening, profile: { ...evening.profile, place: { ...place, takeUp: 'offer' } } };
};

export const withoutPlace = ({ session, profile: { place: _place, ...profile } }: Evening): Evening => ({
  session,
  profile,
});

/** Whether the massage kept from before is worth more than the breathing that is under way. */
const outlivedBy = ({ session: { course, waiting }, profile: { place } }: Evening): boolean =>
  course?.spec.activity === 'breathing' && waiting === undefined && place?.course.spec.activity === 'massage';

/** The records of everything that is under way. */
export const recordsOf = (setup: Setup, session: SessionState): readonly SessionRecord[] =>
  [session.course, session.waiting].flatMap((course) => recorded(setup, course));

/**
 * The records of what is under way and not in the place that is kept: a breathing beside a massage that waits, or
 * that was kept from before. Should the session be lost, nothing else would remember it.
 */
export const unkeptRecords = (setup: Setup, { session, profile }: Evening): readonly SessionRecord[] =>
  recordsOf(setup, session).filter(({ id }) => id !== profile.place?.course.id);

/**
 * Clears up the place of an earlier Alexa session, and records what was heard of it. When nobody explained how its
 * segment ended (the device was used for something else, or the end was lost), it goes back to the start of the step
 * or round the clock names while the segment may still have been speaking; later, to that in which the segment began.
 */
export const clearedUp = (
  setup: Setup,
  evening: Evening,
  moment: Moment,
): { readonly evening: Evening; readonly records: readonly SessionRecord[] } => {
  const { place } = evening.profile;
  if (place === undefined) return { evening, records: [] };
  if (!isKnown(setup.library, place.course.spec)) return { evening: withoutPlace(evening), records: [] };
  const { sent, ...rest } = place;
  if (sent === undefined) return { evening, records: recorded(setup, place.course) };
  const timeline = timelineOf(setup.library, place.course.spec);
  const speaking = moment.now - sent.at < longestMs(timeline, sent, setup.hearing);
  // The other device may be guiding still: the place is left alone, and what it has told so far is recorded.
  if (speaking && place.deviceId !== moment.deviceId)
    return { evening, records: recorded(setup, place.course) };
  const { earliest } = whereabouts(timeline, sent, moment.now, setup.hearing);
  const heard = heardTo(setup.library, place.course, speaking ? earliest : sent.segment.from);
  const course = isOver(setup.library, heard)
    ? heard
    : evenlyPaced(setup.library, movedTo(heard, cutBefore(timeline, heard.at)));
  return {
    evening: { ...evening, profile: { ...evening.profile, place: { ...rest, course } } },
    records: recorded(setup, course),
  };
};

const recorded = (setup: Setup, course: Course | undefined): readonly SessionRecord[] => {
  const record = course === undefined ? undefined : recordOf(setup.library, course);
  return record === undefined ? [] : [record];
};
