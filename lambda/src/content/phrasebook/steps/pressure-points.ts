import { classicSteps } from './classic';
import { ASK, onlySteps, type RoutineSteps } from './step-words';

const shared = onlySteps(classicSteps, ['strokes']);

export const pressurePointSteps: RoutineSteps = {
  hands: (feet) => ({
    web: {
      at: (foot) => `the hollow beside ${feet.whose} ${foot} big toe`,
      next: 'the hollow beside the big toe',
      begin: (foot) => `${foot} foot, beside the big toe. Press softly, and circle.`,
      again: (foot) => `${foot} foot, beside the big toe, once more.`,
      explain: 'Rest a thumb on top of the foot, just above the web between the first two toes.',
      hints: [feet.own ? 'Soft, and never sore.' : ASK, 'Small and slow.'],
    },
    hollow: {
      at: (foot) => `the hollow below the ball of ${feet.whose} ${foot} foot`,
      next: 'the hollow below the ball',
      begin: (foot) => `${foot} sole, below the ball. Press softly, and circle.`,
      again: (foot) => `${foot} sole, below the ball, once more.`,
      explain: 'Rest a thumb in the middle of the sole, where it dips just below the ball.',
      hints: ['Only as firm as is pleasant.', 'Let your shoulders drop.'],
    },
    ...shared.hands(feet),
  }),
  seated: {
    web: {
      at: (foot) => `the hollow beside your ${foot} big toe`,
      next: 'the hollow beside the big toe',
      begin: (foot) => `${foot} foot flat. The other heel beside the big toe, soft circles.`,
      again: (foot) => `${foot} foot flat, beside the big toe, once more.`,
      explain: 'Put the foot flat, and rest the other heel just above the web of the big toe.',
      howHard: 'Soft, and never sore. Carry the weight of the other leg yourself.',
      why: "It's one slow motion, so that both feet can settle into it.",
      hints: ['Soft, and never sore.', 'Small and slow.'],
    },
    hollow: {
      at: (foot) => `the hollow of your ${foot} sole`,
      next: 'the hollow of the sole',
      begin: (foot) => `${foot} sole, its hollow on the ball. Lean in softly, and circle.`,
      again: (foot) => `${foot} sole, its hollow on the ball, once more.`,
      explain: 'Put the ball under the middle of the sole, where it dips behind the toes.',
      howHard: 'Only as firm as is pleasant. Lean in for more, and sit back for less.',
      why: "It's one slow motion, so that the foot can settle into it.",
      hints: ['Only as firm as is pleasant.', 'Let your shoulders drop.'],
    },
    ...shared.seated,
  },
};
