import { breathPartAt, breathSlots } from './breath-slots';
import type { Cue } from './cue';
import type { Movement } from './routine';
import { manner, type Setting } from './setting';
import { roundParts, roundSlotsMs, slotsOf } from './slots';
import { sum } from './sum';
import type { Slot } from './timeline';

/** The slots of presses on, then rest, in rounds; at each round a segment may begin. */
export const roundSlots = (
  setting: Setting,
  movement: Extract<Movement, { type: 'rounds' }>,
): readonly Slot[] => {
  const { step, next } = setting;
  const roundMs = movement.onMs + movement.offMs;
  const parts = step.slotsMs ?? roundSlotsMs(movement, step.lengthMs);
  const offs = roundParts(movement).off.length;
  const placed = parts.map((lengthMs, slot) => {
    const fromMs = sum(parts.slice(0, slot));
    return { slot, lengthMs, number: Math.floor(fromMs / roundMs) + 1, inRoundMs: fromMs % roundMs };
  });
  return placed.flatMap(({ slot, lengthMs, number, inRoundMs }): readonly Slot[] => {
    const round = placed.filter((each) => each.number === number);
    const index = slot - (round[0]?.slot ?? 0);
    if (inRoundMs === 0)
      return slotsOf(lengthMs, roundCue(setting, number, slot)).map((each) => ({ ...each, cut: true }));
    if (breathPartAt(step, slot) !== undefined)
      return breathSlots(setting, lengthMs, slot, { begun: round[0]?.slot ?? 0 });
    if (inRoundMs < movement.onMs)
      return slotsOf(lengthMs, {
        type: 'press',
        index: index - 1 + 2 * (number - 1),
        ...manner(setting),
      });
    if (slot === parts.length - 1) return slotsOf(lengthMs, { type: 'soon', next });
    const resting = round.filter((each) => each.inRoundMs >= movement.onMs && each.slot < slot).length;
    const free = round.some((each) => step.breaths?.includes(each.slot)) ? { free: true as const } : {};
    return slotsOf(lengthMs, { type: 'rest', index: resting + offs * (number - 1), ...free });
  });
};

const roundCue = ({ routineId, step, again, brief }: Setting, number: number, slot: number): Cue => ({
  type: 'round',
  routineId,
  stepId: step.stepId,
  number,
  foot: step.foot,
  ...(again && number === 1 ? { again } : {}),
  ...(brief === undefined ? {} : { brief }),
  ...(step.breaths?.includes(slot) ? { inhale: true } : {}),
});
