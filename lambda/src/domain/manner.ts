/** How loud something is spoken, the loudest first. `quiet` is soft. */
export const MANNERS = ['plain', 'quiet', 'whispered'] as const;

export type Manner = (typeof MANNERS)[number];

/**
 * The quieter of two.
 *
 * @example
 * quieterOf('whispered', 'quiet') //=> 'whispered'
 */
export const quieterOf = (one: Manner, other: Manner): Manner =>
  MANNERS.indexOf(one) > MANNERS.indexOf(other) ? one : other;

/**
 * The louder of two.
 *
 * @example
 * louderOf('whispered', 'quiet') //=> 'quiet'
 */
export const louderOf = (one: Manner, other: Manner): Manner => (quieterOf(one, other) === one ? other : one);
