import type { HandlerInput } from 'ask-sdk-core';
import { withoutOldNote } from '../domain/forgetting';
import type { ListenerId } from '../domain/listener-id';
import { isPerson } from '../domain/listener-id';
import type { HouseholdProfile } from '../domain/ports';
import type { Profile } from '../domain/profile';
import { clearedUp } from '../domain/session/keep';
import type { Evening } from '../domain/session/state';
import type { Moment } from '../domain/session/turn';
import { firstProfile, lentBy, maybeSame, ownerOf, withLent } from '../domain/whose';
import { carriedIn } from './attributes';
import type { Deps } from './deps';
import { sweep } from './forget';
import { knownOf, load } from './household';
import { changed, type Kept, overlaid } from './listener';
import { momentIn, settingsTimeZone } from './moment';
import { carriedWhose, householdIn, voiceIn, type Whose } from './whose';

/** A turn's beginning: what is known, of whom, and when and where it is. */
export interface Visit {
  readonly evening: Evening;
  readonly kept: Kept;
  readonly moment: Moment;
  readonly whose: Whose;
  /** A recognised voice that has not been told yet that it has nights of its own. */
  readonly unmet?: boolean;
}

/** What a new Alexa session is for: to go on from a place, whose listener it then belongs to, or something of the voice's own. */
export type Aim = 'place' | 'own';

const IDLE: Evening['session'] = { mode: { type: 'idle' }, misses: 0 };

/** What is known when a request comes in: from the session's attributes, or, once a session, from the store. */
export const arrive = async (deps: Deps, input: HandlerInput, aim: Aim = 'own'): Promise<Visit> => {
  const carried = carriedIn(input, deps.setup);
  if (carried !== undefined) {
    return { ...carried, moment: momentIn(input, carried.evening.profile), whose: carriedWhose(input) };
  }
  const [household, told] = await Promise.all([
    load(deps.store, deps.log, householdIn(input)),
    settingsTimeZone(input),
  ]);
  const listener = ownerIn(input, household, aim);
  const { profile: stored, kept } = knownOf(household, listener);
  const profile = withoutOldNote(stored, momentIn(input, stored).now);
  const unmet = household !== undefined && isPerson(listener) && profile.voiceToldAt === undefined;
  const others = maybeSame(household ?? [], listener).map((other) => other.profile);
  const started = unmet ? firstProfile(profile, others[0]) : profile;
  const moment = momentIn(input, started, told);
  const whose = whoseFrom(household, listener, started, moment);
  const { evening, records } = clearedUp(deps.setup, { session: IDLE, profile: started }, moment);
  const located =
    told === undefined ? evening : { ...evening, profile: { ...evening.profile, timeZone: told } };
  if (profile.forgottenAt !== undefined) await sweep(deps, listener, profile.forgottenAt);
  return {
    evening: { ...located, profile: withLent(located.profile, whose.lent) },
    kept: { ...kept, unsaved: changed(stored, located.profile), pending: records },
    moment,
    whose,
    unmet,
  };
};

/** Whose a session is that begins with this profile. */
const whoseFrom = (
  household: readonly HouseholdProfile[] | undefined,
  listener: ListenerId,
  profile: Profile,
  moment: Moment,
): Whose => {
  const others = maybeSame(household ?? [], listener).map((other) => other.profile);
  const voices = (household ?? []).some((each) => isPerson(each.listener));
  return { listener, sinceAt: moment.now, lent: lentBy(profile, others, moment), voices };
};

const ownerIn = (
  input: HandlerInput,
  household: readonly HouseholdProfile[] | undefined,
  aim: Aim,
): ListenerId =>
  aim === 'place' ? ownerOf(household ?? [], voiceIn(input), momentIn(input, {})) : voiceIn(input);

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
  const { unsaved, pending } = carried.kept;
  const merged = overlaid(profile, carried.evening.profile, unsaved);
  return {
    evening: { session: carried.evening.session, profile: merged },
    kept: { ...kept, unsaved, pending },
    moment,
    whose: carriedWhose(input),
  };
};
