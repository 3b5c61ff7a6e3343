import { circleSlots, countedSlots, toeSlots } from './counting';
import type { Cue, Next } from './cue';
import type { PlannedStep } from './plan';
import { type Movement, TOES } from './routine';
import { beginCue, type Setting } from './setting';
import { roundParts, roundSlotsMs, slotsOf } from './slots';
import { softToeSlotsMs } from './step-slots';
import { middleOf, stretchSlotsMs } from './stretch';
import { sum } from './sum';
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

const roundSlots = (setting: Setting, movement: OfType<'rounds'>): readonly Slot[] => {
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

/**
 * An in-breath or an out-breath, by its number since the step or the round has `begun`. Guidance is taken up again at
 * the start of a breath only.
 */
const breathSlots = (
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

const breathPartAt = ({ breaths = [] }: PlannedStep, slot: number): 'inhale' | 'exhale' | undefined => {
  if (breaths.includes(slot)) return 'inhale';
  return breaths.includes(slot - 1) ? 'exhale' : undefined;
};

/** What fillers are chosen by. */
const manner = ({ pressure, variety }: Setting): Pick<Setting, 'pressure' | 'variety'> => ({
  ...(pressure === undefined ? {} : { pressure }),
  ...(variety === undefined ? {} : { variety }),
});

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
