import { beginning, isTapering, tapered, variedByDay } from '../domain/session/taper';
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
  const begun = beginning(turn, moment);
  if (!varies && begun === undefined) return turn;
  const read =
    varies || isTapering(turn)
      ? await readable(deps, visit, () => deps.store.latestRecords(visit.whose.listener, NEWEST))
      : undefined;
  const styled = varies ? varied(turn, evening, read ?? [], moment) : turn;
  const course = beginning(styled, moment);
  if (course === undefined) return styled;
  return read === undefined || !isTapering(styled)
    ? variedByDay(styled, course)
    : tapered(deps.setup, styled, course, read);
};
