import { heardTo, isOver, movedTo, recordOf, stepStart, timelineOf } from '../course';
import type { SessionRecord } from '../history';
import { longestMs, whereabouts } from '../place';
import type { Profile } from '../profile';
import type { Course, Evening, SavedPlace, Sent, SessionState } from './state';
import type { Moment, Setup } from './turn';

/** The evening with the place written into the profile, as it must be stored before a wait. */
export const checkpoint = (evening: Evening, moment: Moment): Evening => {
  const { mode } = evening.session;
  if (mode.type === 'guiding') return withPlace(evening, moment, 'straight', mode.sent);
  if (mode.type === 'paused') return withPlace(evening, moment, 'straight');
  const afterPain = mode.type === 'asking' && mode.question.type === 'pain';
  return afterPain ? withPlace(evening, moment, 'offer') : evening;
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
  if (kept === undefined) return withoutPlace(evening);
  const place: SavedPlace = {
    course: kept,
    ...(sent === undefined || waiting !== undefined ? {} : { sent }),
    takeUp,
    savedAt: moment.now,
    deviceId: moment.deviceId,
  };
  return { ...evening, profile: { ...evening.profile, place } };
};

export const withoutPlace = (evening: Evening): Evening => ({
  ...evening,
  profile: profileWithoutPlace(evening.profile),
});

/** The records of everything that is under way. */
export const recordsOf = (setup: Setup, session: SessionState): readonly SessionRecord[] =>
  [session.course, session.waiting].flatMap((course) => recorded(setup, course));

/**
 * Clears up a place whose segment nobody explained: the device was used for something else, or the end was lost.
 * While the segment may still have been speaking it goes back to the start of the step the clock names,
 * later to the start of the step the segment began in. What was heard until then is recorded.
 */
export const settle = (
  setup: Setup,
  evening: Evening,
  moment: Moment,
): { readonly evening: Evening; readonly records: readonly SessionRecord[] } => {
  const { place } = evening.profile;
  if (place?.sent === undefined) return { evening, records: [] };
  const timeline = timelineOf(setup.library, place.course.spec);
  const speaking = moment.now - place.sent.at < longestMs(timeline, place.sent, setup.hearing);
  if (speaking && place.deviceId !== moment.deviceId) return { evening, records: [] };
  const { earliest } = whereabouts(timeline, place.sent, moment.now, setup.hearing);
  const reached = speaking ? earliest : place.sent.segment.from;
  const heard = heardTo(setup.library, place.course, reached);
  const { sent: _sent, ...rest } = place;
  const course = isOver(setup.library, heard)
    ? heard
    : movedTo(heard, stepStart(timeline, heard.at.step, true));
  return {
    evening: { ...evening, profile: { ...evening.profile, place: { ...rest, course } } },
    records: recorded(setup, course),
  };
};

const recorded = (setup: Setup, course: Course | undefined): readonly SessionRecord[] => {
  const record = course === undefined ? undefined : recordOf(setup.library, course);
  return record === undefined ? [] : [record];
};

const profileWithoutPlace = ({ place: _place, ...rest }: Profile): Profile => rest;
