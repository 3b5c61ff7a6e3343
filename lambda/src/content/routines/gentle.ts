import { lengthsOf } from '../../domain/lay-out';
import type { Routine, RoutineStep } from '../../domain/routine';

const steps: readonly RoutineStep[] = [
  {
    id: 'sole',
    otherNames: ['arch', 'ball', 'heel'],
    movement: { type: 'stretch', turns: false },
    range: { least: 45, most: 180 },
    onExhale: 'stroke',
  },
  { id: 'toes', movement: { type: 'softToes' }, range: { least: 30, most: 120 } },
  {
    id: 'top',
    otherNames: ['strokes'],
    movement: { type: 'stretch', turns: false },
    range: { least: 45, most: 180 },
    onExhale: 'stroke',
  },
  { id: 'rest', movement: { type: 'stretch', turns: false }, range: { least: 30, most: 120 } },
];

/**
 * Strokes only, feather-light: no points, no ankle circles, no heat. The shares are per cent; of whole minutes each is
 * whole seconds. The ranges are what they make of five minutes and of twenty.
 */
export const gentle: Routine = {
  id: 'gentle',
  steps,
  lengths: lengthsOf(steps, {
    orders: [['sole', 'toes', 'top', 'rest']],
    shares: { sole: 30, toes: 20, top: 30, rest: 20 },
  }),
};
