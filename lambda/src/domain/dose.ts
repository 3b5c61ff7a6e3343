import { type BreathPattern, hasHold } from './breath';
import { type DayClock, dayAt } from './day-clock';
import type { LocalDate } from './history';
import { daysBefore } from './nights';

/** What is remembered of guarded blocks: a day and instants, and nothing about the listener. */
export interface GuardedBlocks {
  /** The practice day of the first one ever. */
  readonly firstDay: LocalDate;
  /** When those of the latest such night began. */
  readonly begunAt: readonly number[];
  /** When the last of them is over, or was left. */
  readonly until: number;
  /** The hours were changed in that night: until then it goes on, by whichever of the two it lasts longer. */
  readonly sameNightUntil?: number;
}

/** What the guard says to one more block: begin, breathe ordinarily for a minute first, or not tonight. */
export type GuardAnswer = 'begin' | 'wait' | 'enough';

export const DEFAULT_BREATH_MINUTES = 3;
export const LEAST_BREATH_MINUTES = 1;
/** The cycles of a guarded block that was not asked to be longer. */
export const GUARDED_CYCLES = 4;

const MOST_MINUTES = 10;
const MOST_MINUTES_WITH_HOLD = 5;
const LONG_HOLD_MS = 5000;
const LONG_EXHALE_MS = 8000;
const MOST_GUARDED_CYCLES = 8;
const LONGER_AFTER_DAYS = 30;
const BLOCKS_A_NIGHT = 2;
const MINUTE_MS = 60_000;
const BETWEEN_MS = MINUTE_MS;

/** The most whole minutes of a pattern: with any hold half of those without. What is guarded is limited by cycles. */
export const mostMinutes = (pattern: BreathPattern): number =>
  hasHold(pattern) ? MOST_MINUTES_WITH_HOLD : MOST_MINUTES;

/** The same in ms. */
export const mostMs = (pattern: BreathPattern): number => mostMinutes(pattern) * MINUTE_MS;

/**
 * Whether the numbers of a pattern, whatever its name, put it under the dose guard: a hold of five
 * seconds or more, or an exhale of eight or more together with any hold.
 *
 * @example
 * isGuarded(fourSevenEight) //=> true
 */
export const isGuarded = ({ phasesMs: { holdIn, exhale, holdOut } }: BreathPattern): boolean => {
  const longestHold = Math.max(holdIn, holdOut);
  return longestHold >= LONG_HOLD_MS || (exhale >= LONG_EXHALE_MS && longestHold > 0);
};

/**
 * The most cycles of a guarded block that was asked to be long: eight from 30 practice days after the first one.
 *
 * @example
 * mostCycles({ firstDay: '2026-03-01', begunAt: [], until: 0 }, '2026-03-31') //=> 8
 */
export const mostCycles = (blocks: GuardedBlocks | undefined, today: LocalDate): number =>
  blocks !== undefined && blocks.firstDay <= daysBefore(today, LONGER_AFTER_DAYS)
    ? MOST_GUARDED_CYCLES
    : GUARDED_CYCLES;

/** Whether one more guarded block may begin now. */
export const guardAnswer = (blocks: GuardedBlocks | undefined, now: number, clock: DayClock): GuardAnswer => {
  if (blocks === undefined) return 'begin';
  const tonight = ofTheNight(blocks, now, clock);
  if (tonight.length >= BLOCKS_A_NIGHT) return 'enough';
  return now < blocks.until + BETWEEN_MS ? 'wait' : 'begin';
};

/**
 * The blocks with one that began at `startedAt` and is guided until `until`. One that is taken up again is the same
 * one, by the instant at which it began.
 */
export const withBlock = (
  blocks: GuardedBlocks | undefined,
  startedAt: number,
  until: number,
  clock: DayClock,
): GuardedBlocks => {
  const before = blocks === undefined ? [] : ofTheNight(blocks, startedAt, clock);
  return {
    ...blocks,
    firstDay: blocks?.firstDay ?? dayAt(startedAt, clock),
    begunAt: [...new Set([...before, startedAt])],
    until,
  };
};

/**
 * The blocks without the one that began at `startedAt`, of which nothing was heard; `undefined` when it was the first
 * ever. Another may begin at once.
 *
 * @example
 * withoutBlock(withBlock(undefined, now, now + 76_000, utc), now, utc) //=> undefined
 */
export const withoutBlock = (
  blocks: GuardedBlocks,
  startedAt: number,
  clock: DayClock,
): GuardedBlocks | undefined => {
  const begunAt = blocks.begunAt.filter((each) => each !== startedAt);
  const wasFirst = begunAt.length === 0 && blocks.firstDay === dayAt(startedAt, clock);
  return wasFirst ? undefined : { ...blocks, begunAt, until: startedAt - BETWEEN_MS };
};

const ofTheNight = (
  { begunAt, sameNightUntil = 0 }: GuardedBlocks,
  at: number,
  clock: DayClock,
): readonly number[] => {
  const night = dayAt(at, clock);
  return at < sameNightUntil ? begunAt : begunAt.filter((each) => dayAt(each, clock) === night);
};
