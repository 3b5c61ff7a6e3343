import { classicSteps } from './classic';
import { onlySteps, type RoutineSteps } from './step-words';

const shared = onlySteps(classicSteps, ['toes', 'strokes']);

export const archFocusSteps: RoutineSteps = {
  hands: (feet) => ({
    arch: {
      at: (foot) => `${feet.whose} ${foot} arch`,
      next: 'the arch',
      begin: (foot) => `${foot} arch. Press along it with your thumbs, and ease.`,
      again: (foot) => `${foot} arch once more. Press, and ease.`,
      explain: 'Put both thumbs under the arch. Press slowly, ease off, and move a little further along.',
      hints: [],
    },
    ...shared.hands(feet),
  }),
  seated: {
    arch: {
      at: (foot) => `your ${foot} arch`,
      next: 'the arch',
      begin: (foot) => `${foot} arch on the ball. Press down slowly, and ease.`,
      again: (foot) => `${foot} arch once more. Press, and ease.`,
      explain: 'Rest the arch on the ball. Press down slowly, ease off, and roll a little further along.',
      where: 'The ball under the inner edge of the foot, between the heel and the toes.',
      howHard: 'Only as firm as is pleasant. Lean in for more, and sit back for less.',
      why: 'Pressing and resting in turn, so that the foot gets a pause.',
      hints: [],
    },
    ...shared.seated,
  },
};
