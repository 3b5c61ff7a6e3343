import { fitted } from '../fit';
import type { Along } from '../massage-breath';
import { standingIn } from '../massage-timeline';
import { NORMAL_PACE, type Pace } from '../pace';
import type { Plan, PlannedStep } from '../plan';
import { type Ahead, asItIs } from '../rest';
import type { ShapedStep } from '../shape';
import { aheadOf } from '../step-ahead';
import { sum } from '../sum';
import type { Foot, Position } from '../timeline';

/** A step of a plan that is being changed, and what may become of it. */
export interface OpenStep {
  readonly step: PlannedStep;
  readonly ahead: Ahead;
  /** Its place in the plan as it was. */
  readonly was: number;
  /** How much of that step was done in another part of it before, in ms. */
  readonly fromMs?: number;
}

/** A plan that is being changed at a place: what was done stays, what lies ahead is open. */
export interface OpenPlan {
  readonly steps: readonly OpenStep[];
  /** The step that is stood at, and how many of its slots have passed. */
  readonly here: { readonly step: number; readonly passed: number };
}

/** Massage time of each foot, in ms. */
export type FeetMs = Readonly<Partial<Record<Foot, number>>>;

/**
 * A plan opened at a place. `wantedMs` says what length a step should have; without it that which it has.
 *
 * @example
 * openAt(plan, spec, START).here //=> { step: 0, passed: 0 }
 */
export const openAt = (
  plan: Plan,
  { pace = NORMAL_PACE, withBreath = false }: { readonly pace?: Pace; readonly withBreath?: boolean },
  at: Position,
  wantedMs: (step: PlannedStep, index: number) => number = ({ lengthMs }) => lengthMs,
): OpenPlan => {
  const here = standingIn(plan, at);
  const steps = plan.steps.map((step, was): OpenStep => {
    const along: Along = { passed: was === here.step ? here.passed : 0, pace, withBreath };
    return { step, was, ahead: was < here.step ? asItIs(step) : aheadOf(step, wantedMs(step, was), along) };
  });
  return { steps, here };
};

/** Whether a step lies ahead, if only with its last slot. */
export const isAhead = ({ here }: OpenPlan, { was }: OpenStep): boolean => was >= here.step;

/**
 * The steps with what lies ahead fitted, so that each foot gets its time; `undefined` when that cannot be. What is left
 * out takes no time.
 *
 * @example
 * fittedTo(openAt(plan, spec, at).steps, { left: 450_000, right: 450_000 })
 */
export const fittedTo = (steps: readonly OpenStep[], feetMs: FeetMs): readonly ShapedStep[] | undefined => {
  const lengths = new Map<OpenStep, number>();
  for (const foot of feetOf(steps)) {
    const its = steps.filter(({ step }) => step.foot === foot && !step.leftOut);
    const found = fitted(
      its.map(({ ahead }) => ahead.part),
      feetMs[foot] ?? 0,
    );
    if (found === undefined) return undefined;
    its.forEach((each, index) => {
      lengths.set(each, found[index] ?? 0);
    });
  }
  return steps.map((each) => each.ahead.shapedTo(lengths.get(each) ?? each.step.lengthMs));
};

/** The feet that steps are done on, in their order. */
export const feetOf = (steps: readonly OpenStep[]): readonly Foot[] => [
  ...new Set(steps.map(({ step }) => step.foot)),
];

/** The least and the most that a foot may get of these steps, in ms. */
export const reachOf = (
  steps: readonly OpenStep[],
  foot: Foot,
): { readonly least: number; readonly most: number } => {
  const parts = steps.flatMap(({ step, ahead }) => (step.foot === foot && !step.leftOut ? [ahead.part] : []));
  return { least: sum(parts.map(({ leastMs }) => leastMs)), most: sum(parts.map(({ mostMs }) => mostMs)) };
};

/** The time each foot gets in a plan as it stands, in ms. */
export const feetMsOf = ({ steps }: Pick<Plan, 'steps'>): FeetMs =>
  Object.fromEntries(
    [...new Set(steps.map(({ foot }) => foot))].map((foot) => [
      foot,
      sum(steps.map((step) => (step.foot === foot && !step.leftOut ? step.lengthMs : 0))),
    ]),
  );
