import { lengthsOf } from '../../domain/lay-out';
import type { Routine, RoutineStep } from '../../domain/routine';

const steps: readonly RoutineStep[] = [
  {
    id: 'arch',
    movement: { type: 'rounds', onMs: 30_000, offMs: 15_000 },
    range: { least: 1, most: 2 },
    onExhale: 'press',
  },
  { id: 'toes', movement: { type: 'toes', nameMs: 2000, turns: 5, turnMs: 1600 } },
  {
    id: 'strokes',
    otherNames: ['top', 'sole'],
    movement: { type: 'stretch', turns: false },
    range: { least: 15, most: 60 },
    onExhale: 'stroke',
  },
];

/**
 * Three times the arch and the toes, then strokes. The arch is pressed once or twice each time, as often as leaves
 * 30 s of strokes: 3, 3, 4, 4, 5, 6 and 6 presses a foot from ten minutes to sixteen, which is what the ranges allow.
 */
export const archFocus: Routine = {
  id: 'arch-focus',
  steps,
  lengths: lengthsOf(steps, {
    orders: [['arch', 'toes', 'arch', 'toes', 'arch', 'toes', 'strokes']],
    shares: { strokes: 1 },
    leaveSeconds: 30,
  }),
};
