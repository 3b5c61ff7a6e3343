import { rigid } from '../fit';
import type { Library } from '../library';
import { NORMAL_PACE } from '../pace';
import type { Course } from '../session/state';
import type { ShapedStep } from '../shape';
import { aheadOf } from '../step-ahead';
import { feetMsOf, fittedTo, isAhead, type OpenStep } from './open-plan';
import { courseWith, type Shaping, shapingOf } from './reshaped';

/** Longer on a step is half a minute, unless a length is said. */
export const LONGER_MS = 30_000;
/** What it is made smaller by where there is not as much. */
const BY_MS = 5000;

/** What a step got more: time, rounds, or all its counts once more. */
export type Stayed =
  | { readonly type: 'time'; readonly ms: number }
  | { readonly type: 'rounds'; readonly count: number }
  | { readonly type: 'again' };

/**
 * The course with more time for a step, wherever it lies ahead, taken from the other steps of its foot that can give;
 * if there is not as much, with as much as there is, by five seconds. Rounds come whole, and what is counted is done
 * once more. `undefined` when nothing more can be given.
 *
 * @example
 * staying(library, course, 'heel')?.stayed //=> { type: 'time', ms: 30_000 }
 */
export const staying = (
  library: Library,
  course: Course,
  stepId: string,
  wantedMs = LONGER_MS,
): { readonly course: Course; readonly stayed: Stayed } | undefined => {
  const shaping = shapingOf(library, course);
  if (shaping === undefined) return undefined;
  const isMeant = (each: OpenStep): boolean =>
    isAhead(shaping, each) && each.step.stepId === stepId && !each.step.leftOut;
  const meant = shaping.steps.find(isMeant);
  if (meant === undefined) return undefined;
  for (const stayed of waysFor(meant, wantedMs)) {
    const found = stayedBy(shaping, isMeant, stayed);
    if (found !== undefined) return { course: found, stayed };
  }
  return undefined;
};

const waysFor = ({ step, ahead: { part } }: OpenStep, wantedMs: number): readonly Stayed[] => {
  if (step.range === undefined) return [{ type: 'again' }];
  if (part.unitMs > 1) {
    const most = Math.max(1, Math.round(wantedMs / part.unitMs));
    return Array.from({ length: most }, (_, index) => ({ type: 'rounds', count: most - index }));
  }
  return Array.from({ length: Math.ceil(wantedMs / BY_MS) }, (_, index) => ({
    type: 'time',
    ms: wantedMs - index * BY_MS,
  }));
};

const stayedBy = (
  shaping: Shaping,
  isMeant: (each: OpenStep) => boolean,
  stayed: Stayed,
): Course | undefined => {
  const changes = shaping.steps.map((each) => (isMeant(each) ? longer(shaping, each, stayed) : [each]));
  if (changes.some((each) => each === undefined)) return undefined;
  const steps = changes.flatMap((each) => each ?? []);
  const shaped: readonly ShapedStep[] | undefined = fittedTo(steps, feetMsOf(shaping.plan));
  return shaped && courseWith(shaping, { steps }, shaped);
};

/** The step with more time; `undefined` when it would be more than it may have. */
const longer = (
  { spec: { pace = NORMAL_PACE, withBreath = false } }: Shaping,
  open: OpenStep,
  stayed: Stayed,
): readonly OpenStep[] | undefined => {
  const { step, ahead } = open;
  const { part } = ahead;
  switch (stayed.type) {
    case 'again': {
      const { slotsMs: _slots, breaths: _breaths, middle: _middle, part: _part, ...again } = step;
      const onceMore = aheadOf(again, again.lengthMs, { passed: 0, pace, withBreath });
      // Nothing of it was heard, whatever was heard of the first time.
      return [open, { step: again, ahead: onceMore, was: open.was, fromMs: Number.POSITIVE_INFINITY }];
    }
    case 'time':
    case 'rounds': {
      const moreMs = stayed.type === 'time' ? stayed.ms : stayed.count * part.unitMs;
      const lengthMs = part.lengthMs + moreMs;
      return lengthMs > part.mostMs ? undefined : [{ ...open, ahead: { ...ahead, part: rigid(lengthMs) } }];
    }
  }
};
