import type { LocalTime } from '../nights';
import type { PresetName } from '../preset';
import type { Stayed } from '../reshape/stay';
import type { Foot } from '../timeline';

/** A step of a routine. */
export interface StepOf {
  readonly routineId: string;
  readonly stepId: string;
}

/** What a new shape means for the time. */
export interface Consequence {
  /** The massage time in all, where it has changed, in ms. */
  readonly totalMs?: number;
  /** The foot that gets less than the other, where that cannot be evened out any more, and by how much. */
  readonly uneven?: { readonly foot: Foot; readonly byMs: number };
}

/** What is said of a massage that the listener shapes. `kept`: it holds for the evenings to come. */
export type ShapingAct =
  | ({ readonly type: 'stepSkipped'; readonly step: StepOf; readonly kept?: boolean } & Consequence)
  | {
      readonly type: 'stepStayed';
      readonly step: StepOf;
      readonly stayed: Stayed;
      readonly kept?: boolean;
    }
  | { readonly type: 'stepBroughtBack'; readonly step: StepOf; readonly kept: boolean }
  | { readonly type: 'stepUnknown' }
  /** It is in none of tonight's steps. */
  | { readonly type: 'stepNotIn'; readonly step: StepOf }
  | { readonly type: 'stepDone'; readonly step: StepOf }
  /** There is no more time for it. */
  | { readonly type: 'stepFull'; readonly step: StepOf }
  /** It comes now, and what was to come before it comes after. */
  | { readonly type: 'stepNow'; readonly step: StepOf }
  /** Without it nothing would be left. */
  | { readonly type: 'onlyStep'; readonly step: StepOf }
  /** `limit`: it is the most, or the least, that there can be. */
  | ({
      readonly type: 'lengthChanged';
      readonly totalMs: number;
      readonly limit?: 'most' | 'least';
    } & Consequence)
  | { readonly type: 'lengthStays'; readonly totalMs: number; readonly limit: 'most' | 'least' | 'here' }
  | ({
      readonly type: 'finishesBy';
      readonly at: LocalTime;
      readonly when: 'before' | 'then' | 'after';
    } & Consequence)
  | { readonly type: 'timeUnclear' }
  | { readonly type: 'otherFoot'; readonly foot: Foot }
  | { readonly type: 'footDone'; readonly foot: Foot }
  | { readonly type: 'oneFoot'; readonly foot: Foot }
  | ({ readonly type: 'footOnly'; readonly foot: Foot } & Consequence)
  | { readonly type: 'footFirst'; readonly foot: Foot; readonly kept?: boolean }
  | { readonly type: 'notShapable' }
  | { readonly type: 'presetSaved'; readonly name: PresetName; readonly kept: boolean }
  | { readonly type: 'presetChosen'; readonly name: PresetName }
  | { readonly type: 'presetUnnamed' }
  | { readonly type: 'presetOfNothing' }
  /** `names`: those there are. */
  | { readonly type: 'presetsFull'; readonly names: readonly PresetName[] }
  | { readonly type: 'presetMissing'; readonly names: readonly PresetName[] };
