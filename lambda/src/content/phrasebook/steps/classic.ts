import type { StepWords } from './step-words';

export const classicWords: Readonly<Record<string, StepWords>> = {
  heel: {
    at: (foot) => `your ${foot} heel`,
    next: 'the heel',
    begin: (foot, full) =>
      full
        ? `${foot} heel. Both thumbs in the middle, small slow circles.`
        : `${foot} heel. Small slow circles.`,
    explain: 'Put both thumbs in the middle of the heel, and make small slow circles.',
    hints: [
      'Always comfortable.',
      'Round and round, nice and slow.',
      'Let your shoulders drop.',
      'Still circling.',
      'No hurry at all.',
      'A little wider, if you like.',
      'Soft, warm hands.',
      'Breathe out, and keep circling.',
      'Around the edge of the heel.',
      'Easy and even.',
      'Back to the middle.',
      'Let your jaw be loose.',
    ],
  },
  arch: {
    at: (foot) => `your ${foot} arch`,
    next: 'the arch',
    begin: (foot) => `${foot} arch. Ten slow strokes.`,
    explain: 'Make a loose fist, and draw your knuckles from heel to toes.',
    hints: [],
  },
  toes: {
    at: (foot) => `your ${foot} toes`,
    next: 'the toes',
    begin: (foot) => `${foot} toes.`,
    explain: 'Take one toe at a time. Hold it, pull gently, and turn it five times.',
    hints: [],
  },
  ball: {
    at: (foot) => `the ball of your ${foot} foot`,
    next: 'the ball of the foot',
    begin: (foot, full) =>
      full
        ? `${foot} foot, just below the toes. Press with your thumbs, and ease.`
        : `${foot} foot, below the toes. Press, and ease.`,
    explain: 'Put your thumbs just below the toes. Press slowly, and ease off again.',
    hints: [],
  },
  ankle: {
    at: (foot) => `your ${foot} ankle`,
    next: 'the ankle',
    begin: (foot) => `${foot} ankle. Eight slow circles.`,
    explain: 'Hold your toes, and draw slow circles with the whole foot.',
    hints: [],
  },
  strokes: {
    at: (foot) => `the top of your ${foot} foot`,
    next: 'long strokes',
    begin: (foot, full) =>
      full
        ? `Top of the ${foot.toLowerCase()} foot. Light strokes, up to the ankle.`
        : `Top of the ${foot.toLowerCase()} foot. Light strokes.`,
    explain: 'Stroke the top of the foot lightly, between the long bones, up to the ankle.',
    hints: [
      'Between the long bones.',
      'Slow and light.',
      'One hand, then the other.',
      'Always towards the ankle.',
      'Lighter still.',
      'Let it be easy.',
    ],
  },
};
