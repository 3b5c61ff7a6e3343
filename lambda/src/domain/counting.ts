import { countedSlotsMs } from './counted';
import type { Cue } from './cue';
import { NORMAL_PACE } from './pace';
import { type Movement, TOES } from './routine';
import { beginCue, type Setting } from './setting';
import { slotsOf } from './slots';
import { sum } from './sum';
import type { Slot } from './timeline';

/** What comes next is named in a step's last 10 s. */
const ANNOUNCED_WITHIN_MS = 10_000;

/** A lead-in, then strokes. */
export const countedSlots = (setting: Setting): readonly Slot[] =>
  countSlots(setting, (index) => (index === 0 ? beginCue(setting) : { type: 'count', number: index }), 1);

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
  return countSlots(setting, cueAt, change + 1);
};

/** Each toe by its name, with a word half-way. */
export const toeSlots = (setting: Setting): readonly Slot[] => {
  const { next, full } = setting;
  const { foot } = setting.step;
  const last = 2 * TOES - 1;
  const cueAt = (index: number): Cue => {
    if (index % 2 === 0) return { type: 'toe', number: index / 2 + 1, foot, full: full && index === 0 };
    return index === last ? { type: 'turn', next } : { type: 'turn' };
  };
  return countSlots(setting, cueAt, last);
};

/** The slots of a counted step; its first count in the last 10 s also names what comes next. */
const countSlots = (
  { step, next }: Setting,
  cueAt: (index: number) => Cue,
  firstAnnounced: number,
): readonly Slot[] => {
  const lengths = step.slotsMs ?? countedSlotsMs(step.movement, NORMAL_PACE) ?? [];
  const restMs = (from: number) => sum(lengths.slice(from));
  const announced = lengths.findIndex(
    (_, index) => index >= firstAnnounced && restMs(index) <= ANNOUNCED_WITHIN_MS,
  );
  return lengths.flatMap((lengthMs, index) => {
    const cue = cueAt(index);
    return slotsOf(lengthMs, index === announced && cue.type === 'count' ? { ...cue, next } : cue);
  });
};
