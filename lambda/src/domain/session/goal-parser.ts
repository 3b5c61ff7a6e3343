import { LEAST_GOAL, MOST_GOAL } from '../goal';
import { type Parser, where, whole } from '../parse';

/** Nights a week, 1 to 7. */
export const goalCount: Parser<number> = where(
  whole,
  (nights) => nights >= LEAST_GOAL && nights <= MOST_GOAL,
);
