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
  const hints = Math.max(0, length - (turns ? 3 : 2));
  // The second foot hears the same hints in another order: no evening twice, and no voice that takes longer for one of
  // them gives one foot more than the other.
  const firstHint = step.foot === 'right' ? Math.floor(hints / 2) : 0;
  return { slot: Math.round(length / 2), firstHint, hints };
};

/** The step with another length, its first slots kept; a middle that lies behind or is being said stays where it is. */
export const stretchedTo = (
  { stepId, foot }: ShapedStep,
  lengthMs: number,
  { keptMs, middle, leastParts }: Kept,
): ShapedStep => {
  const slotsMs = [...keptMs, ...equalParts(lengthMs - sum(keptMs), leastParts)];
  const slot =
    middle.slot <= keptMs.length ? middle.slot : nearestToMiddle(slotsMs, keptMs.length, slotsMs.length - 2);
  return { stepId, foot, lengthMs, slotsMs, middle: { ...middle, slot } };
};

/** What of a stretching step stays as it is. */
interface Kept {
  readonly keptMs: readonly number[];
  readonly middle: Middle;
  readonly leastParts: number;
}

/** Of the slots from one to another the one that begins nearest to the middle of all; of two as near, the later. */
const nearestToMiddle = (slotsMs: readonly number[], from: number, to: number): number => {
  const offMiddleMs = (slot: number): number => Math.abs(2 * sum(slotsMs.slice(0, slot)) - sum(slotsMs));
  const slots = slotsMs.map((_, slot) => slot).slice(from, to + 1);
  return slots.reduce((best, slot) => (offMiddleMs(slot) <= offMiddleMs(best) ? slot : best), from);
};
