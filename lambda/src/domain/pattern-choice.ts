import { type BreathPattern, type BreathPhases, cycleMs, LONGEST_CYCLE_MS } from './breath';
import type { Library } from './library';
import { PHASE_LIMITS, PHASES } from './own-pattern';

/** A breath pattern as it is chosen and stored: one of the library's, or one of the listener's own with its phases. */
export interface PatternChoice {
  readonly patternId: string;
  readonly phasesMs?: BreathPhases;
}

/** The id of any pattern of the listener's own. */
export const OWN = 'own';

/** What is breathed until the listener has chosen another. */
export const LONG_EXHALE: PatternChoice = { patternId: 'long exhale' };

export const ownChoice = (phasesMs: BreathPhases): PatternChoice => ({ patternId: OWN, phasesMs });

/** The choice alone, out of something that holds more. */
export const choiceOf = ({ patternId, phasesMs }: PatternChoice): PatternChoice =>
  phasesMs === undefined ? { patternId } : { patternId, phasesMs };

/** The pattern that was chosen; `undefined` when the library has no such one, or its own phases are not possible. */
export const patternOf = (
  { patterns }: Library,
  { patternId, phasesMs }: PatternChoice,
): BreathPattern | undefined => {
  if (patternId !== OWN) return patterns[patternId];
  return phasesMs !== undefined && isPossible(phasesMs) ? { id: OWN, phasesMs } : undefined;
};

const isPossible = (phasesMs: BreathPhases): boolean =>
  cycleMs({ id: OWN, phasesMs }) <= LONGEST_CYCLE_MS &&
  PHASES.every((phase) => {
    const { least, most } = PHASE_LIMITS[phase];
    return phasesMs[phase] >= least * 1000 && phasesMs[phase] <= most * 1000;
  });
