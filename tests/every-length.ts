import { library } from '../lambda/src/content/library';

/** Every routine at every length it has. */
export const everyLength = Object.values(library.routines).flatMap((routine) =>
  Object.keys(routine.lengths).map((minutes) => ({ id: routine.id, routine, minutes: Number(minutes) })),
);

/** The least and the most minutes of each routine, written down from the routine page. */
export const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  classic: [5, 20],
  gentle: [5, 20],
  'heel-and-ball': [5, 15],
  'arch-focus': [10, 16],
  settle: [5, 12],
  travel: [5, 10],
  'pressure-points': [5, 5],
  'wind-down': [10, 10],
};
