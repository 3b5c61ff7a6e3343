import { steps } from './steps/all';

/**
 * A step by a name that was said, whichever routine has it.
 *
 * @example
 * stepNamed('toes') //=> 'the toes'
 */
export const stepNamed = (said: string): string =>
  Object.values(steps).flatMap((words) => words[said]?.next ?? [])[0] ?? said;
