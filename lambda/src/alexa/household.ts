import type { ListenerId } from '../domain/listener-id';
import type { HouseholdProfile, ListenerStore, Log } from '../domain/ports';
import { causeOf } from './cause';
import type { Kept, Known } from './listener';

const UNREAD: Kept = { requests: [], unsaved: [], pending: [], entries: [] };

/** Reads the profiles of a household; `undefined` when the store does not answer. */
export const load = async (
  store: ListenerStore,
  log: Log,
  household: ListenerId,
): Promise<readonly HouseholdProfile[] | undefined> => {
  try {
    return await store.loadHousehold(household);
  } catch (error) {
    log.warn('profile could not be read', { cause: causeOf(error) });
    return undefined;
  }
};

/** One listener of those that were read. What was not read is defaults, and nothing stored is overwritten by them. */
export const knownOf = (household: readonly HouseholdProfile[] | undefined, listener: ListenerId): Known => {
  if (household === undefined) return { profile: {}, kept: UNREAD };
  const stored = household.find((each) => each.listener === listener);
  const { profile = {}, version = 0, requests = [] } = stored ?? {};
  return { profile, kept: { ...UNREAD, version, requests } };
};
