import { countedSlotsMs } from './counted';
import type { Cue } from './cue';
import { NORMAL_PACE } from './pace';
import { type Movement, TOES } from './routine';
import { beginCue, type Setting } from './setting';
import { slotsOf } from './slots';
import type { Slot } from './timeline';

/** A lead-in, then strokes. */
export const countedSlots = (setting: Setting): readonly Slot[] =>
  countSlots(setting, (index) => (index === 0 ? beginCue(setting) : { type: 'count', number: index }));

/** A lead-in, circles one way, a change, circles the other way. */
export const circleSlots = (
  setting: Setting,
  { count }: Extract<Movement, { type: 'circles' }>,
): readonly Slot[] => {
  const change = count + 1;
  const cueAt = (index: number): Cue => {
    if (index === 0) return beginCue(setting);
    if (index === change) return { type: 'otherWay' };
    return { type: 'count', number: index < change ? index : index - change };
  };
  return countSlots(setting, cueAt);
};

/** Each toe by its name, with a word half-way. */
export const toeSlots = (setting: Setting): readonly Slot[] => {
  const { next, again, brief } = setting;
  const { foot } = setting.step;
  const begun = brief === undefined ? {} : { brief };
  const last = 2 * TOES - 1;
  const cueAt = (index: number): Cue => {
    if (index % 2 === 0)
      return {
        type: 'toe',
        number: index / 2 + 1,
        foot,
        ...(again ? { again } : {}),
        ...(index === 0 ? begun : {}),
      };
    return index === last ? { type: 'turn', next } : { type: 'turn' };
  };
  return countSlots(setting, cueAt);
};

/**
 * The slots of a counted step. Its last count also names what comes next: words added to a count before it would put
 * the counts after it off their beat.
 */
const countSlots = ({ step, next }: Setting, cueAt: (index: number) => Cue): readonly Slot[] => {
  const lengths = step.slotsMs ?? countedSlotsMs(step.movement, NORMAL_PACE) ?? [];
  const last = lengths.length - 1;
  return lengths.flatMap((lengthMs, index) => {
    const cue = cueAt(index);
    return slotsOf(lengthMs, index === last && cue.type === 'count' ? { ...cue, next } : cue);
  });
};
