import { archFocusSteps } from './arch-focus';
import { classicSteps } from './classic';
import { gentleSteps } from './gentle';
import { heelAndBallSteps } from './heel-and-ball';
import { pressurePointSteps } from './pressure-points';
import { settleSteps } from './settle';
import type { RoutineSteps } from './step-words';
import { travelSteps } from './travel';
import { windDownSteps } from './wind-down';

/** The words of every routine's steps, by routine. */
export const steps: Readonly<Record<string, RoutineSteps>> = {
  classic: classicSteps,
  gentle: gentleSteps,
  'heel-and-ball': heelAndBallSteps,
  'arch-focus': archFocusSteps,
  settle: settleSteps,
  travel: travelSteps,
  'pressure-points': pressurePointSteps,
  'wind-down': windDownSteps,
};
