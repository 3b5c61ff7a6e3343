import type { Routine, RoutineStep } from './routine';

/**
 * The step of a routine that a name means: the one of that id, else the one that goes by it as well; `undefined` when
 * the routine has none.
 *
 * @example
 * stepMeant(settle, 'heel')?.id //=> 'edge'
 */
export const stepMeant = ({ steps }: Routine, said: string): RoutineStep | undefined =>
  steps.find(({ id }) => id === said) ?? steps.find(({ otherNames }) => otherNames?.includes(said));
