import type { Library } from '../library';
import { type PlannedStep, planMs } from '../plan';
import { asItIs } from '../rest';
import type { Course } from '../session/state';
import { slotsMsOf } from '../step-slots';
import { sum } from '../sum';
import { evenlyFitted, nearlyFitted, totalsBetween } from './aims';
import { feetMsOf, fittedTo, isAhead, type OpenStep } from './open-plan';
import { type Changed, courseWith, type Shaping, shapingOf } from './reshaped';

/**
 * The course without some of the steps that lie ahead, on both feet; what is left of the one that is stood at goes too.
 * Their time goes to what may be longer; where that is not enough, the massage is shorter, by halves of a minute if it
 * can be. `undefined` when none of them lies ahead, or nothing would be left.
 *
 * @example
 * skipping(library, twentyMinutes, ['toes']) //=> a course of eighteen minutes
 */
export const skipping = (
  library: Library,
  course: Course,
  stepIds: readonly string[],
): Course | undefined => {
  const shaping = shapingOf(library, course);
  if (shaping === undefined) return undefined;
  const goes = (each: OpenStep): boolean =>
    isAhead(shaping, each) && stepIds.includes(each.step.stepId) && !each.step.leftOut;
  if (!shaping.steps.some(goes)) return undefined;
  const changed = withoutSteps(shaping, goes);
  if (changed.steps.length === 0) return undefined;
  const { steps } = changed;
  const feetMs = feetMsOf(shaping.plan);
  const totals = totalsBetween(shaping, steps, planMs(shaping.plan), 0);
  const shaped =
    fittedTo(steps, feetMs) ?? evenlyFitted(shaping, steps, totals) ?? nearlyFitted(shaping, steps, totals);
  return shaped && courseWith(shaping, changed, shaped);
};

/**
 * The steps of a massage without those that go. What was done of the one that is stood at stays, cut short.
 *
 * @example
 * withoutSteps(shaping, ({ step }) => step.foot === 'right').goTo //=> where what comes next begins
 */
export const withoutSteps = ({ steps, here }: Shaping, goes: (each: OpenStep) => boolean): Changed => {
  const kept = steps.flatMap((each): readonly OpenStep[] => {
    if (!goes(each)) return [each];
    if (each.was !== here.step || here.passed === 0) return [];
    const step = cutShort(each.step, here.passed);
    return [{ ...each, step, ahead: asItIs(step) }];
  });
  const stoodAt = steps[here.step];
  return stoodAt === undefined || !goes(stoodAt)
    ? { steps: kept }
    : { steps: kept, goTo: kept.filter(({ was }) => was <= here.step).length };
};

/**
 * The slots of a step that have passed, as all there is of it.
 *
 * @example
 * cutShort(arch, 4).lengthMs //=> 17_000: its lead-in and three strokes
 */
export const cutShort = (step: PlannedStep, passed: number): PlannedStep => {
  const slotsMs = slotsMsOf(step.movement, step);
  const from = step.part?.from ?? 0;
  const to = from + passed;
  return { ...step, slotsMs, part: { from, to }, lengthMs: sum(slotsMs.slice(from, to)) };
};
