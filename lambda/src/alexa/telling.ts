import { beginning, isTapering, tapered, variedByDay } from '../domain/session/taper';
import type { Turn } from '../domain/session/turn';
import type { Visit } from './arrive';
import type { Deps } from './deps';
import { readable } from './past';

/** Enough to hold five nights of a routine for who does little else; whoever does gets the instructions again. */
const NEWEST = 20;

/**
 * The turn that begins a massage, told in fewer words the more often the routine was done. Only then is anything read,
 * by one bounded query, and only for who has not chosen; when the store does not answer, it is told in full.
 */
export const withTelling = async (deps: Deps, visit: Visit, turn: Turn): Promise<Turn> => {
  const course = beginning(turn, visit.moment);
  if (course === undefined) return turn;
  const records = isTapering(turn)
    ? await readable(deps, visit, () => deps.store.latestRecords(visit.whose.listener, NEWEST))
    : undefined;
  return records === undefined ? variedByDay(turn, course) : tapered(deps.setup, turn, course, records);
};
