import type { ShapedStep } from '../shape';
import { sum } from '../sum';
import type { Foot } from '../timeline';
import { type FeetMs, feetOf, fittedTo, isAhead, type OpenPlan, type OpenStep, reachOf } from './open-plan';

/** Lengths that are told to the listener are whole halves of a minute. */
const HALF_MINUTE_MS = 30_000;

/** What the feet may get of a changed plan. */
interface Reach {
  readonly foot: Foot;
  readonly least: number;
  readonly most: number;
  /** It had its time: nothing of it lies ahead. */
  readonly behind: boolean;
}

/**
 * The steps fitted to the first total that gives both feet the same, as far as they lie ahead. Totals in ms, the most
 * wanted first; `undefined` when none does.
 *
 * @example
 * evenlyFitted(plan, steps, [900_000, 870_000]) //=> the steps of fifteen minutes, if these are possible
 */
export const evenlyFitted = (
  plan: OpenPlan,
  steps: readonly OpenStep[],
  totalsMs: readonly number[],
): readonly ShapedStep[] | undefined => firstFitting(evenly, reachesOf(plan, steps), steps, totalsMs);

/**
 * The steps fitted to the first total there is, the feet as nearly alike as can be; else as `evenlyFitted`.
 *
 * @example
 * nearlyFitted(plan, steps, [900_000]) //=> the foot that has begun gets what it can, and the other the rest
 */
export const nearlyFitted = (
  plan: OpenPlan,
  steps: readonly OpenStep[],
  totalsMs: readonly number[],
): readonly ShapedStep[] | undefined => firstFitting(nearly, reachesOf(plan, steps), steps, totalsMs);

const firstFitting = (
  aim: typeof evenly,
  reaches: readonly Reach[],
  steps: readonly OpenStep[],
  totalsMs: readonly number[],
): readonly ShapedStep[] | undefined => {
  for (const totalMs of totalsMs) {
    const feetMs = aim(reaches, totalMs);
    const fitting = feetMs && fittedTo(steps, feetMs);
    if (fitting !== undefined) return fitting;
  }
  return undefined;
};

/**
 * The totals from the one wanted to another: those in whole halves of a minute, then the longest and the shortest there
 * are; each in ms, and none beyond either end.
 *
 * @example
 * totalsBetween(plan, steps, 900_000, 800_000) //=> [900_000, 870_000, 840_000, 810_000, …]
 */
export const totalsBetween = (
  plan: OpenPlan,
  steps: readonly OpenStep[],
  wantedMs: number,
  lastMs: number,
): readonly number[] => {
  const [low, high] = [Math.min(wantedMs, lastMs), Math.max(wantedMs, lastMs)];
  const nearer = (one: number, other: number): number =>
    Math.abs(one - wantedMs) - Math.abs(other - wantedMs);
  const halves = Array.from(
    { length: Math.floor(high / HALF_MINUTE_MS) + 1 },
    (_, index) => index * HALF_MINUTE_MS,
  );
  const within = (totals: readonly number[]): readonly number[] =>
    totals.filter((totalMs) => totalMs >= low && totalMs <= high).sort(nearer);
  return [...new Set([wantedMs, ...within(halves), ...within(endsOf(reachesOf(plan, steps)))])];
};

/** The longest and the shortest totals, both feet alike or not. */
const endsOf = (reaches: readonly Reach[]): readonly number[] => [
  ...reaches.flatMap(({ least, most }) => [least * reaches.length, most * reaches.length]),
  sum(reaches.map(({ most }) => most)),
  sum(reaches.map(({ least }) => least)),
];

const reachesOf = (plan: OpenPlan, steps: readonly OpenStep[]): readonly Reach[] =>
  feetOf(steps).map((foot) => ({
    foot,
    ...reachOf(steps, foot),
    behind: !steps.some((each) => each.step.foot === foot && isAhead(plan, each)),
  }));

/** A foot that has had its time keeps it, and the other gets the rest; else both get the same. */
const evenly = (reaches: readonly Reach[], totalMs: number): FeetMs | undefined => {
  const passedMs = sum(reaches.map(({ behind, most }) => (behind ? most : 0)));
  const ahead = reaches.filter(({ behind }) => !behind);
  const eachMs = (totalMs - passedMs) / ahead.length;
  return Number.isInteger(eachMs)
    ? Object.fromEntries(reaches.map(({ foot, behind, most }) => [foot, behind ? most : eachMs]))
    : undefined;
};

/** The foot that has begun gets as nearly half as it can, and the other the rest. */
const nearly = (reaches: readonly Reach[], totalMs: number): FeetMs | undefined => {
  const [begun, other] = reaches;
  if (begun === undefined || other === undefined) return undefined;
  const begunMs = Math.min(begun.most, Math.max(begun.least, Math.round(totalMs / 2)));
  return { [begun.foot]: begunMs, [other.foot]: totalMs - begunMs };
};
