import { classicWords } from './classic';
import { only, type StepWords } from './step-words';

export const pressurePointWords: Readonly<Record<string, StepWords>> = {
  web: {
    at: (foot) => `the hollow beside your ${foot} big toe`,
    next: 'the hollow beside the big toe',
    begin: (foot) => `${foot} foot, beside the big toe. Press softly, and circle.`,
    explain: 'Rest a thumb on top of the foot, just above the web between the first two toes.',
    hints: ['Soft, and never sore.', 'Small and slow.'],
  },
  hollow: {
    at: (foot) => `the hollow below the ball of your ${foot} foot`,
    next: 'the hollow below the ball',
    begin: (foot) => `${foot} sole, below the ball. Press softly, and circle.`,
    explain: 'Rest a thumb on the sole, in the dip in the middle, just below the ball of the foot.',
    hints: ['Only as firm as is pleasant.', 'Let your shoulders drop.'],
  },
  ...only(classicWords, ['strokes']),
};
