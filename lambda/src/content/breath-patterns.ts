import type { BreathPattern } from '../domain/breath';

const pattern = (
  id: string,
  inhale: number,
  holdIn: number,
  exhale: number,
  holdOut: number,
): BreathPattern => ({
  id,
  phasesMs: { inhale: inhale * 1000, holdIn: holdIn * 1000, exhale: exhale * 1000, holdOut: holdOut * 1000 },
});

/**
 * The patterns, in seconds: in, hold, out, hold. How long each may be breathed follows from these
 * numbers, as it does for a listener's own: `mostMinutes` and `isGuarded`.
 */
export const breathPatterns: readonly BreathPattern[] = [
  pattern('long exhale', 4, 0, 6, 0),
  pattern('even', 5, 0, 5, 0),
  pattern('four seven eight', 4, 7, 8, 0),
  pattern('gentle four seven eight', 2, 3.5, 4, 0),
  pattern('box', 4, 4, 4, 4),
];
