import type { HandlerInput } from 'ask-sdk-core';
import { isKnown, standingOf } from '../domain/course';
import { duration, fieldsOf, listOf, oneOf, type Parser, readableOf, text } from '../domain/parse';
import { PROFILE_FIELDS, type Profile } from '../domain/profile';
import { entry } from '../domain/session/entry-parser';
import { readProfileFields } from '../domain/session/profile-parser';
import { readRecord } from '../domain/session/record-parser';
import type { Course, Evening } from '../domain/session/state';
import { readSession } from '../domain/session/state-parser';
import { courseFor } from '../domain/session/tonight';
import type { Moment, Setup } from '../domain/session/turn';
import type { Kept } from './listener';

/** What a session's attributes hold between two turns. */
export interface Carried {
  readonly evening: Evening;
  readonly kept: Kept;
}

/** The attributes of an earlier turn of this session, or `undefined` when there are none that can be understood. */
export const carriedIn = (input: HandlerInput, { library }: Setup): Carried | undefined => {
  const attributes = input.requestEnvelope.session?.attributes;
  const session = readSession(attributes?.session);
  const kept = readKept(attributes?.kept);
  if (session === undefined || kept === undefined) return undefined;
  const known = [session.course, session.waiting].every(
    (one) => one === undefined || isKnown(library, one.spec),
  );
  return known ? { evening: { session, profile: readProfileFields(attributes?.profile) }, kept } : undefined;
};

/** The attributes for the next turn, with the public face of the place. */
export const attributesOf = (
  setup: Setup,
  carried: Carried,
  moment: Moment,
  ended: Course | undefined,
): Record<string, unknown> => ({
  session: carried.evening.session,
  profile: withoutSent(carried.evening.profile),
  kept: carried.kept,
  place: placeOf(setup, carried.evening, moment, ended),
});

/** The place as others may read it: massage (or breathing) time at which the response begins. */
const placeOf = (setup: Setup, evening: Evening, moment: Moment, ended: Course | undefined) => {
  const course = evening.session.course ?? ended ?? plannedCourse(setup, evening, moment);
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
    : courseFor(library, profile, wanted, moment);
};

/** The place is stored with what was sent; the session carries that once already. */
const withoutSent = (profile: Profile): Profile => {
  if (profile.place === undefined) return profile;
  const { sent: _sent, ...place } = profile.place;
  return { ...profile, place };
};

/**
 * What a session has not stored yet, as an earlier turn of it left it, perhaps one of another version of the skill: a
 * record that cannot be read is the only one lost. `undefined` when it is no such thing at all.
 */
const readKept: Parser<Kept> = (value) => {
  const { version, requests = [], unsaved, pending, entries = [] } = keptFields(value);
  if (unsaved === undefined || pending === undefined) return undefined;
  return { ...(version === undefined ? {} : { version }), requests, unsaved, pending, entries };
};

const keptFields = fieldsOf<Kept>({
  version: duration,
  requests: listOf(text),
  unsaved: readableOf(oneOf(...PROFILE_FIELDS)),
  pending: readableOf(readRecord),
  entries: readableOf(entry),
});
