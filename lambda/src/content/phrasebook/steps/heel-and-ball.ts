import { classicWords } from './classic';
import { only, type StepWords } from './step-words';

export const heelAndBallWords: Readonly<Record<string, StepWords>> = only(classicWords, [
  'heel',
  'ball',
  'strokes',
]);
