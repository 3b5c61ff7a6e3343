/** The words of one step. */
export interface StepWords {
  /** Where the listener is: "your left heel". */
  readonly at: (foot: string) => string;
  /** What comes next: "the heel". */
  readonly next: string;
  /** Its first cue; `full` on the first foot. */
  readonly begin: (foot: string, full: boolean) => string;
  /** The whole motion in a sentence or two, for the first time and for "repeat". */
  readonly explain: string;
  readonly hints: readonly string[];
}

export const steps: Readonly<Record<string, Readonly<Record<string, StepWords>>>> = {
  classic: {
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
  },
  gentle: {
    sole: {
      at: (foot) => `the sole of your ${foot} foot`,
      next: 'the sole',
      begin: (foot, full) =>
        full
          ? `${foot} sole. Flat hand, feather-light, from heel to toes.`
          : `${foot} sole. Feather-light, from heel to toes.`,
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
      begin: (foot, full) =>
        full
          ? `Top of the ${foot.toLowerCase()} foot. Light strokes, up to the ankle.`
          : `Top of the ${foot.toLowerCase()} foot. Light strokes.`,
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
      begin: (foot, full) =>
        full
          ? `Now just hold your ${foot.toLowerCase()} foot. Warm hands, quite still.`
          : `Hold your ${foot.toLowerCase()} foot. Hands still.`,
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
  },
};
