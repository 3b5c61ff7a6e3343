/**
 * Whose profile and nights: the household's, by the id of its Alexa account, or those of one recognised voice in it.
 * As private as the ids it is made of: it is never logged or spoken.
 */
export type ListenerId = string;

const PERSON = '#PERSON#';

/** Amazon's ids are no longer than this; what is longer is none of theirs. */
const LONGEST_PERSON_ID = 255;

/**
 * A recognised voice of a household.
 *
 * @example
 * personIn('amzn1.ask.account.A', 'amzn1.ask.person.B') //=> 'amzn1.ask.account.A#PERSON#amzn1.ask.person.B'
 */
export const personIn = (household: ListenerId, personId: string): ListenerId =>
  listenerOf(household, encodeURIComponent(personId));

/** The same by what `partsOf` has told of it. */
export const listenerOf = (household: ListenerId, person?: string): ListenerId =>
  person === undefined ? household : `${household}${PERSON}${person}`;

/** The household of a listener, and the recognised voice in it, if it is one. */
export const partsOf = (
  listener: ListenerId,
): { readonly household: ListenerId; readonly person?: string } => {
  const at = listener.indexOf(PERSON);
  return at === -1
    ? { household: listener }
    : { household: listener.slice(0, at), person: listener.slice(at + PERSON.length) };
};

export const isPerson = (listener: ListenerId): boolean => partsOf(listener).person !== undefined;

/** Whether something can be the id of a recognised voice. */
export const isPersonId = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_PERSON_ID;
