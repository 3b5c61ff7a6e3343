import { lengthsOf } from '../../domain/lay-out';
import type { Routine, RoutineStep } from '../../domain/routine';

const steps: readonly RoutineStep[] = [
  { id: 'heel', movement: { type: 'stretch', turns: true }, range: { least: 60, most: 120 } },
  {
    id: 'ball',
    movement: { type: 'rounds', onMs: 30_000, offMs: 15_000 },
    range: { least: 1, most: 6 },
    onExhale: 'press',
  },
  {
    id: 'strokes',
    otherNames: ['top', 'sole'],
    movement: { type: 'stretch', turns: false },
    range: { least: 30, most: 60 },
    onExhale: 'stroke',
  },
];

/**
 * As many rounds of kneading as leave 90 s a foot, at most six; of the rest two thirds for the heel, one third for the
 * strokes. A foot has a multiple of 30 s and a round takes 45, so the rest divides by three into whole seconds. The
 * ranges make it five minutes at the least and fifteen at the most.
 */
export const heelAndBall: Routine = {
  id: 'heel-and-ball',
  steps,
  lengths: lengthsOf(steps, {
    orders: [['heel', 'ball', 'strokes']],
    shares: { heel: 2, strokes: 1 },
    leaveSeconds: 90,
  }),
};
