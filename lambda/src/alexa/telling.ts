import { beginning, tapered } from '../domain/session/taper';
import type { Turn } from '../domain/session/turn';
import { isVaried, varied } from '../domain/session/variety';
import type { Visit } from './arrive';
import type { Deps } from './deps';
import { readable } from './past';

/** Enough to hold five nights of a routine for who does little else; whoever does gets the instructions again. */
const NEWEST = 20;

/**
 * The turn that begins a massage, told in fewer words the more often the routine was done, and in another style where
 * that is asked for or has a week behind it. Only then is anything read, by one bounded query for both; when the store
 * does not answer, it is told in full.
 */
export const withTelling = async (deps: Deps, visit: Visit, turn: Turn): Promise<Turn> => {
  const { moment, evening } = visit;
  const varies = isVaried(turn, evening, moment);
  if (!varies && beginning(turn, moment) === undefined) return turn;
  const read = await readable(deps, visit, () => deps.store.latestRecords(visit.whose.listener, NEWEST));
  const styled = varies ? varied(turn, evening, read ?? [], moment) : turn;
  const course = beginning(styled, moment);
  return read === undefined || course === undefined ? styled : tapered(deps.setup, styled, course, read);
};
