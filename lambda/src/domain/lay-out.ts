import {
  type FootRow,
  type FootRows,
  LEAST_MINUTES,
  MOST_MINUTES,
  movementMs,
  type RoutineStep,
} from './routine';
import type { FiguredStep } from './shape';
import { dividedBy } from './slots';
import { sum } from './sum';

/** How a routine that has no table of its own divides the time of a foot. */
export interface Layout {
  /**
   * Step ids as they are done; a step may come back. The first order that fits a length is taken: the whole one stands
   * first, then what is left of it when the step that is dropped first is dropped, and so on.
   */
  readonly orders: readonly (readonly string[])[];
  /** The parts that the steps that stretch get of what counts and rounds leave, however often they come back. */
  readonly shares: Readonly<Record<string, number>>;
  /** Rounds, of which one step at most is made, are as many as leave the steps that stretch this many seconds. */
  readonly leaveSeconds?: number;
}

/** Of a minute of massage each foot gets half. */
const FOOT_MS = 30_000;

/**
 * The rows of every length that fits: each step within its range, and nothing of a foot's time left over.
 *
 * @example
 * lengthsOf(steps, { orders: [['heel', 'strokes']], shares: { heel: 2, strokes: 1 } })[5]
 * //=> [['heel', 100], ['strokes', 50]]
 */
export const lengthsOf = (steps: readonly RoutineStep[], layout: Layout): FootRows =>
  Object.fromEntries(
    EVERY_MINUTE.flatMap((minutes) => {
      const rows = layout.orders.map((order) => rowOf(inOrder(steps, order), layout, minutes * FOOT_MS));
      const row = rows.find((each) => each !== undefined);
      return row === undefined ? [] : [[minutes, row]];
    }),
  );

const EVERY_MINUTE = Array.from(
  { length: MOST_MINUTES - LEAST_MINUTES + 1 },
  (_, index) => LEAST_MINUTES + index,
);

const inOrder = (steps: readonly RoutineStep[], order: readonly string[]): readonly RoutineStep[] =>
  order.flatMap((stepId) => steps.filter(({ id }) => id === stepId));

/** The row of a foot; `undefined` when the steps take more than its time, or cannot fill it. */
const rowOf = (steps: readonly RoutineStep[], layout: Layout, footMs: number): FootRow | undefined => {
  const totals = totalsOf(steps, layout, footMs);
  const row = steps.map((step, index): FiguredStep => {
    const total = totals.find((each) => each.step === step)?.figure ?? 0;
    const parts = dividedBy(timesIn(steps, step), total);
    return { step, figure: parts[timesIn(steps.slice(0, index), step)] ?? 0 };
  });
  return lengthOf(row) === footMs && row.every(isWithinRange)
    ? row.map(({ step, figure }) => [step.id, figure] as const)
    : undefined;
};

/** What each step gets of a foot's time, however often it comes back. */
const totalsOf = (
  steps: readonly RoutineStep[],
  { shares, leaveSeconds = 0 }: Layout,
  footMs: number,
): readonly FiguredStep[] => {
  const each = [...new Set(steps)];
  const counted = each
    .filter(({ id, movement }) => movement.type !== 'rounds' && !(id in shares))
    .map((step) => ({ step, figure: timesIn(steps, step) }));
  const afterCountsMs = footMs - lengthOf(counted);
  const rounds = each
    .filter(({ movement }) => movement.type === 'rounds')
    .map((step) => ({
      step,
      figure: roundsFor(step, timesIn(steps, step), afterCountsMs - leaveSeconds * 1000),
    }));
  const restSeconds = (afterCountsMs - lengthOf(rounds)) / 1000;
  const stretching = each.filter(({ id }) => id in shares);
  const parts = sum(stretching.map(({ id }) => shares[id] ?? 0));
  const stretched = stretching.map((step) => ({
    step,
    figure: Math.round((restSeconds * (shares[step.id] ?? 0)) / parts),
  }));
  return [...counted, ...rounds, ...stretched];
};

/** As many rounds as there is time for, within what the step may get each time it is done. */
const roundsFor = ({ movement, range }: RoutineStep, times: number, timeMs: number): number => {
  const { least, most } = range ?? { least: 1, most: 1 };
  const fitting = Math.floor(timeMs / movementMs(movement, 1));
  return Math.min(times * most, Math.max(times * least, fitting));
};

const isWithinRange = ({ step: { range }, figure }: FiguredStep): boolean =>
  figure > 0 && (range === undefined || (figure >= range.least && figure <= range.most));

const lengthOf = (figured: readonly FiguredStep[]): number =>
  sum(figured.map(({ step, figure }) => figure * movementMs(step.movement, 1)));

const timesIn = (steps: readonly RoutineStep[], step: RoutineStep): number =>
  steps.filter((each) => each === step).length;
