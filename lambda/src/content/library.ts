import type { Library } from '../domain/library';
import type { Routine } from '../domain/routine';
import { breathPatterns } from './breath-patterns';
import { archFocus } from './routines/arch-focus';
import { classic } from './routines/classic';
import { gentle } from './routines/gentle';
import { heelAndBall } from './routines/heel-and-ball';
import { pressurePoints } from './routines/pressure-points';
import { settle } from './routines/settle';
import { travel } from './routines/travel';
import { windDown } from './routines/wind-down';

/** In the order in which they are named when somebody asks what there is. */
const routines: readonly Routine[] = [
  classic,
  gentle,
  heelAndBall,
  archFocus,
  settle,
  travel,
  pressurePoints,
  windDown,
];

/** Every routine and breath pattern there is, by id. */
export const library: Library = {
  routines: Object.fromEntries(routines.map((routine) => [routine.id, routine])),
  patterns: Object.fromEntries(breathPatterns.map((pattern) => [pattern.id, pattern])),
};
