import type { HandlerInput } from 'ask-sdk-core';
import { isKnown, standingOf } from '../domain/course';
import { courseFor } from '../domain/session/begin';
import type { Course, Evening } from '../domain/session/state';
import type { Moment, Setup } from '../domain/session/turn';
import type { Kept } from './listener';

/** What a session's attributes hold between two turns. */
export interface Carried {
  readonly evening: Evening;
  readonly kept: Kept;
}

/** Bump it when the shape changes: attributes of another shape are left alone and the profile is read again. */
const SHAPE = 1;

/** The attributes of an earlier turn of this session, or `undefined` when there are none that can be understood. */
export const carriedIn = (input: HandlerInput, { library }: Setup): Carried | undefined => {
  const attributes = input.requestEnvelope.session?.attributes;
  const carried: unknown = attributes?.carried;
  if (attributes?.shape !== SHAPE || !isCarried(carried)) return undefined;
  const { course, waiting } = carried.evening.session;
  const known = [course, waiting].every((one) => one === undefined || isKnown(library, one.spec));
  return known ? carried : undefined;
};

/** The attributes for the next turn, with the public face of the place. */
export const attributesOf = (setup: Setup, carried: Carried, moment: Moment): Record<string, unknown> => ({
  shape: SHAPE,
  carried: { ...carried, evening: withoutSent(carried.evening) },
  place: placeOf(setup, carried.evening, moment),
});

/** The place as others may read it: massage (or breathing) time at which the response begins. */
const placeOf = (setup: Setup, evening: Evening, moment: Moment) => {
  const course = evening.session.course ?? plannedCourse(setup, evening, moment);
  const { stepId, foot, elapsedMs, totalMs } = standingOf(setup.library, course);
  const breathing = course.spec.activity === 'breathing';
  return {
    routineId: course.spec.activity === 'breathing' ? 'breathing' : course.spec.routineId,
    stepId,
    foot,
    status: statusOf(evening, breathing),
    elapsedMs,
    totalMs,
  };
};

const statusOf = ({ session: { mode } }: Evening, breathing: boolean) => {
  switch (mode.type) {
    case 'guiding':
      return breathing ? 'breathing' : 'guiding';
    case 'paused':
      return 'paused';
    case 'asking':
      return 'asking';
    case 'idle':
    case 'done':
      return 'done';
  }
};

/** Before anything has begun, the place is the beginning of what would begin. */
const plannedCourse = (
  { library }: Setup,
  { session: { mode }, profile }: Evening,
  moment: Moment,
): Course => {
  const wanted = mode.type === 'asking' && 'start' in mode.question ? mode.question.start : {};
  const kept = profile.place?.course;
  const offers = mode.type === 'asking' && mode.question.type === 'offer';
  return offers && kept !== undefined && isKnown(library, kept.spec)
    ? kept
    : courseFor(profile, wanted, moment);
};

/** The place is stored with what was sent; the session carries that once already. */
const withoutSent = ({ session, profile }: Evening): Evening => {
  if (profile.place === undefined) return { session, profile };
  const { sent: _sent, ...place } = profile.place;
  return { session, profile: { ...profile, place } };
};

const isCarried = (value: unknown): value is Carried =>
  isObject(value) &&
  isObject(value.evening) &&
  isObject(value.evening.session) &&
  isObject(value.evening.session.mode) &&
  isObject(value.evening.profile) &&
  isObject(value.kept) &&
  Array.isArray(value.kept.unsaved) &&
  Array.isArray(value.kept.pending);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
