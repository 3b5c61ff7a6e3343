import { tellingGoal, weekToTell } from '../domain/session/set-goal';
import type { Turn } from '../domain/session/turn';
import type { Visit } from './arrive';
import type { Deps } from './deps';
import { lately } from './past';

const WEEK = 7;

/**
 * The turn that ends a massage, with a word when the goal of the week is reached. Only then is anything read, and only
 * for who has a goal; when the store does not answer, the good night is what it would have been.
 */
export const withGoal = async (deps: Deps, visit: Visit, turn: Turn): Promise<Turn> => {
  const week = weekToTell(turn, visit.moment);
  const records = week && (await lately(deps, visit, WEEK));
  return week === undefined || records === undefined ? turn : tellingGoal(turn, records, week, visit.moment);
};
