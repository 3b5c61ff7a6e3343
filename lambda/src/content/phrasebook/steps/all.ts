import { classicWords } from './classic';
import { gentleWords } from './gentle';
import type { StepWords } from './step-words';

/** The words of every routine's steps, by routine and step. */
export const steps: Readonly<Record<string, Readonly<Record<string, StepWords>>>> = {
  classic: classicWords,
  gentle: gentleWords,
};
