import type { Cue, Next } from './cue';
import type { PlannedStep } from './plan';

/** What a movement needs to know of its surroundings. */
export interface Setting {
  readonly routineId: string;
  readonly step: PlannedStep;
  readonly next: Next;
  /** It was done before on this foot. */
  readonly again?: true;
}

/** The first cue of a step. */
export const beginCue = ({ routineId, step: { stepId, foot }, again }: Setting): Cue => ({
  type: 'begin',
  routineId,
  stepId,
  foot,
  ...(again ? { again } : {}),
});
