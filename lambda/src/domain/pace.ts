/** How long a count takes, as parts of its normal length, from the fastest to the slowest. */
export const PACES = [0.9, 1, 1.15, 1.3] as const;

export type Pace = (typeof PACES)[number];

export const NORMAL_PACE = 1 satisfies Pace;

/**
 * One step slower; `undefined` when there is none.
 *
 * @example
 * slowerThan(1) //=> 1.15
 */
export const slowerThan = (pace: Pace): Pace | undefined => PACES[PACES.indexOf(pace) + 1];

/**
 * One step faster; `undefined` when there is none.
 *
 * @example
 * fasterThan(1) //=> 0.9
 */
export const fasterThan = (pace: Pace): Pace | undefined => PACES[PACES.indexOf(pace) - 1];

/**
 * The possible pace nearest to the one wanted, by steps of the row; of two as near, the more normal one.
 *
 * @example
 * nearestPace(1.3, (pace) => pace <= 1) //=> 1
 */
export const nearestPace = (wanted: Pace, isPossible: (pace: Pace) => boolean): Pace =>
  PACES.filter(isPossible).sort(
    (one, other) => steps(one, wanted) - steps(other, wanted) || steps(one, 1) - steps(other, 1),
  )[0] ?? NORMAL_PACE;

/**
 * A length at a pace, in whole ms.
 *
 * @example
 * atPace(4000, 1.15) //=> 4600
 */
export const atPace = (lengthMs: number, pace: Pace): number => Math.round(lengthMs * pace);

const steps = (one: Pace, other: Pace): number => Math.abs(PACES.indexOf(one) - PACES.indexOf(other));
