import { archFocusWords } from './arch-focus';
import { classicWords } from './classic';
import { gentleWords } from './gentle';
import { heelAndBallWords } from './heel-and-ball';
import { pressurePointWords } from './pressure-points';
import { settleWords } from './settle';
import type { StepWords } from './step-words';
import { travelWords } from './travel';
import { windDownWords } from './wind-down';

/** The words of every routine's steps, by routine and step. */
export const steps: Readonly<Record<string, Readonly<Record<string, StepWords>>>> = {
  classic: classicWords,
  gentle: gentleWords,
  'heel-and-ball': heelAndBallWords,
  'arch-focus': archFocusWords,
  settle: settleWords,
  travel: travelWords,
  'pressure-points': pressurePointWords,
  'wind-down': windDownWords,
};
