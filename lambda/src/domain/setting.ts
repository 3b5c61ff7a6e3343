import type { Cue, Next } from './cue';
import type { PlannedStep } from './plan';
import type { Pressure } from './pressure';

/** What a movement needs to know of its surroundings. */
export interface Setting {
  readonly routineId: string;
  readonly step: PlannedStep;
  readonly next: Next;
  /** It was done before on this foot. */
  readonly again?: true;
  readonly pressure?: Pressure;
  /** The step is begun with its name alone. */
  readonly brief?: true;
  readonly variety?: number;
}

/** The first cue of a step. */
export const beginCue = ({ routineId, step: { stepId, foot }, again, brief }: Setting): Cue => ({
  type: 'begin',
  routineId,
  stepId,
  foot,
  ...(again ? { again } : {}),
  ...(brief === undefined ? {} : { brief }),
});

/** What fillers are chosen by. */
export const manner = ({ pressure, variety }: Setting): Pick<Setting, 'pressure' | 'variety'> => ({
  ...(pressure === undefined ? {} : { pressure }),
  ...(variety === undefined ? {} : { variety }),
});
