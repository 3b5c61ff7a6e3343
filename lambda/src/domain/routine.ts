import type { Range } from './hearing';

/** How the time of a step is made. Seconds are content; see the routine files for their source. */
export type Movement =
  /** One motion for as long as the plan gives it. `turns`: the circles change direction half-way. */
  | { readonly type: 'stretch'; readonly turns: boolean }
  /** A lead-in, then `count` strokes, each counted as it begins. */
  | { readonly type: 'counted'; readonly leadInMs: number; readonly count: number; readonly countMs: number }
  /** A lead-in, `count` circles one way, a change of direction, and as many the other way. */
  | {
      readonly type: 'circles';
      readonly leadInMs: number;
      readonly count: number;
      readonly countMs: number;
      readonly changeMs: number;
    }
  /** Five toes: the name, then `turns` turns with a word half-way. */
  | { readonly type: 'toes'; readonly nameMs: number; readonly turns: number; readonly turnMs: number }
  /** Five toes, lightly, for as long as the plan gives them. */
  | { readonly type: 'softToes' }
  /** Presses on, then rest, in rounds. */
  | { readonly type: 'rounds'; readonly onMs: number; readonly offMs: number };

/** What the hands do on the out-breath, when the cues follow the breath. */
export type Motion = 'press' | 'stroke';

export interface RoutineStep {
  readonly id: string;
  /** Ids of other routines' steps that it is meant by as well: "the heel" of one that has only its edge. */
  readonly otherNames?: readonly string[];
  readonly movement: Movement;
  /** Set when the first explanation is longer than the step's own lead-in: the time it takes before the step begins. */
  readonly explanationMs?: number;
  /** What its figure may become when time is moved between the steps of a foot; without one it stays as it is. */
  readonly range?: Range;
  /** Set where the cues may follow the breath; elsewhere the counts or the circles are the rhythm. */
  readonly onExhale?: Motion;
}

/**
 * What a foot gets for one length, in the order it is done: a step and its figure, which is seconds for a stretching
 * step, a number for rounds and 1 for a counted one. A step may come back; one that is not named is left out.
 */
export type FootRow = readonly (readonly [stepId: string, figure: number])[];

/** What follows a massage, outside its time. */
export type AfterStep =
  /** Parts of the body let go in turn, each for as long. */
  | { readonly type: 'letGo'; readonly id: string; readonly parts: number; readonly partMs: number }
  /** Whole breaths of a pattern, whose id is the step's. */
  | { readonly type: 'breathe'; readonly id: string; readonly minutes: number };

export interface Routine {
  readonly id: string;
  /** Each once, however often it is done. */
  readonly steps: readonly RoutineStep[];
  /** By whole minutes of massage, both feet together, one after the other from the least to the most. */
  readonly lengths: FootRows;
  /** What follows it in place of the closing breaths. */
  readonly after?: readonly AfterStep[];
}

export type FootRows = Readonly<Record<number, FootRow>>;

export const LEAST_MINUTES = 5;
export const MOST_MINUTES = 20;
export const DEFAULT_MINUTES = 15;
/** More names of steps than all routines have together are kept by no listener. */
export const MOST_STEPS = 50;

/**
 * How long a step of this movement lasts when its row says `figure`.
 *
 * @example
 * movementMs({ type: 'rounds', onMs: 30_000, offMs: 15_000 }, 4) //=> 180_000
 */
export const movementMs = (movement: Movement, figure: number): number => {
  switch (movement.type) {
    case 'stretch':
    case 'softToes':
      return figure * 1000;
    case 'counted':
      return movement.leadInMs + movement.count * movement.countMs;
    case 'circles':
      return movement.leadInMs + 2 * movement.count * movement.countMs + movement.changeMs;
    case 'toes':
      return TOES * (movement.nameMs + movement.turns * movement.turnMs);
    case 'rounds':
      return figure * (movement.onMs + movement.offMs);
  }
};

export const TOES = 5;
