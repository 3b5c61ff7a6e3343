/**
 * That an amount is more than is allowed, in words.
 *
 * @example
 * over('the speech lasts', 244.42, 240, 's') //=> 'the speech lasts 244.4 s; 240 are allowed'
 */
export const over = (what: string, amount: number, allowed: number, unit: string): string =>
  `${what} ${Math.round(amount * 10) / 10} ${unit}; ${allowed} are allowed`;
