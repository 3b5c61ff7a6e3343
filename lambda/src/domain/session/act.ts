import type { Standing } from '../course';
import type { Hands, Style, Variant } from '../hands';
import type { Activity } from '../history';
import type { LocalTime, Weekday } from '../nights';
import type { Pace } from '../pace';
import type { Pressure } from '../pressure';
import type { Foot } from '../timeline';
import type { BreathAct } from './breath-act';
import type { HistoryAct } from './history-act';
import type { PastAct } from './past-act';
import type { QuestionAct } from './question-act';
import type { QuietAct } from './quiet-act';
import type { RightsAct } from './rights-act';
import type { PaceWish } from './said';
import type { ShapingAct } from './shaping-act';

/** A step as it is named to the listener: "your left arch", or a breath pattern. */
export interface StepName extends Hands {
  readonly activity: Activity;
  readonly routineId: string;
  readonly stepId: string;
  readonly foot: Foot;
}

/** What leaves no room for a pace: a length of massage, what is left of one, or the breaths of a pattern. */
export type PaceLimit =
  | { readonly type: 'length'; readonly minutes: number }
  | { readonly type: 'rest' }
  | { readonly type: 'breath' };

/** What to tell the listener. Says nothing about the words. */
export type Act =
  | BreathAct
  | HistoryAct
  | PastAct
  | QuestionAct
  | QuietAct
  | RightsAct
  | ShapingAct
  | { readonly type: 'welcome' }
  | { readonly type: 'gate' }
  | { readonly type: 'helloAgain' }
  /** The sound failed the last time, and is now delivered in another way. */
  | { readonly type: 'soundFailed' }
  | { readonly type: 'backTo'; readonly step: StepName; readonly standing: Standing }
  | { readonly type: 'youAreAt'; readonly step: StepName }
  | { readonly type: 'describe'; readonly step: StepName }
  /** `restMs`: the massage is done, and what follows it takes this much. */
  | { readonly type: 'timeLeft'; readonly leftMs: number; readonly restMs?: number }
  | { readonly type: 'wholeLength'; readonly minutes: number; readonly wholeMs: number }
  | { readonly type: 'stoppedAt'; readonly step: StepName }
  | { readonly type: 'paused'; readonly step: StepName }
  | {
      readonly type: 'lengthRefused';
      readonly activity: Activity;
      readonly minutes: number;
      readonly least: number;
      readonly most: number;
      /** Whose limits they are, where they are not those of every massage. */
      readonly routineId?: string;
      /** They are those of one foot alone. */
      readonly oneFoot?: boolean;
    }
  | { readonly type: 'halfDropped'; readonly minutes: number }
  | { readonly type: 'minutesUnclear' }
  | { readonly type: 'routineUnknown' }
  /** Some of the routines there are. `more`: how many others there are; `goingOn`: some were named before. */
  | {
      readonly type: 'routines';
      readonly routineIds: readonly string[];
      readonly more: number;
      readonly goingOn: boolean;
    }
  | { readonly type: 'minutesChosen'; readonly minutes: number }
  | { readonly type: 'durationKept'; readonly minutes: number }
  /**
   * `later`: nothing is under way, and what is said holds for the evenings to come. `exceptKept`: the massage that is
   * kept has no room for it.
   */
  | {
      readonly type: 'paceSet';
      readonly wish: PaceWish;
      readonly later: boolean;
      readonly exceptKept?: boolean;
    }
  /** This evening's length has no room for the pace that is remembered; the counts are at this one. */
  | { readonly type: 'paceLimited'; readonly pace: Pace }
  /** The wish is met already; there is nothing beyond it. */
  | { readonly type: 'paceAlready'; readonly wish: PaceWish }
  | { readonly type: 'paceRefused'; readonly slower: boolean; readonly by: PaceLimit }
  | { readonly type: 'paceUnclear' }
  /** `later`: nothing is under way that it changes. `kept`: it holds for the evenings to come. */
  | {
      readonly type: 'pressureSet';
      readonly pressure: Pressure;
      readonly later: boolean;
      readonly kept: boolean;
    }
  /** How much is told of the steps of a massage. `usual`: less from night to night. */
  | { readonly type: 'tellingSet'; readonly telling: 'cues' | 'full' | 'usual'; readonly kept: boolean }
  /** How tonight's massage is done, as it was asked for. */
  | { readonly type: 'handsTonight'; readonly hands: Variant | Style }
  /** The same of the massage that is under way, from here on. */
  | { readonly type: 'handsSet'; readonly hands: Variant | Style }
  /** There are no words for that. */
  | { readonly type: 'handsUnknown' }
  /** A routine that has no styles, or a massage with a ball, stays as it is. */
  | { readonly type: 'handsStay'; readonly routineId: string; readonly seated: boolean }
  /** Whether the listener is always seated. `later`: nothing is under way that it changes. */
  | {
      readonly type: 'seatedSet';
      readonly on: boolean;
      readonly later: boolean;
      readonly kept: boolean;
    }
  | { readonly type: 'pressureLimit'; readonly firmer: boolean }
  | { readonly type: 'pressureGentle' }
  | { readonly type: 'pressureUnclear' }
  | { readonly type: 'underWay'; readonly step: StepName }
  | { readonly type: 'dizzyEarlier' }
  | { readonly type: 'help' }
  | { readonly type: 'helpInStep'; readonly activity: Activity }
  | { readonly type: 'nothingUnderWay' }
  | { readonly type: 'notUnderstood' }
  | { readonly type: 'startingOver' }
  | { readonly type: 'painStop' }
  | { readonly type: 'painOutside' }
  | { readonly type: 'numbStop' }
  | { readonly type: 'dizzyStop' }
  | { readonly type: 'emergency' }
  | { readonly type: 'safety' }
  /** What may be said of effects, and no more. */
  | { readonly type: 'effects' }
  | { readonly type: 'noTreatment' }
  | { readonly type: 'prepare' }
  /** `kept`: it holds for the evenings to come. */
  | { readonly type: 'massageBreathSet'; readonly on: boolean; readonly kept: boolean }
  | { readonly type: 'closingSet'; readonly on: boolean; readonly kept: boolean }
  | { readonly type: 'restToday' }
  /** The same in the middle of a massage, which goes on. */
  | { readonly type: 'noBreathToday' }
  | { readonly type: 'dayStartSet'; readonly at: LocalTime; readonly kept: boolean }
  | { readonly type: 'dayStartUnclear' }
  | { readonly type: 'weekStartSet'; readonly weekday: Weekday; readonly kept: boolean }
  | { readonly type: 'recordUnreadable' }
  /** `kept`: the place is; `recorded`: so is what was done. */
  | { readonly type: 'stopped'; readonly kept: boolean; readonly recorded: boolean }
  | { readonly type: 'anotherTime' }
  | { readonly type: 'goodNight' };
