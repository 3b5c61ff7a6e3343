import type { Routine } from '../../domain/routine';

const POINT_SECONDS = 30;

/** Two points of 30 s, each done twice, then 30 s of strokes: 150 s a foot. There is no other length. */
export const pressurePoints: Routine = {
  id: 'pressure-points',
  steps: [
    { id: 'web', movement: { type: 'stretch', turns: true }, explanationMs: 10_000 },
    { id: 'hollow', otherNames: ['ball'], movement: { type: 'stretch', turns: true }, explanationMs: 10_000 },
    {
      id: 'strokes',
      otherNames: ['top', 'sole'],
      movement: { type: 'stretch', turns: false },
      onExhale: 'stroke',
    },
  ],
  lengths: {
    5: ['web', 'hollow', 'web', 'hollow', 'strokes'].map((stepId) => [stepId, POINT_SECONDS]),
  },
};
