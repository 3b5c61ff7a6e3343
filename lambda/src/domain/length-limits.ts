import type { Range } from './hearing';
import { LEAST_MINUTES, MOST_MINUTES, type Routine } from './routine';

/** What a massage may last, whichever it is, in minutes. */
export const EVERY_LENGTH: Range = { least: LEAST_MINUTES, most: MOST_MINUTES };

/**
 * The least and the most minutes of a routine; every whole minute between is one of its lengths.
 *
 * @example
 * limitsOf(archFocus) //=> { least: 10, most: 16 }
 */
export const limitsOf = ({ lengths }: Routine): Range => {
  const minutes = Object.keys(lengths).map(Number);
  return { least: Math.min(...minutes), most: Math.max(...minutes) };
};

/**
 * The least and the most minutes of one foot alone, which is planned as half of twice as many; `undefined` when the
 * routine has no length that can be halved into whole minutes.
 *
 * @example
 * oneFootLimitsOf(classic) //=> { least: 3, most: 10 }
 */
export const oneFootLimitsOf = (routine: Routine): Range | undefined => {
  const { least, most } = limitsOf(routine);
  const halves = { least: Math.ceil(least / 2), most: Math.floor(most / 2) };
  return halves.least > halves.most ? undefined : halves;
};

/**
 * The length within the limits that is nearest to the one wanted.
 *
 * @example
 * nearestLength({ least: 10, most: 16 }, 20) //=> 16
 */
export const nearestLength = ({ least, most }: Range, minutes: number): number =>
  Math.min(most, Math.max(least, minutes));
