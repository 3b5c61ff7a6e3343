import type { Routine } from '../../domain/routine';
import { classic } from './classic';

const MINUTES = 10;

/**
 * The classic of ten minutes, then outside massage time feet, calves, knees, hips, hands and jaw let go in turn, 20 s
 * each, and two minutes of the long exhale.
 */
export const windDown: Routine = {
  id: 'wind-down',
  steps: classic.steps,
  lengths: { [MINUTES]: classic.lengths[MINUTES] ?? [] },
  after: [
    { type: 'letGo', id: 'let-go', parts: 6, partMs: 20_000 },
    { type: 'breathe', id: 'long exhale', minutes: 2 },
  ],
};
