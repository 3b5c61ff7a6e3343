import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import { todayAt } from '../../domain/day-clock';
import type { NightRating } from '../../domain/entry';
import { RECORDS_KEPT_MS } from '../../domain/history';
import { isPerson, type ListenerId } from '../../domain/listener-id';
import { daysBefore, twoYearsBefore } from '../../domain/nights';
import { oneOf, shape } from '../../domain/parse';
import type { Profile } from '../../domain/profile';
import { withoutLent } from '../../domain/whose';
import { arrive, type Visit } from '../arrive';
import { causeOf } from '../cause';
import type { Deps } from '../deps';
import { rated, readable } from '../past';
import { playIn } from '../play';
import { householdIn, voiceIn } from '../whose';
import { onIntent, onRequest } from './matching';

export const SKILL_DISABLED = 'AlexaSkillEvent.SkillDisabled';

/** Some clocks are ahead: what began a day from now is still told. */
const AHEAD_MS = 86_400_000;

/** What is kept, and its end. */
export const rightsHandlers = (deps: Deps): readonly RequestHandler[] => [
  onIntent(['WhatDoYouKnowIntent'], async (input) => {
    const visit = await arrive(deps, input);
    const listener = subjectIn(input, visit);
    const [profile, records, ratings] = await Promise.all([
      profileOf(deps, visit, listener),
      recordsOf(deps, visit, listener),
      ratingsOf(deps, visit, listener),
    ]);
    return playIn(deps, input, visit, { type: 'whatIsKnown', listener, profile, records, ratings });
  }),
  onIntent(['ForgetMeIntent'], async (input) => {
    const visit = await arrive(deps, input);
    const listener = subjectIn(input, visit);
    const others = visit.whose.voices && !isPerson(listener);
    return playIn(deps, input, visit, { type: 'forget', listener, others });
  }),
  // No session and no answer: a failure must be loud, so that Alexa sends the event again.
  onRequest(SKILL_DISABLED, async (input) => {
    const event = readDisabled(input.requestEnvelope.request);
    if (event?.body.userInformationPersistenceStatus !== 'NOT_PERSISTED') return {};
    await deps.store.deleteHousehold(householdIn(input));
    deps.log.info('household deleted');
    return {};
  }),
];

/** Whose data it is about: that of whoever speaks, when the voice is recognised, whoever's session it is. */
const subjectIn = (input: HandlerInput, { whose }: Visit): ListenerId => {
  const voice = voiceIn(input);
  return isPerson(voice) ? voice : whose.listener;
};

/** The profile as it is stored, or will be with this turn; `undefined` when it could not be read. */
const profileOf = async (
  { store, log }: Deps,
  { whose, kept, evening }: Visit,
  listener: ListenerId,
): Promise<Profile | undefined> => {
  if (listener === whose.listener)
    return kept.version === undefined ? undefined : withoutLent(evening.profile, whose.lent);
  try {
    return (await store.loadProfile(listener))?.profile ?? {};
  } catch (error) {
    log.warn('profile could not be read', { cause: causeOf(error) });
    return undefined;
  }
};

/** The records as they are stored; `undefined` when they could not be read. */
const recordsOf = (deps: Deps, visit: Visit, listener: ListenerId) => {
  const { now } = visit.moment;
  const read = () => deps.store.recordsBetween(listener, now - RECORDS_KEPT_MS, now + AHEAD_MS);
  return readable(deps, visit, read);
};

/** The ratings likewise. */
const ratingsOf = (
  deps: Deps,
  { kept, whose, moment }: Visit,
  listener: ListenerId,
): Promise<readonly NightRating[] | undefined> => {
  const today = todayAt(moment);
  const own = listener === whose.listener ? kept.entries : [];
  return rated(deps, own, () =>
    deps.store.ratingsBetween(listener, twoYearsBefore(today), daysBefore(today, -2)),
  );
};

/** The SDK's type knows no body; Alexa sends it, and persists what the account bought until told otherwise. */
const readDisabled = shape<{ body: { userInformationPersistenceStatus: 'PERSISTED' | 'NOT_PERSISTED' } }>({
  body: shape({ userInformationPersistenceStatus: oneOf('PERSISTED', 'NOT_PERSISTED') }),
});
