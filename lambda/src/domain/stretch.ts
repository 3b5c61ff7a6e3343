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
 * middleOf({ stepId: 'heel', foot: 'right', lengthMs: 45_000 }) //=> { slot: 3, firstHint: 3 }
 */
export const middleOf = (step: ShapedStep): Middle => {
  if (step.middle !== undefined) return step.middle;
  const slot = Math.round(stretchSlotsMs(step).length / 2);
  // The second foot starts further down the list of hints, so that it does not hear the same evening twice.
  return { slot, firstHint: step.foot === 'right' ? slot : 0 };
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
