import { sum } from './sum';

/** A length of time that may give or take, in ms. One that may not has its length for its least and its most. */
export interface Elastic {
  readonly lengthMs: number;
  readonly leastMs: number;
  readonly mostMs: number;
  /** What it grows and shrinks by: 1, or a whole round. */
  readonly unitMs: number;
}

/**
 * A length that neither gives nor takes.
 *
 * @example
 * rigid(50) //=> { lengthMs: 50, leastMs: 50, mostMs: 50, unitMs: 1 }
 */
export const rigid = (lengthMs: number): Elastic => ({
  lengthMs,
  leastMs: lengthMs,
  mostMs: lengthMs,
  unitMs: 1,
});

/**
 * The lengths that add up to a total, changed as little in kind as can be: what stretches gives or takes first, each
 * by its share of the room there is; when that is not enough a round goes or comes, and what is then too much is
 * evened out again. `undefined` when the total cannot be reached.
 *
 * @example
 * fitted([{ lengthMs: 90, leastMs: 45, mostMs: 120, unitMs: 1 }, rigid(50)], 130) //=> [80, 50]
 */
export const fitted = (parts: readonly Elastic[], totalMs: number): readonly number[] | undefined => {
  const direction = Math.sign(totalMs - sumOf(parts));
  for (let tried: readonly Elastic[] | undefined = parts; tried !== undefined; ) {
    const lengths = spread(tried, totalMs - sumOf(tried));
    if (lengths !== undefined) return lengths;
    tried = byOneUnit(tried, direction);
  }
  return undefined;
};

/** What is missing or too much, shared among the parts that stretch. */
const spread = (parts: readonly Elastic[], needMs: number): readonly number[] | undefined => {
  const rooms = parts.map((part) => (part.unitMs === 1 ? roomOf(part, needMs) : 0));
  const roomMs = sum(rooms);
  if (Math.abs(needMs) > roomMs) return undefined;
  const givenUpTo = (index: number): number => {
    return roomMs === 0 ? 0 : Math.round((needMs * sum(rooms.slice(0, index))) / roomMs);
  };
  return parts.map(({ lengthMs }, index) => lengthMs + givenUpTo(index + 1) - givenUpTo(index));
};

/** The same with one round more or less where there are most; `undefined` when no round can go or come. */
const byOneUnit = (parts: readonly Elastic[], direction: number): readonly Elastic[] | undefined => {
  const movable = parts.filter((part) => part.unitMs > 1 && roomOf(part, direction) >= part.unitMs);
  const [moved] = movable.sort((one, other) => other.lengthMs - one.lengthMs);
  if (moved === undefined) return undefined;
  const lengthMs = moved.lengthMs + direction * moved.unitMs;
  return parts.map((part) => (part === moved ? { ...part, lengthMs } : part));
};

const roomOf = ({ lengthMs, leastMs, mostMs }: Elastic, direction: number): number =>
  direction > 0 ? mostMs - lengthMs : lengthMs - leastMs;

const sumOf = (parts: readonly Elastic[]): number => sum(parts.map(({ lengthMs }) => lengthMs));
