import type { Cue, Next } from './cue';
import type { PlannedStep } from './plan';
import type { Setting } from './setting';
import { slotsOf } from './slots';
import type { Slot } from './timeline';

/**
 * An in-breath or an out-breath, by its number since the step or the round has `begun`. Guidance is taken up again at
 * the start of a breath only.
 */
export const breathSlots = (
  { step }: Setting,
  lengthMs: number,
  slot: number,
  { begun, ...last }: { readonly begun: number; readonly next?: Next },
): readonly Slot[] => {
  const { breaths = [], onExhale: motion = 'press' } = step;
  const inhales = breathPartAt(step, slot) === 'inhale';
  const index = breaths.filter((each) => each >= begun && each < (inhales ? slot : slot - 1)).length;
  if (inhales) return slotsOf(lengthMs, { type: 'massageInhale', motion, index });
  const cue: Cue = { type: 'massageExhale', motion, index, ...last };
  return slotsOf(lengthMs, cue).map((each) => ({ ...each, entry: false }));
};

/** Which part of a breath a slot of a step is, if it is one. */
export const breathPartAt = (
  { breaths = [] }: PlannedStep,
  slot: number,
): 'inhale' | 'exhale' | undefined => {
  if (breaths.includes(slot)) return 'inhale';
  return breaths.includes(slot - 1) ? 'exhale' : undefined;
};
