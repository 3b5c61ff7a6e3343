import { lengthsOf } from '../../domain/lay-out';
import type { Routine, RoutineStep } from '../../domain/routine';

const steps: readonly RoutineStep[] = [
  { id: 'toes', movement: { type: 'toes', nameMs: 2000, turns: 5, turnMs: 1600 } },
  {
    id: 'ankle',
    movement: { type: 'circles', leadInMs: 4000, count: 8, countMs: 2600, changeMs: 2400 },
    explanationMs: 8000,
  },
  {
    id: 'inner',
    otherNames: ['arch', 'strokes'],
    movement: { type: 'stretch', turns: false },
    range: { least: 15, most: 101 },
    onExhale: 'stroke',
  },
  {
    id: 'outer',
    movement: { type: 'stretch', turns: false },
    range: { least: 15, most: 101 },
    onExhale: 'stroke',
  },
];

/**
 * For feet that have travelled, sitting, at any hour. What the toes and the ankle leave is an even number of seconds,
 * halved between the two edges. The ranges leave room for slower counts and end it at ten minutes.
 */
export const travel: Routine = {
  id: 'travel',
  steps,
  lengths: lengthsOf(steps, {
    orders: [['toes', 'ankle', 'inner', 'outer']],
    shares: { inner: 1, outer: 1 },
  }),
};
