import type { HandlerInput } from 'ask-sdk-core';
import { isPersonId, type ListenerId, listenerOf, partsOf, personIn } from '../domain/listener-id';
import { flag, shape, text, whole } from '../domain/parse';
import { readProfileFields } from '../domain/session/profile-parser';
import type { Lent } from '../domain/whose';

/** Whose an Alexa session is, from its first turn to its last, whoever speaks in it. */
export interface Whose {
  readonly listener: ListenerId;
  readonly sinceAt: number;
  readonly lent: Lent;
  /** Whether a voice has been recognised in the household. */
  readonly voices: boolean;
}

const NOTHING_LENT: Lent = { given: {}, own: {} };

/** The household by the account of the request. */
export const householdIn = ({ requestEnvelope }: HandlerInput): ListenerId =>
  requestEnvelope.context.System.user.userId;

/** Who speaks: a recognised voice, or else the household. */
export const voiceIn = (input: HandlerInput): ListenerId => {
  const personId: unknown = input.requestEnvelope.context.System.person?.personId;
  const household = householdIn(input);
  return isPersonId(personId) ? personIn(household, personId) : household;
};

/** Whose a session under way is. One whose attributes name nobody is the household's. */
export const carriedWhose = (input: HandlerInput): Whose => {
  const read = readWhose(input.requestEnvelope.session?.attributes?.whose);
  return {
    listener: listenerOf(householdIn(input), read?.person),
    sinceAt: read?.sinceAt ?? 0,
    lent: read?.lent ?? NOTHING_LENT,
    voices: read?.voices ?? false,
  };
};

/** For the next turn; the account comes with every request. */
export const whoseAttributes = ({ listener, sinceAt, lent, voices }: Whose) => {
  const { person } = partsOf(listener);
  return { sinceAt, lent, voices, ...(person === undefined ? {} : { person }) };
};

const readWhose = shape<{ sinceAt: number; lent: Lent; voices: boolean; person?: string }>(
  { sinceAt: whole, lent: shape<Lent>({ given: readProfileFields, own: readProfileFields }), voices: flag },
  { person: text },
);
