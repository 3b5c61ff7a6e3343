import type { Cue, Next } from './cue';
import type { PlannedStep } from './plan';
import { type Movement, TOES } from './routine';
import { dividedBy, equalParts, slotsOf } from './slots';
import type { Slot } from './timeline';

/** What a movement needs to know of its surroundings. */
export interface Setting {
  readonly routineId: string;
  readonly step: PlannedStep;
  readonly next: Next;
  /** The first foot hears the motion described, the second only its name. */
  readonly full: boolean;
}

type OfType<T extends Movement['type']> = Extract<Movement, { type: T }>;

/** The counted slots of one step; they add up to the step's length and announce what follows in its last 10 s. */
export const movementSlots = (setting: Setting): readonly Slot[] => {
  const { movement } = setting.step;
  switch (movement.type) {
    case 'stretch':
      return stretchSlots(setting, movement);
    case 'counted':
      return countedSlots(setting, movement);
    case 'circles':
      return circleSlots(setting, movement);
    case 'toes':
      return toeSlots(setting, movement);
    case 'softToes':
      return softToeSlots(setting);
    case 'rounds':
      return roundSlots(setting, movement);
  }
};

const beginCue = ({ routineId, step: { stepId, foot }, full }: Setting): Cue => ({
  type: 'begin',
  routineId,
  stepId,
  foot,
  full,
});

/** A stretch this long may be parted half-way, so that a response or a reprompt can be filled. */
const CUT_FROM_MS = 80_000;

const stretchSlots = (setting: Setting, { turns }: OfType<'stretch'>): readonly Slot[] => {
  const parts = equalParts(setting.step.lengthMs, 2);
  const last = parts.length - 1;
  const half = Math.round(parts.length / 2);
  const { routineId, step } = setting;
  // The second foot starts further down the list of hints, so that it does not hear the same evening twice.
  const shift = step.foot === 'right' ? half : 0;
  const slots = parts.flatMap((lengthMs, index): readonly Slot[] => {
    if (index === 0) return slotsOf(lengthMs, beginCue(setting));
    if (index === last) return slotsOf(lengthMs, { type: 'soon', next: setting.next });
    if (turns && index === half) return slotsOf(lengthMs, { type: 'otherWay' });
    return slotsOf(lengthMs, { type: 'hint', routineId, stepId: step.stepId, index: index - 1 + shift });
  });
  const long = step.lengthMs >= CUT_FROM_MS;
  return slots.map((slot, index) => ({ ...slot, cut: long && index === half }));
};

/** The count that also names what comes next: the last but one stroke, or the first in a step's last 10 s. */
const countCue = (number: number, announced: number, next: Next): Cue =>
  number === announced ? { type: 'count', number, next } : { type: 'count', number };

const countedSlots = (setting: Setting, { leadInMs, count, countMs }: OfType<'counted'>): readonly Slot[] => [
  ...slotsOf(leadInMs, beginCue(setting)),
  ...numbers(count).flatMap((number) => slotsOf(countMs, countCue(number, count - 1, setting.next))),
];

const circleSlots = (setting: Setting, movement: OfType<'circles'>): readonly Slot[] => {
  const { leadInMs, count, countMs, changeMs } = movement;
  return [
    ...slotsOf(leadInMs, beginCue(setting)),
    ...numbers(count).flatMap((number) => slotsOf(countMs, { type: 'count', number })),
    ...slotsOf(changeMs, { type: 'otherWay' }),
    ...numbers(count).flatMap((number) => slotsOf(countMs, countCue(number, count - 2, setting.next))),
  ];
};

const toeSlots = (setting: Setting, { nameMs, turns, turnMs }: OfType<'toes'>): readonly Slot[] =>
  numbers(TOES).flatMap((number) => {
    const turnsBefore = Math.floor(turns / 2);
    const { full } = setting;
    const { foot } = setting.step;
    return [
      ...slotsOf(nameMs + turnsBefore * turnMs, { type: 'toe', number, foot, full: full && number === 1 }),
      ...slotsOf(
        (turns - turnsBefore) * turnMs,
        number === TOES ? { type: 'turn', next: setting.next } : { type: 'turn' },
      ),
    ];
  });

const softToeSlots = (setting: Setting): readonly Slot[] => {
  const { routineId, step, next } = setting;
  return dividedBy(TOES, step.lengthMs).flatMap((toeMs, toe) =>
    equalParts(toeMs, toe === TOES - 1 ? 2 : 1).flatMap((lengthMs, index, parts) => {
      if (index === 0) {
        const named = slotsOf(lengthMs, { type: 'softToe', number: toe + 1, foot: step.foot });
        return named.map((slot) => ({ ...slot, cut: true }));
      }
      if (toe === TOES - 1 && index === parts.length - 1) return slotsOf(lengthMs, { type: 'soon', next });
      return slotsOf(lengthMs, { type: 'hint', routineId, stepId: step.stepId, index: toe * 2 + index });
    }),
  );
};

const roundSlots = (setting: Setting, { onMs, offMs }: OfType<'rounds'>): readonly Slot[] => {
  const { routineId, step, next, full } = setting;
  const ids = { routineId, stepId: step.stepId };
  const rounds = step.lengthMs / (onMs + offMs);
  return numbers(rounds).flatMap((number) => {
    const last = number === rounds;
    const on = equalParts(onMs).flatMap((lengthMs, index) =>
      slotsOf(
        lengthMs,
        index === 0
          ? { type: 'round', ...ids, number, foot: step.foot, full: full && number === 1 }
          : { type: 'press', index: index - 1 + 2 * (number - 1) },
      ),
    );
    const off = equalParts(offMs).flatMap((lengthMs, index, parts) =>
      slotsOf(
        lengthMs,
        last && index === parts.length - 1
          ? { type: 'soon', next }
          : { type: 'rest', index: index + parts.length * (number - 1) },
      ),
    );
    return [...on, ...off].map((slot, index) => ({ ...slot, cut: index === 0 }));
  });
};

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
