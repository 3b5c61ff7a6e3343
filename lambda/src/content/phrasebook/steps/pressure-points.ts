import { classicWords } from './classic';
import { only, type StepWords } from './step-words';

export const pressurePointWords: Readonly<Record<string, StepWords>> = {
  web: {
    at: (foot) => `the hollow beside your ${foot} big toe`,
    next: 'the hollow beside the big toe',
    begin: (foot) => `${foot} foot, beside the big toe. Press softly, and circle.`,
    again: (foot) => `${foot} foot, beside the big toe, once more.`,
    explain: 'Rest a thumb on top of the foot, just above the web between the first two toes.',
    hints: ['Soft, and never sore.', 'Small and slow.'],
  },
  hollow: {
    at: (foot) => `the hollow below the ball of your ${foot} foot`,
    next: 'the hollow below the ball',
    begin: (foot) => `${foot} sole, below the ball. Press softly, and circle.`,
    again: (foot) => `${foot} sole, below the ball, once more.`,
    explain: 'Rest a thumb in the middle of the sole, where it dips just below the ball.',
    hints: ['Only as firm as is pleasant.', 'Let your shoulders drop.'],
  },
  ...only(classicWords, ['strokes']),
};
