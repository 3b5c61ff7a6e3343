import type { HandlerInput } from 'ask-sdk-core';
import { clearedUp } from '../domain/session/keep';
import type { Evening } from '../domain/session/state';
import type { Moment } from '../domain/session/turn';
import { carriedIn } from './attributes';
import type { Deps } from './deps';
import { changed, type Kept, load, overlaid } from './listener';
import { momentIn, settingsTimeZone, userIdIn } from './moment';

/** A turn's beginning: what is known, and when and where it is. */
export interface Visit {
  readonly evening: Evening;
  readonly kept: Kept;
  readonly moment: Moment;
}

/** What is known when a request comes in: from the session's attributes, or, once a session, from the store. */
export const arrive = async (deps: Deps, input: HandlerInput): Promise<Visit> => {
  const carried = carriedIn(input, deps.setup);
  if (carried !== undefined) {
    return { ...carried, moment: momentIn(input, carried.evening.profile) };
  }
  const [{ profile, kept }, told] = await Promise.all([
    load(deps.store, deps.log, userIdIn(input)),
    settingsTimeZone(input),
  ]);
  const moment = momentIn(input, profile, told);
  const before: Evening = { session: { mode: { type: 'idle' }, misses: 0 }, profile };
  const { evening, records } = clearedUp(deps.setup, before, moment);
  const located =
    told === undefined ? evening : { ...evening, profile: { ...evening.profile, timeZone: told } };
  return {
    evening: located,
    kept: { ...kept, unsaved: changed(profile, located.profile), pending: records },
    moment,
  };
};

/**
 * The same when Alexa refused the last response: what its session carries may be older than what was stored with it, so
 * the store is asked again. `undefined` when it does not answer.
 */
export const arriveRefused = async (deps: Deps, input: HandlerInput): Promise<Visit | undefined> => {
  const { profile, kept } = await load(deps.store, deps.log, userIdIn(input));
  if (kept.version === undefined) return undefined;
  const moment = momentIn(input, profile);
  const carried = carriedIn(input, deps.setup);
  const session = carried?.evening.session ?? { mode: { type: 'idle' }, misses: 0 };
  if (carried === undefined) return { evening: { session, profile }, kept, moment };
  const { unsaved, pending } = carried.kept;
  const merged = overlaid(profile, carried.evening.profile, unsaved);
  return { evening: { session, profile: merged }, kept: { ...kept, unsaved, pending }, moment };
};
