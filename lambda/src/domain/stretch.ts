import type { Middle, ShapedStep } from './shape';
import { equalParts } from './slots';
import { sum } from './sum';

/**
 * The slots of a stretching step, in ms.
 *
 * @example
 * stretchSlotsMs({ stepId: 'strokes', foot: 'left', lengthMs: 15_000 }) //=> [7500, 7500]
 */
export const stretchSlotsMs = ({ slotsMs, lengthMs }: ShapedStep): readonly number[] =>
  slotsMs ?? equalParts(lengthMs, 2);

/**
 * Where a stretching step is half-way: where it was left by a change on the way, else the middle of its slots.
 *
 * @example
 * middleOf({ stepId: 'heel', foot: 'right', lengthMs: 45_000 }, true) //=> { slot: 3, firstHint: 1, hints: 3 }
 */
export const middleOf = (step: ShapedStep, turns: boolean): Middle => {
  if (step.middle !== undefined) return step.middle;
  const { length } = stretchSlotsMs(step);
  const { breaths } = step;
  const others = (turns ? 3 : 2) + (breaths === undefined ? 0 : 2 * breaths.length - 1);
  const hints = Math.max(0, length - others);
  // The second foot hears the same hints in another order: no evening twice, and no voice that takes longer for one of
  // them gives one foot more than the other.
  const firstHint = step.foot === 'right' ? Math.floor(hints / 2) : 0;
  return {
    slot: breaths === undefined ? Math.round(length / 2) : nearestToMiddle(step, 1),
    firstHint,
    hints,
  };
};

/**
 * Of the slots from one on, and up to another if one is given, the one that begins nearest to the middle of the step;
 * of two as near, the later. Never an out-breath.
 *
 * @example
 * nearestToMiddle({ stepId: 'sole', foot: 'left', lengthMs: 18_000, slotsMs: [6000, 5000, 7000] }, 1) //=> 2
 */
export const nearestToMiddle = (step: ShapedStep, from: number, to = Number.POSITIVE_INFINITY): number => {
  const slotsMs = stretchSlotsMs(step);
  const offMiddleMs = (slot: number): number => Math.abs(2 * sum(slotsMs.slice(0, slot)) - sum(slotsMs));
  return slotsMs
    .map((_, slot) => slot)
    .filter((slot) => slot >= from && slot <= to && !step.breaths?.includes(slot - 1))
    .reduce((best, slot) => (offMiddleMs(slot) <= offMiddleMs(best) ? slot : best), from);
};

/** The step with another length, its first slots kept; a middle that lies behind or is being said stays where it is. */
export const stretchedTo = (
  { stepId, foot }: ShapedStep,
  lengthMs: number,
  { keptMs, middle, leastParts }: Kept,
): ShapedStep => {
  const slotsMs = [...keptMs, ...equalParts(lengthMs - sum(keptMs), leastParts)];
  const shaped = { stepId, foot, lengthMs, slotsMs };
  const slot =
    middle.slot <= keptMs.length ? middle.slot : nearestToMiddle(shaped, keptMs.length, slotsMs.length - 2);
  return { ...shaped, middle: { ...middle, slot } };
};

/** What of a stretching step stays as it is. */
interface Kept {
  readonly keptMs: readonly number[];
  readonly middle: Middle;
  readonly leastParts: number;
}
