import type { HandsWish } from '../hands';
import type { SaidPhases } from '../own-pattern';

/** A length as it was said. */
export type SaidMinutes =
  | { readonly type: 'unsaid' }
  /** Whole minutes; `halfDropped` when part of a minute was rounded down. */
  | { readonly type: 'minutes'; readonly minutes: number; readonly halfDropped: boolean }
  /** Something was said that is not a length. */
  | { readonly type: 'unclear' };

/** A name as it was said: one of ours, one we do not have, or none. */
export type SaidName =
  | { readonly type: 'unsaid' }
  | { readonly type: 'known'; readonly id: string }
  | { readonly type: 'unknown' };

/** How a massage is to be done, as it was said. */
export type SaidHands = HandsWish | 'unknown';

/** How long to breathe, as it was said: minutes, or a number of cycles. */
export interface SaidLength {
  readonly minutes: SaidMinutes;
  readonly cycles?: number;
}

/** A breath pattern as it was said: by name, by its seconds, or as that of the last time. */
export type SaidPattern =
  | SaidName
  | { readonly type: 'own'; readonly phases: SaidPhases }
  | { readonly type: 'last' };

/** A pace as it is wished for: a step from the one now, the normal one, or as slow as can be. */
export type PaceWish = 'slower' | 'faster' | 'normal' | 'slowest';

/** Nights a week, as they were said. */
export type SaidGoal =
  | { readonly type: 'unsaid' }
  | { readonly type: 'unclear' }
  | { readonly type: 'none' }
  | { readonly type: 'nights'; readonly count: number };
