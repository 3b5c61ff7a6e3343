/**
 * Items in an order in which neighbours stand far apart: by a step that has no divisor in common with their number. The
 * same items always come in the same order.
 *
 * @example
 * mixed([1, 2, 3, 4, 5]) //=> [1, 5, 4, 3, 2]
 */
export function mixed<T>(items: readonly T[]): T[] {
  const step = [7919, 7907, 7901].find((prime) => items.length % prime !== 0) ?? 1;
  return items.map((_, i) => items[(i * step) % items.length]).filter((item) => item !== undefined);
}
