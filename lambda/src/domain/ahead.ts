import { isBefore } from './position';
import type { Position, Timeline } from './timeline';

/** What lies ahead of a position. */
export type Ahead =
  | { readonly type: 'step'; readonly at: Position; readonly otherFoot: boolean }
  | { readonly type: 'round' }
  | { readonly type: 'end' };

/**
 * What comes next: the step a position lies in while nothing of it has begun, else the one after it. `begins`: what
 * stands at the position is about to be heard, so that in the middle of a step it is another round.
 *
 * @example
 * aheadOf(timeline, { step: 1, slot: 4 }, false) //=> { type: 'step', at: { step: 2, slot: 0 }, otherFoot: false }
 */
export const aheadOf = (timeline: Timeline, at: Position, begins: boolean): Ahead => {
  const here = timeline.steps[at.step];
  const aside = here?.slots[at.slot]?.counted === false;
  if (begins && at.slot > 0 && !aside) return { type: 'round' };
  const from = begins || aside ? at.step : at.step + 1;
  const step = timeline.steps.findIndex(({ slots }, index) => index >= from && slots.length > 0);
  const before = timeline.steps.slice(0, step).findLast(({ slots }) => slots.length > 0);
  const foot = timeline.steps[step]?.foot;
  return foot === undefined
    ? { type: 'end' }
    : {
        type: 'step',
        at: { step, slot: 0 },
        otherFoot: before !== undefined && before.foot !== foot,
      };
};

/**
 * How many steps follow the one a position lies in, on its foot and on the other.
 *
 * @example
 * stepsAfter(timeline, { step: 4, slot: 2 }) //=> { onThisFoot: 1, onTheOther: 6 }
 */
export const stepsAfter = (
  timeline: Timeline,
  { step }: Position,
): { readonly onThisFoot: number; readonly onTheOther: number } => {
  const foot = timeline.steps[step]?.foot;
  const after = timeline.steps.slice(step + 1).filter(({ slots }) => slots.length > 0);
  const onThisFoot = after.filter((each) => each.foot === foot).length;
  return { onThisFoot, onTheOther: after.length - onThisFoot };
};

/**
 * How many breaths begin after a position.
 *
 * @example
 * breathsAfter(timeline, { step: 0, slot: 0 }) //=> 6, in the getting ready for six of them
 */
export const breathsAfter = (timeline: Timeline, at: Position): number =>
  timeline.steps.flatMap(({ slots }, step) =>
    slots.filter(({ cut, counted }, slot) => cut && counted && isBefore(at, { step, slot })),
  ).length;
