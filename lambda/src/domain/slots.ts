import type { Cue } from './cue';
import type { Movement } from './routine';
import type { Slot } from './timeline';

type Rounds = Extract<Movement, { type: 'rounds' }>;

/** A cue begins at least every 10 s; equal slots stay below it, so that the longest silence does too. */
const LONGEST_EQUAL_SLOT_MS = 8500;

/** One counted slot of that length, or none when the length is 0. */
export const slotsOf = (lengthMs: number, cue: Cue): readonly Slot[] =>
  lengthMs > 0 ? [{ lengthMs, cue, counted: true, cut: false, entry: true }] : [];

/**
 * Divides a length into `count` parts of equal whole milliseconds; what does not divide goes to the first ones.
 *
 * @example
 * dividedBy(2, 10_001) //=> [5001, 5000]
 */
export const dividedBy = (count: number, lengthMs: number): readonly number[] => {
  const base = Math.floor(lengthMs / count);
  const rest = lengthMs - base * count;
  return Array.from({ length: count }, (_, index) => base + (index < rest ? 1 : 0));
};

/** Divides a length into as few parts as stay within 8.5 s each, at least `least`. */
export const equalParts = (lengthMs: number, least = 1): readonly number[] =>
  dividedBy(Math.max(least, Math.ceil(lengthMs / LONGEST_EQUAL_SLOT_MS)), lengthMs);

/**
 * The parts of one round: those of its motion, then those of its rest.
 *
 * @example
 * roundParts({ type: 'rounds', onMs: 10_000, offMs: 8000 }) //=> { on: [5000, 5000], off: [8000] }
 */
export const roundParts = ({
  onMs,
  offMs,
}: Rounds): {
  readonly on: readonly number[];
  readonly off: readonly number[];
} => ({
  on: equalParts(onMs),
  off: equalParts(offMs),
});

/**
 * The slots of rounds as they are when nothing changes them, in ms.
 *
 * @example
 * roundSlotsMs({ type: 'rounds', onMs: 10_000, offMs: 8000 }, 36_000) //=> [5000, 5000, 8000, 5000, 5000, 8000]
 */
export const roundSlotsMs = (movement: Rounds, lengthMs: number): readonly number[] => {
  const { on, off } = roundParts(movement);
  const rounds = lengthMs / (movement.onMs + movement.offMs);
  return Array.from({ length: rounds }, () => [...on, ...off]).flat();
};
