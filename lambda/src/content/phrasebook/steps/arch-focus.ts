import { classicWords } from './classic';
import { only, type StepWords } from './step-words';

export const archFocusWords: Readonly<Record<string, StepWords>> = {
  arch: {
    at: (foot) => `your ${foot} arch`,
    next: 'the arch',
    begin: (foot) => `${foot} arch. Press along it with your thumbs, and ease.`,
    again: (foot) => `${foot} arch once more. Press, and ease.`,
    explain: 'Put both thumbs under the arch. Press slowly, ease off, and move a little further along.',
    hints: [],
  },
  ...only(classicWords, ['toes', 'strokes']),
};
