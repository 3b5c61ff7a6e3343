import type { Foot } from './timeline';

/** Which feet, as it was said: one alone, or which comes first. */
export interface SaidFeet {
  readonly only?: SaidFoot;
  readonly first?: SaidFoot;
}

/** The side of a foot, as it is said. */
export type SaidFoot = 'left' | 'right';

/**
 * The feet in the order that is wished for.
 *
 * @example
 * orderOf({ first: 'right' }) //=> ['right', 'left']
 */
export const orderOf = ({ only, first = 'left' }: SaidFeet): readonly Foot[] =>
  only === undefined ? [first, otherThan(first)] : [only];

/**
 * The foot on the other side.
 *
 * @example
 * otherThan('left') //=> 'right'
 */
export const otherThan = (foot: Foot): Foot => (foot === 'left' ? 'right' : 'left');
