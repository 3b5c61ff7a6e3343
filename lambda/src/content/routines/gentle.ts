import { lengthsOf } from '../../domain/lay-out';
import type { Routine, RoutineStep } from '../../domain/routine';

const steps: readonly RoutineStep[] = [
  { id: 'sole', movement: { type: 'stretch', turns: false }, onExhale: 'stroke' },
  { id: 'toes', movement: { type: 'softToes' } },
  { id: 'top', movement: { type: 'stretch', turns: false }, onExhale: 'stroke' },
  { id: 'rest', movement: { type: 'stretch', turns: false } },
];

/**
 * Strokes only, feather-light: no points, no ankle circles, no heat. The shares are per cent; of whole minutes each is
 * whole seconds.
 */
export const gentle: Routine = {
  id: 'gentle',
  steps,
  lengths: lengthsOf(steps, {
    orders: [['sole', 'toes', 'top', 'rest']],
    shares: { sole: 30, toes: 20, top: 30, rest: 20 },
  }),
};
