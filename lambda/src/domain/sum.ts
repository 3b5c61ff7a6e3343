/**
 * All of the values together; 0 when there are none.
 *
 * @example
 * sum([30_000, 15_000]) //=> 45_000
 */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
