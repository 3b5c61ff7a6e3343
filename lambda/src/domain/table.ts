import type { PlannedStep } from './plan';
import type { Routine } from './routine';
import type { MassageSpec } from './session/state';
import { lengthOf, rowOf, stepsIn } from './shape';

/**
 * The length the table gives each step of a plan, in ms; the length a step has, once the listener has reshaped it.
 *
 * @example
 * tableMs(classic, { ...spec, minutes: 15 })(heel, 0) //=> 90_000
 */
export const tableMs = (
  routine: Routine,
  { minutes, feet, reshaped }: MassageSpec,
): ((step: PlannedStep, index: number) => number) => {
  const lengthsMs = reshaped ? [] : (stepsIn(routine, rowOf(minutes, feet)) ?? []).map(lengthOf);
  // Both feet get the same.
  return ({ lengthMs }, index) => lengthsMs[index % lengthsMs.length] ?? lengthMs;
};
