import type { BreathPhases } from './breath';
import type { Hands } from './hands';
import type { Pressure } from './pressure';
import type { Motion } from './routine';
import type { Foot } from './timeline';

/** What comes after a step: another step, the same again, the other foot, or the end. */
export type Next =
  | { readonly type: 'step'; readonly routineId: string; readonly stepId: string }
  /** The same step again, where what stood between is left out. */
  | { readonly type: 'again' }
  | { readonly type: 'otherFoot' }
  | { readonly type: 'end' };

/** What is conveyed at the start of a slot, and how the massage is done. Says nothing about the words. */
export type Cue = Conveyed & Hands;

type Conveyed =
  /** `brief`, here and below: by its name alone. */
  | {
      readonly type: 'getReady';
      readonly routineId: string;
      /** In halves. */
      readonly minutes: number;
      readonly foot: Foot;
      /** The other foot is left out. */
      readonly only?: true;
      readonly brief?: true;
    }
  /** `again`: it had its turn before, and is gone back to. `back`: in the middle of this step. */
  | {
      readonly type: 'changeFeet';
      readonly foot: Foot;
      readonly again?: true;
      readonly back?: { readonly routineId: string; readonly stepId: string };
    }
  | { readonly type: 'explain'; readonly routineId: string; readonly stepId: string }
  | {
      readonly type: 'begin';
      readonly routineId: string;
      readonly stepId: string;
      readonly foot: Foot;
      /** It was done before on this foot. */
      readonly again?: true;
      readonly brief?: true;
    }
  | {
      readonly type: 'hint';
      readonly routineId: string;
      readonly stepId: string;
      readonly index: number;
      readonly pressure?: Pressure;
      readonly variety?: number;
    }
  | { readonly type: 'otherWay' }
  | { readonly type: 'soon'; readonly next: Next }
  | { readonly type: 'count'; readonly number: number; readonly next?: Next }
  | {
      readonly type: 'toe';
      readonly number: number;
      readonly foot: Foot;
      readonly again?: true;
      readonly brief?: true;
    }
  | { readonly type: 'turn'; readonly next?: Next }
  | { readonly type: 'softToe'; readonly number: number; readonly foot: Foot }
  | {
      readonly type: 'round';
      readonly routineId: string;
      readonly stepId: string;
      readonly number: number;
      readonly foot: Foot;
      readonly again?: true;
      readonly brief?: true;
      /** It begins with an in-breath. */
      readonly inhale?: true;
    }
  | {
      readonly type: 'press';
      readonly index: number;
      readonly variety?: number;
      readonly pressure?: Pressure;
    }
  /** `free`: after breaths that were guided, the listener's own. */
  | { readonly type: 'rest'; readonly index: number; readonly free?: true }
  | { readonly type: 'massageInhale'; readonly motion: Motion; readonly index: number }
  | {
      readonly type: 'massageExhale';
      readonly motion: Motion;
      readonly index: number;
      readonly next?: Next;
    }
  /** How long it will be, as it was asked for: whole minutes, or cycles. */
  | {
      readonly type: 'readyToBreathe';
      readonly minutes?: number;
      readonly cycles?: number;
      readonly brief?: boolean;
    }
  | { readonly type: 'inhale'; readonly full: boolean }
  | { readonly type: 'holdIn'; readonly full: boolean }
  | { readonly type: 'exhale' }
  | { readonly type: 'holdOut' }
  | { readonly type: 'phaseCount'; readonly phase: keyof BreathPhases; readonly number: number }
  /** A word in the middle of a long silent phase. */
  | { readonly type: 'phaseGoesOn'; readonly phase: keyof BreathPhases }
  | { readonly type: 'closing'; readonly index: number };
