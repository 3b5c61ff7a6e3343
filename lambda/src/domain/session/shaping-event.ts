import type { SaidFoot } from '../feet-order';
import type { LocalTime } from '../nights';
import type { PresetName } from '../preset';
import type { SaidLength, SaidMinutes, SaidName } from './said';

/** How long a wish for a step holds: this evening, every evening, or no longer. */
export type Scope = 'tonight' | 'always' | 'back';

/** A wish that changes the plan of a massage, before it or in the middle. A step that is not said is the one that is guided. */
export type ShapingEvent =
  | { readonly type: 'skipStep'; readonly step: SaidName; readonly scope: Scope }
  /** More time for a step; without a length half a minute. */
  | {
      readonly type: 'stayOnStep';
      readonly step: SaidName;
      readonly minutes: SaidMinutes;
      readonly scope: Scope;
    }
  /** More time, or less, for what is under way; nothing said is a minute of breathing, and of a massage a usual length. */
  | ({ readonly type: 'addTime'; readonly less?: boolean } & SaidLength)
  /** `undefined` when no time was understood. */
  | { readonly type: 'finishBy'; readonly at: LocalTime | undefined }
  | { readonly type: 'goToStep'; readonly step: SaidName; readonly foot?: SaidFoot }
  | { readonly type: 'goToFoot'; readonly foot: SaidFoot }
  | { readonly type: 'switchFoot' }
  /** `undefined` when it was no name that can be kept. */
  | { readonly type: 'savePreset'; readonly name: PresetName | undefined };
