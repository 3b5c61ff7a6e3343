import { countedSlotsMs } from './counted';
import { NORMAL_PACE } from './pace';
import { type Movement, TOES } from './routine';
import type { ShapedStep } from './shape';
import { dividedBy, equalParts, roundSlotsMs } from './slots';
import { stretchSlotsMs } from './stretch';

/**
 * The slots of a step, in ms: as they were laid out for it, else as its movement makes them of its length.
 *
 * @example
 * slotsMsOf({ type: 'stretch', turns: false }, { stepId: 'strokes', foot: 'left', lengthMs: 15_000 }) //=> [7500, 7500]
 */
export const slotsMsOf = (movement: Movement, step: ShapedStep): readonly number[] => {
  if (step.slotsMs !== undefined) return step.slotsMs;
  switch (movement.type) {
    case 'stretch':
      return stretchSlotsMs(step);
    case 'rounds':
      return roundSlotsMs(movement, step.lengthMs);
    case 'softToes':
      return softToeSlotsMs(step.lengthMs).flat();
    case 'counted':
    case 'circles':
    case 'toes':
      return countedSlotsMs(movement, NORMAL_PACE) ?? [];
  }
};

/**
 * The slots of each toe of a length, in ms; the last toe has one more at least, to name what comes next.
 *
 * @example
 * softToeSlotsMs(40_000) //=> [[8000], [8000], [8000], [8000], [4000, 4000]]
 */
export const softToeSlotsMs = (lengthMs: number): readonly (readonly number[])[] =>
  dividedBy(TOES, lengthMs).map((toeMs, toe) => equalParts(toeMs, toe === TOES - 1 ? 2 : 1));
