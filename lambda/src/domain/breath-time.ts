import { type BreathPace, type BreathPattern, breathAt, canBreatheAt, cycleMs, cyclesWithin } from './breath';
import { mostMs } from './dose';
import { NORMAL_PACE, type Pace } from './pace';
import { sum } from './sum';

/** A breathing as far as its time goes: by the time it was asked for, or else by its number of breaths. */
export interface BreathTime {
  readonly cycles: number;
  readonly timeMs?: number;
  readonly paces?: readonly BreathPace[];
}

/**
 * How long the first breaths of a breathing take, each at its pace, in ms.
 *
 * @example
 * breathsMs(longExhale, 3, [{ from: 2, pace: 1.3 }]) //=> 33_000
 */
export const breathsMs = (pattern: BreathPattern, count: number, paces: readonly BreathPace[] = []): number =>
  sum(
    Array.from({ length: count }, (_, index) => {
      const pace = paces.findLast(({ from }) => from <= index)?.pace ?? NORMAL_PACE;
      return cycleMs(breathAt(pattern, pace));
    }),
  );

/**
 * A breathing whose breaths from one on are at another pace. One that was asked for by its time keeps that in whole
 * breaths, never longer; one by a number of breaths keeps the number. `undefined` when such a breath cannot be, or when
 * so many would take longer than the pattern may be breathed.
 *
 * @example
 * breathsAtPace(longExhale, { cycles: 18, timeMs: 180_000 }, 6, 1.3)
 * //=> { cycles: 15, timeMs: 180_000, paces: [{ from: 0, pace: 1 }, { from: 6, pace: 1.3 }] }
 */
export const breathsAtPace = <T extends BreathTime>(
  pattern: BreathPattern,
  spec: T,
  from: number,
  pace: Pace,
): T | undefined => {
  if (!canBreatheAt(pattern, pace)) return undefined;
  const before: readonly BreathPace[] = spec.paces ?? [{ from: 0, pace: NORMAL_PACE }];
  const paces = [...before.filter((each) => each.from < from), { from, pace }];
  const atPace = breathAt(pattern, pace);
  if (spec.timeMs !== undefined) {
    const leftMs = spec.timeMs - breathsMs(pattern, from, before);
    return { ...spec, paces, cycles: from + cyclesWithin(atPace, leftMs) };
  }
  const lastsMs = breathsMs(pattern, spec.cycles, paces);
  const isLonger = lastsMs > breathsMs(pattern, spec.cycles, before);
  return isLonger && lastsMs > mostMs(pattern) ? undefined : { ...spec, paces };
};
