import type { HandlerInput } from 'ask-sdk-core';
import { withoutOldNote } from '../domain/forgetting';
import { isPerson } from '../domain/listener-id';
import { overlaid } from '../domain/merged';
import type { Profile } from '../domain/profile';
import { clearedUp } from '../domain/session/keep';
import type { Evening, SessionState } from '../domain/session/state';
import type { Moment } from '../domain/session/turn';
import { firstProfile, maybeSame, withLent, withoutLent } from '../domain/whose';
import type { Aim } from './aim';
import { carriedIn } from './attributes';
import type { Deps } from './deps';
import { sweep } from './forget';
import { knownOf, load } from './household';
import { changed, type Kept, type Known } from './listener';
import { momentIn, settingsTimeZone } from './moment';
import { ownerIn, whoseFrom } from './owner';
import { carriedWhose, householdIn, type Whose } from './whose';

/** A turn's beginning: what is known, of whom, and when and where it is. */
export interface Visit {
  readonly evening: Evening;
  readonly kept: Kept;
  readonly moment: Moment;
  readonly whose: Whose;
  /** A recognised voice that has not been told yet that it has nights of its own. */
  readonly unmet?: boolean;
}

const IDLE: SessionState = { mode: { type: 'idle' }, misses: 0 };

/**
 * What is known when a request comes in: from the session's attributes, or, once a session, from the store. A store that
 * did not answer then is asked again as long as nothing is under way.
 */
export const arrive = async (deps: Deps, input: HandlerInput, aim: Aim = 'own'): Promise<Visit> => {
  const carried = carriedIn(input, deps.setup);
  if (carried === undefined) return firstVisit(deps, input, aim);
  const visit = {
    ...carried,
    moment: momentIn(input, carried.evening.profile),
    whose: carriedWhose(input),
  };
  const { course, waiting } = carried.evening.session;
  const isUnread = carried.kept.version === undefined;
  return isUnread && course === undefined && waiting === undefined ? readLate(deps, input, visit) : visit;
};

const firstVisit = async (deps: Deps, input: HandlerInput, aim: Aim): Promise<Visit> => {
  const [household, told] = await Promise.all([
    load(deps.store, deps.log, householdIn(input)),
    settingsTimeZone(input),
  ]);
  const listener = ownerIn(input, household, aim);
  const known = knownOf(household, listener);
  const profile = withoutOldNote(known.profile, momentIn(input, {}).now);
  const unmet = household !== undefined && isPerson(listener) && profile.voiceToldAt === undefined;
  const others = maybeSame(household ?? [], listener).map((other) => other.profile);
  const started = unmet ? firstProfile(profile, others[0]) : profile;
  const moment = momentIn(input, started, told);
  const whose = whoseFrom(household, listener, started, moment);
  const located = told === undefined ? started : { ...started, timeZone: told };
  if (profile.forgottenAt !== undefined) await sweep(deps, listener, profile.forgottenAt);
  return { ...cleared(deps, IDLE, { known, profile: located }, { moment, whose }), unmet };
};

/** The same visit with what the store tells now, under what this session changed. */
const readLate = async (deps: Deps, input: HandlerInput, visit: Visit): Promise<Visit> => {
  const household = await load(deps.store, deps.log, householdIn(input));
  if (household === undefined) return visit;
  const { moment, whose: before } = visit;
  const known = knownOf(household, before.listener);
  const profile = withoutOldNote(known.profile, moment.now);
  const whose = {
    ...whoseFrom(household, before.listener, profile, moment),
    sinceAt: before.sinceAt,
  };
  const late = cleared(deps, visit.evening.session, { known, profile }, { moment, whose });
  const { unsaved, pending, entries } = visit.kept;
  const own = withoutLent(late.evening.profile, whose.lent);
  const changedHere = overlaid(own, withoutLent(visit.evening.profile, before.lent), unsaved);
  return {
    ...late,
    evening: { ...late.evening, profile: withLent(changedHere, whose.lent) },
    kept: {
      ...late.kept,
      unsaved: [...new Set([...late.kept.unsaved, ...unsaved])],
      pending: [...late.kept.pending, ...pending],
      entries,
    },
  };
};

/** What was read, after the session before has been cleared up. `profile` is what this session begins with. */
const cleared = (
  { setup }: Deps,
  session: SessionState,
  { known, profile }: { readonly known: Known; readonly profile: Profile },
  { moment, whose }: Pick<Visit, 'moment' | 'whose'>,
): Visit => {
  const { evening, records } = clearedUp(setup, { session, profile }, moment);
  return {
    evening: { ...evening, profile: withLent(evening.profile, whose.lent) },
    kept: { ...known.kept, unsaved: changed(known.profile, evening.profile), pending: records },
    moment,
    whose,
  };
};

/**
 * The same when Alexa refused the last response: what its session carries may be older than what was stored with it, so
 * the store is asked again. `undefined` when it does not answer.
 */
export const arriveRefused = async (deps: Deps, input: HandlerInput): Promise<Visit | undefined> => {
  const household = await load(deps.store, deps.log, householdIn(input));
  if (household === undefined) return undefined;
  const carried = carriedIn(input, deps.setup);
  const listener = carried === undefined ? ownerIn(input, household, 'place') : carriedWhose(input).listener;
  const { profile, kept } = knownOf(household, listener);
  const moment = momentIn(input, profile);
  if (carried === undefined) {
    const whose = whoseFrom(household, listener, profile, moment);
    return { evening: { session: IDLE, profile: withLent(profile, whose.lent) }, kept, moment, whose };
  }
  const { unsaved, pending, entries } = carried.kept;
  const merged = overlaid(profile, carried.evening.profile, unsaved);
  return {
    evening: { session: carried.evening.session, profile: merged },
    kept: { ...kept, unsaved, pending, entries },
    moment,
    whose: carriedWhose(input),
  };
};
