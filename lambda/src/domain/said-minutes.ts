import { Temporal } from 'temporal-polyfill';
import type { SaidMinutes } from './session/said';

/**
 * A length as the platform hands it over (ISO 8601), in whole minutes; part of a minute is rounded down and marked.
 * Nothing is "unsaid", and what is not a length (a question mark, a length in months) is "unclear".
 *
 * @example
 * saidMinutes('PT7M30S') //=> { type: 'minutes', minutes: 7, halfDropped: true }
 */
export const saidMinutes = (iso: string | undefined): SaidMinutes => {
  if (iso === undefined || iso === '') return { type: 'unsaid' };
  try {
    const total = Temporal.Duration.from(iso).total('minutes');
    if (total < 0) return { type: 'unclear' };
    const minutes = Math.floor(total);
    return { type: 'minutes', minutes, halfDropped: minutes !== total };
  } catch {
    return { type: 'unclear' };
  }
};
