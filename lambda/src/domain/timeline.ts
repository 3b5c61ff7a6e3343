import type { Cue } from './cue';
import type { Hands } from './hands';

/** A stretch of time with one thing said at its start; the rest of it is silence. */
export interface Slot {
  /** Whole milliseconds. Counted slots are at most 10,000, so that no silence is ever longer. */
  readonly lengthMs: number;
  readonly cue: Cue;
  /** False for what surrounds the massage: getting ready, the change of feet, explanations. */
  readonly counted: boolean;
  /** A segment may begin here: a step, a change of feet, a round, a breath. */
  readonly cut: boolean;
  /** Guidance may be taken up again here. Breathing goes on at the start of a breath only. */
  readonly entry: boolean;
  /** Spoken softer and slower, as the end is. */
  readonly quiet?: boolean;
}

/** The slots of one step of a plan, what is said before it included. */
export interface TimelineStep {
  readonly stepId: string;
  readonly foot: Foot;
  readonly slots: readonly Slot[];
}

export type Foot = 'left' | 'right' | 'both';

/** A plan as slots. The counted slots add up to the plan's length, to the millisecond. */
export interface Timeline {
  readonly steps: readonly TimelineStep[];
}

/** The same slots, their cues in words for those hands. */
export const doneBy = (hands: Hands, timeline: Timeline): Timeline =>
  hands.variant === undefined && hands.style === undefined
    ? timeline
    : {
        steps: timeline.steps.map((step) => ({
          ...step,
          slots: step.slots.map((slot) => ({ ...slot, cue: { ...slot.cue, ...hands } })),
        })),
      };

/** A slot of a timeline: the step's place in the plan and the slot's place in the step. */
export interface Position {
  readonly step: number;
  readonly slot: number;
}
