import { breathPartAt, breathSlots } from './breath-slots';
import { circleSlots, countedSlots, toeSlots } from './counting';
import { roundSlots } from './rounds';
import { type Movement, TOES } from './routine';
import { beginCue, manner, type Setting } from './setting';
import { slotsOf } from './slots';
import { softToeSlotsMs } from './step-slots';
import { middleOf, stretchSlotsMs } from './stretch';
import type { Slot } from './timeline';

type OfType<T extends Movement['type']> = Extract<Movement, { type: T }>;

/** The counted slots of one step; they add up to the step's length and announce what follows in its last 10 s. */
export const movementSlots = (setting: Setting): readonly Slot[] => {
  const { movement } = setting.step;
  switch (movement.type) {
    case 'stretch':
      return stretchSlots(setting, movement);
    case 'counted':
      return countedSlots(setting);
    case 'circles':
      return circleSlots(setting, movement);
    case 'toes':
      return toeSlots(setting);
    case 'softToes':
      return softToeSlots(setting);
    case 'rounds':
      return roundSlots(setting, movement);
  }
};

/** A stretch this long may be parted half-way, so that a response or a reprompt can be filled. */
const CUT_FROM_MS = 80_000;

const stretchSlots = (setting: Setting, { turns }: OfType<'stretch'>): readonly Slot[] => {
  const { routineId, step, next } = setting;
  const parts = stretchSlotsMs(step);
  const last = parts.length - 1;
  const { slot: half, firstHint, hints } = middleOf(step, turns);
  const isHint = (index: number): boolean =>
    index > 0 && index < last && !(turns && index === half) && breathPartAt(step, index) === undefined;
  const hintAt = (index: number): number => {
    const hint = numbers(index).filter((each) => isHint(each - 1)).length;
    return hint < hints ? (hint + firstHint) % hints : hint;
  };
  const slots = parts.flatMap((lengthMs, index): readonly Slot[] => {
    if (index === 0) return slotsOf(lengthMs, beginCue(setting));
    if (breathPartAt(step, index) !== undefined)
      return breathSlots(setting, lengthMs, index, { begun: 0, ...(index === last ? { next } : {}) });
    if (index === last) return slotsOf(lengthMs, { type: 'soon', next });
    if (turns && index === half) return slotsOf(lengthMs, { type: 'otherWay' });
    return slotsOf(lengthMs, {
      type: 'hint',
      routineId,
      stepId: step.stepId,
      index: hintAt(index),
      ...manner(setting),
    });
  });
  const long = step.lengthMs >= CUT_FROM_MS;
  return slots.map((slot, index) => ({ ...slot, cut: long && index === half }));
};

const softToeSlots = (setting: Setting): readonly Slot[] => {
  const { routineId, step, next } = setting;
  return softToeSlotsMs(step.lengthMs).flatMap((slotsMs, toe) =>
    slotsMs.flatMap((lengthMs, index, parts) => {
      if (index === 0) {
        const named = slotsOf(lengthMs, { type: 'softToe', number: toe + 1, foot: step.foot });
        return named.map((slot) => ({ ...slot, cut: true }));
      }
      if (toe === TOES - 1 && index === parts.length - 1) return slotsOf(lengthMs, { type: 'soon', next });
      const at = { routineId, stepId: step.stepId, index: toe * 2 + index };
      return slotsOf(lengthMs, { type: 'hint', ...at, ...manner(setting) });
    }),
  );
};

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
