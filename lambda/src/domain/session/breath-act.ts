import type { BreathPart } from '../breath-counting';
import type { DetailWish } from '../counting-wish';
import type { More } from '../more';
import type { PhaseLimit } from '../own-pattern';
import type { PatternChoice } from '../pattern-choice';

/** What to tell the listener about breathing by the count: the pattern, the dose, and how it is counted. */
export type BreathAct =
  | { readonly type: 'patternUnknown' }
  /** The same as last time was asked for, and there was none. */
  | { readonly type: 'lastUnknown' }
  /**
   * `counted`: what of a breath is counted now. `later`: it holds for the breaths to come. `inMassage`: a massage is
   * under way, which it does not change.
   */
  | {
      readonly type: 'detailSet';
      readonly wish: DetailWish;
      readonly counted: readonly BreathPart[];
      readonly later: boolean;
      readonly inMassage: boolean;
    }
  | { readonly type: 'detailUnclear' }
  | { readonly type: 'breathIntro' }
  /** `first`: it is the limit of the first thirty days. */
  | { readonly type: 'roundsLimited'; readonly cycles: number; readonly first: boolean }
  /** A pattern that was not named, or is the listener's own. */
  | { readonly type: 'patternChosen'; readonly breath: PatternChoice }
  /** A number of an own pattern was left out, or not caught (`unclear`). */
  | { readonly type: 'phasesMissing'; readonly unclear: boolean }
  | { readonly type: 'phasesRefused'; readonly beyond: readonly PhaseLimit[] }
  | { readonly type: 'breathTooLong'; readonly seconds: number }
  | { readonly type: 'holdsHidden' }
  /** `kept`: it holds for the evenings to come. */
  | { readonly type: 'holdsSet'; readonly on: boolean; readonly kept: boolean }
  | { readonly type: 'blocksTooClose' }
  | { readonly type: 'blocksEnough' }
  | { readonly type: 'timeAdded'; readonly more: More }
  /** A block with long holds does not get more rounds. */
  | { readonly type: 'roundsStay'; readonly cycles: number }
  /** There is no less of it: it ends when the listener says so. */
  | { readonly type: 'enoughAnyTime' }
  | { readonly type: 'notBegun' };
