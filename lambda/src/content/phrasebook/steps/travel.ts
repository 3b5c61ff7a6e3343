import { classicWords } from './classic';
import { only, type StepWords } from './step-words';

export const travelWords: Readonly<Record<string, StepWords>> = {
  ...only(classicWords, ['toes', 'ankle']),
  inner: {
    at: (foot) => `the inner edge of your ${foot} foot`,
    next: 'the inner edge',
    begin: (foot) => `${foot} foot, the inner edge. Long strokes, from toes to heel.`,
    explain: 'Lay a flat hand on the inner edge of the foot, and stroke it from the big toe to the heel.',
    hints: [
      'Long and slow.',
      'Big toe to heel.',
      'Let your shoulders drop.',
      'Soft, warm hands.',
      'One hand, then the other.',
      'Easy and even.',
      'Let your leg be heavy.',
      'Still stroking.',
      'No hurry.',
      'And again.',
    ],
  },
  outer: {
    at: (foot) => `the outer edge of your ${foot} foot`,
    next: 'the outer edge',
    begin: (foot) => `${foot} foot, the outer edge. Long strokes, little toe to heel.`,
    explain: 'Lay a flat hand on the outer edge of the foot, and stroke it from the little toe to the heel.',
    hints: [
      'Slow and even.',
      'Flat, warm hand.',
      'Let your jaw be loose.',
      'All along the edge.',
      'Breathe out.',
      'Lighter, if you like.',
      'One hand, then the other.',
      'Still stroking.',
      'Let it be easy.',
      'And again.',
    ],
  },
};
