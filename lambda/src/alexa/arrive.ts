import type { HandlerInput } from 'ask-sdk-core';
import { overlaid } from '../domain/merged';
import { clearedUp } from '../domain/session/keep';
import type { Evening, SessionState } from '../domain/session/state';
import type { Moment } from '../domain/session/turn';
import { carriedIn } from './attributes';
import type { Deps } from './deps';
import { changed, type Kept, type Known, load, save } from './listener';
import { factsIn, momentIn, settingsTimeZone, userIdIn } from './moment';

/** A turn's beginning: what is known, and when and where it is. */
export interface Visit {
  readonly evening: Evening;
  readonly kept: Kept;
  readonly moment: Moment;
}

/**
 * What is known when a request comes in: from the session's attributes, or, once a session, from the store. A store that
 * did not answer then is asked again as long as nothing is under way.
 */
export const arrive = async (deps: Deps, input: HandlerInput): Promise<Visit> => {
  const carried = carriedIn(input, deps.setup);
  if (carried === undefined) return firstVisit(deps, input);
  const { session } = carried.evening;
  const timeZone = carried.evening.profile.timeZone ?? factsIn(input).timeZone;
  const visit = { ...carried, moment: momentIn(input, timeZone) };
  const isUnread = carried.kept.version === undefined;
  return isUnread && session.course === undefined && session.waiting === undefined
    ? readLate(deps, input, visit)
    : visit;
};

const firstVisit = async (deps: Deps, input: HandlerInput): Promise<Visit> => {
  const [known, told] = await Promise.all([
    load(deps.store, deps.log, userIdIn(input)),
    settingsTimeZone(input),
  ]);
  const moment = momentIn(input, told ?? known.profile.timeZone ?? factsIn(input).timeZone);
  const session: SessionState = { mode: { type: 'idle' }, misses: 0 };
  const { evening, kept } = cleared(deps, session, known, moment);
  if (told === undefined) return { evening, kept, moment };
  const located = { ...evening, profile: { ...evening.profile, timeZone: told } };
  return { evening: located, kept: { ...kept, unsaved: changed(known.profile, located.profile) }, moment };
};

/** The same visit with what the store tells now, under what this session changed. */
const readLate = async (deps: Deps, input: HandlerInput, visit: Visit): Promise<Visit> => {
  const known = await load(deps.store, deps.log, userIdIn(input));
  if (known.kept.version === undefined) return visit;
  const { unsaved, pending } = visit.kept;
  const { evening, kept } = cleared(deps, visit.evening.session, known, visit.moment);
  return {
    ...visit,
    evening: { ...evening, profile: overlaid(evening.profile, visit.evening.profile, unsaved) },
    kept: {
      ...kept,
      unsaved: [...new Set([...kept.unsaved, ...unsaved])],
      pending: [...kept.pending, ...pending],
    },
  };
};

/** What was read, after the session before has been cleared up. */
const cleared = (
  { setup }: Deps,
  session: SessionState,
  { profile, kept }: Known,
  moment: Moment,
): Omit<Visit, 'moment'> => {
  const { evening, records } = clearedUp(setup, { session, profile }, moment);
  return { evening, kept: { ...kept, unsaved: changed(profile, evening.profile), pending: records } };
};

/**
 * The same when Alexa refused the last response: what its session carries may be older than what was stored with it, so
 * the store is asked again. `undefined` when it does not answer.
 */
export const arriveRefused = async (deps: Deps, input: HandlerInput): Promise<Visit | undefined> => {
  const { profile, kept } = await load(deps.store, deps.log, userIdIn(input));
  if (kept.version === undefined) return undefined;
  const moment = momentIn(input, profile.timeZone ?? factsIn(input).timeZone);
  const carried = carriedIn(input, deps.setup);
  const session = carried?.evening.session ?? { mode: { type: 'idle' }, misses: 0 };
  if (carried === undefined) return { evening: { session, profile }, kept, moment };
  const { unsaved, pending } = carried.kept;
  const merged = overlaid(profile, carried.evening.profile, unsaved);
  return { evening: { session, profile: merged }, kept: { ...kept, unsaved, pending }, moment };
};

/** The same visit after its pending records have been tried once more: a question is about those too. */
export const settled = async (deps: Deps, input: HandlerInput, visit: Visit): Promise<Visit> => {
  const { evening, kept, moment } = visit;
  if (kept.pending.length === 0) return visit;
  const at = { store: deps.store, log: deps.log, userId: userIdIn(input), moment };
  const { kept: now } = await save(at, { profile: evening.profile, kept: { ...kept, unsaved: [] } });
  return { ...visit, kept: { ...kept, pending: now.pending } };
};
