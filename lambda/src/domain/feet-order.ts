import type { Foot } from './timeline';

/** The side of a foot, as it is said. */
export type SaidFoot = 'left' | 'right';

/**
 * Both feet, in the order in which they are done when this one comes first.
 *
 * @example
 * feetFrom('right') //=> ['right', 'left']
 */
export const feetFrom = (first: SaidFoot): readonly Foot[] => [first, otherThan(first)];

/**
 * The foot on the other side.
 *
 * @example
 * otherThan('left') //=> 'right'
 */
export const otherThan = (foot: Foot): Foot => (foot === 'left' ? 'right' : 'left');
