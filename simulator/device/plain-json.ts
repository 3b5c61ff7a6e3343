/**
 * Where a value would not survive being written as JSON and read again, or `undefined` when it would.
 * A property that is `undefined` is merely left out, so it passes.
 *
 * @example
 * lossyAt({ place: { at: Number.NaN } }, 'attributes') //=> 'attributes.place.at'
 */
export function lossyAt(value: unknown, path: string, parents: readonly unknown[] = []): string | undefined {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean')
    return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path;
  if (typeof value !== 'object' || parents.includes(value)) return path;
  const plain = Array.isArray(value) || Object.getPrototypeOf(value)?.constructor?.name === 'Object';
  if (!plain && Object.getPrototypeOf(value) !== null) return path;
  for (const [key, inner] of Object.entries(value)) {
    const found = lossyAt(inner, `${path}.${key}`, [...parents, value]);
    if (found !== undefined) return found;
  }
  return undefined;
}
