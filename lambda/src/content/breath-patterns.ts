import type { BreathPattern } from '../domain/breath';

/** The default: out longer than in, no hold. */
export const longExhale: BreathPattern = {
  id: 'long exhale',
  phasesMs: { inhale: 4000, holdIn: 0, exhale: 6000, holdOut: 0 },
};

/** A long hold and a long exhale, so four cycles a block and no more. */
export const fourSevenEight: BreathPattern = {
  id: 'four seven eight',
  phasesMs: { inhale: 4000, holdIn: 7000, exhale: 8000, holdOut: 0 },
};
