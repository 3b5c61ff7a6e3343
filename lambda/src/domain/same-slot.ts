import { firstCounted } from './course';
import type { Position, Slot, Timeline } from './timeline';

/**
 * The slot of a timeline that is the same in another, in which its step has the same place; where that is no longer
 * said before a step, the beginning of the step.
 *
 * @example
 * sameIn(toldInShort, toldInFull, explanationOfTheArch) //=> where the arch begins
 */
export const sameIn = (after: Timeline, before: Timeline, { step, slot }: Position): Position => {
  const was = before.steps[step]?.slots;
  const is = after.steps[step]?.slots;
  const here = was?.[slot];
  if (was === undefined || is === undefined || here === undefined) return { step, slot };
  if (!here.counted) {
    // What follows a massage is not counted either, and has many cues of one kind.
    const alike = (slots: readonly Slot[]) =>
      slots.flatMap(({ cue }, index) => (cue.type === here.cue.type ? [index] : []));
    const index = alike(is)[alike(was).indexOf(slot)];
    return index === undefined ? firstCounted(after, step) : { step, slot: index };
  }
  const passed = was.slice(0, slot).filter(({ counted }) => counted).length;
  return { step, slot: firstCounted(after, step).slot + passed };
};
