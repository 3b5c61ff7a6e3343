import { lengthsOf } from '../../domain/lay-out';
import type { Routine, RoutineStep } from '../../domain/routine';

const steps: readonly RoutineStep[] = [
  {
    id: 'edge',
    otherNames: ['heel'],
    movement: { type: 'stretch', turns: true },
    range: { least: 45, most: 108 },
  },
  {
    id: 'ball',
    movement: { type: 'stretch', turns: false },
    range: { least: 60, most: 120 },
    onExhale: 'press',
  },
  {
    id: 'strokes',
    otherNames: ['top', 'sole'],
    movement: { type: 'stretch', turns: false },
    range: { least: 45, most: 90 },
    onExhale: 'stroke',
  },
];

/**
 * For restless feet. The shares are per cent; of whole minutes each is whole seconds. No spell of kneading is longer
 * than two minutes: where it would be, from eleven minutes on, it is done in two, with strokes after each. The ranges
 * make it five minutes at the least and twelve at the most.
 */
export const settle: Routine = {
  id: 'settle',
  steps,
  lengths: lengthsOf(steps, {
    orders: [
      ['edge', 'ball', 'strokes'],
      ['edge', 'ball', 'strokes', 'ball', 'strokes'],
    ],
    shares: { edge: 30, ball: 40, strokes: 30 },
  }),
};
