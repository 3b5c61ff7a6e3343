import type { StepWords } from './step-words';

export const gentleWords: Readonly<Record<string, StepWords>> = {
  sole: {
    at: (foot) => `the sole of your ${foot} foot`,
    next: 'the sole',
    begin: (foot) => `${foot} sole. Flat hand, feather-light, from heel to toes.`,
    explain: 'Lay a flat hand on the sole, and stroke it feather-light from heel to toes.',
    hints: [
      'Slow, and very light.',
      'Just the warmth of your hand.',
      'Heel to toes, and again.',
      'Let your shoulders drop.',
      'No pressure at all.',
      'Still stroking.',
      'Nice and slow.',
      'Breathe out.',
      'Soft hands.',
      'Easy and even.',
    ],
  },
  toes: {
    at: (foot) => `your ${foot} toes`,
    next: 'the toes',
    begin: (foot) => `${foot} toes.`,
    explain: 'Take one toe at a time between finger and thumb, and stroke it lightly.',
    hints: ['Lightly.', 'Slowly, to the tip.', 'And again.', 'Very soft.'],
  },
  top: {
    at: (foot) => `the top of your ${foot} foot`,
    next: 'the top of the foot',
    begin: (foot) => `Top of the ${foot.toLowerCase()} foot. Light strokes, up to the ankle.`,
    explain: 'Stroke the top of the foot with a flat hand, feather-light, up to the ankle.',
    hints: [
      'Light as a feather.',
      'Towards the ankle.',
      'One hand, then the other.',
      'No hurry.',
      'Still stroking.',
      'Let your jaw be loose.',
      'Slow and soft.',
      'And again.',
    ],
  },
  rest: {
    at: (foot) => `your ${foot} foot`,
    next: 'just holding',
    begin: (foot) => `Now just hold your ${foot.toLowerCase()} foot. Warm hands, quite still.`,
    explain: 'Hold the foot between both hands, and keep them still.',
    hints: [
      'Quite still.',
      'Breathe slowly.',
      'Just warmth.',
      'Let the foot be heavy.',
      'Nothing to do.',
      'Rest.',
    ],
  },
};
