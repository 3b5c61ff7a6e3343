import { type ListenerId, listenerOf, partsOf } from '../domain/listener-id';

/*
 * One partition an account. In it:
 *   PROFILE                                 the household's profile
 *   PROFILE#<person>                        that of a recognised voice
 *   SESSION#<start>#<id>                    a record of the household
 *   RATING#<practice day>                   how the household rated a night
 *   PERSON#<person>#SESSION#<start>#<id>    a record of a recognised voice
 *   PERSON#<person>#RATING#<practice day>   and a rating
 * So one query finds every profile of a household, and what an account leaves behind is one partition.
 */

/** Where the sort keys of all profiles begin. */
export const PROFILES = 'PROFILE';

/** The partition that holds everything known of a household. */
export const partitionKey = (listener: ListenerId): string => `LISTENER#${partsOf(listener).household}`;

export const profileSortKey = (listener: ListenerId): string => {
  const { person } = partsOf(listener);
  return person === undefined ? PROFILES : `${PROFILES}#${person}`;
};

/** Whose profile stands under a sort key. */
export const listenerUnder = (household: ListenerId, sortKey: string): ListenerId =>
  listenerOf(household, sortKey === PROFILES ? undefined : sortKey.slice(PROFILES.length + 1));

/** Where the sort keys of a listener's records begin. */
export const recordsPrefix = (listener: ListenerId): string => `${ownPrefix(listener)}SESSION#`;

/** Where the sort keys of a listener's ratings begin. */
export const ratingsPrefix = (listener: ListenerId): string => `${ownPrefix(listener)}RATING#`;

const ownPrefix = (listener: ListenerId): string => {
  const { person } = partsOf(listener);
  return person === undefined ? '' : `PERSON#${person}#`;
};
