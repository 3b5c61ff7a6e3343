import { classicSteps } from './classic';
import { ASK, onlySteps, type RoutineSteps, type StepsWords, type Whose } from './step-words';

const shared = onlySteps(classicSteps, ['toes', 'ankle']);

const edges = ({ own, whose }: Whose): StepsWords => ({
  inner: {
    at: (foot) => `the inner edge of ${whose} ${foot} foot`,
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
      `Let ${whose} leg be heavy.`,
      'Still stroking.',
      'No hurry.',
      'And again.',
    ],
  },
  outer: {
    at: (foot) => `the outer edge of ${whose} ${foot} foot`,
    next: 'the outer edge',
    begin: (foot) => `${foot} foot, the outer edge. Long strokes, little toe to heel.`,
    explain: 'Lay a flat hand on the outer edge of the foot, and stroke it from the little toe to the heel.',
    hints: [
      own ? 'Slow and even.' : ASK,
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
});

const seatedEdges: StepsWords = {
  inner: {
    at: (foot) => `the inner edge of your ${foot} foot`,
    next: 'the inner edge',
    begin: (foot) => `${foot} foot flat. Long strokes on its inner edge with the other foot.`,
    explain: 'Lay the other sole on the inner edge, and stroke it from the big toe to the heel.',
    howHard: 'As light as you like. The other foot does no more than stroke.',
    why: "It's one slow motion, so that both feet can settle into it.",
    hints: [
      'Long and slow.',
      'Big toe to heel.',
      'Let your shoulders drop.',
      'Let your knees be loose.',
      'Just the sole of the other foot.',
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
    begin: (foot) => `${foot} foot, the outer edge. Roll it on the ball, little toe to heel.`,
    explain: 'Tip the foot outwards a little, and roll its edge over the ball, little toe to heel.',
    howHard: 'As light as you like, and never more than comfortable.',
    why: "It's one slow motion, so that the foot can settle into it.",
    hints: [
      'Slow and even.',
      'Let the ball carry it.',
      'Let your jaw be loose.',
      'All along the edge.',
      'Breathe out.',
      'Lighter, if you like.',
      'Let your knee be loose.',
      'Still rolling.',
      'Let it be easy.',
      'And again.',
    ],
  },
};

export const travelSteps: RoutineSteps = {
  hands: (feet) => ({ ...shared.hands(feet), ...edges(feet) }),
  seated: { ...shared.seated, ...seatedEdges },
};
