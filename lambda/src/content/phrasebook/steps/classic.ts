import { classicPoints } from './classic-points';
import { classicSeated } from './classic-seated';
import { classicStrokes } from './classic-strokes';
import { ASK, type RoutineSteps, type StepsWords, type Whose } from './step-words';

/** With thumbs and knuckles: the classic as it is usually done. */
const classicHands = ({ own, whose, who }: Whose): StepsWords => ({
  heel: {
    at: (foot) => `${whose} ${foot} heel`,
    next: 'the heel',
    begin: (foot) => `${foot} heel. Both thumbs in the middle, small slow circles.`,
    explain: 'Put both thumbs in the middle of the heel, and make small slow circles.',
    where: 'In the middle of the heel, where the pad is thickest.',
    howHard: 'As firm as is pleasant. A heel likes a slow thumb more than a strong one.',
    why: `The heel takes the first of every step ${who} walk, so we begin there, slowly.`,
    hints: [
      own ? 'Always comfortable.' : ASK,
      'Round and round, nice and slow.',
      'Let your shoulders drop.',
      'Still circling.',
      'No hurry at all.',
      'A little wider, if you like.',
      'Soft, warm hands.',
      'Breathe out, and keep circling.',
      'Around the edge of the heel.',
      'Easy and even.',
      'In the middle of the heel.',
      'Let your jaw be loose.',
    ],
  },
  arch: {
    at: (foot) => `${whose} ${foot} arch`,
    next: 'the arch',
    begin: (foot) => `${foot} arch. Ten slow strokes.`,
    explain: 'Make a loose fist, and draw your knuckles from heel to toes.',
    where: 'Along the inner edge of the foot, from the heel up to the ball.',
    howHard: 'Light to begin with, and never more than comfortable. The arch is softer than it looks.',
    why: 'Long strokes, each one counted, keep your hands slow and even.',
    hints: [],
  },
  toes: {
    at: (foot) => `${whose} ${foot} toes`,
    next: 'the toes',
    begin: (foot) => `${foot} toes.`,
    explain: 'Take one toe at a time. Hold it, pull gently, and turn it five times.',
    where: 'Finger and thumb on either side of the toe, close to where it begins.',
    howHard: 'A light pull, as if you were taking off a soft sock.',
    why: 'Toes are shut in shoes for most of the day, so each one gets a turn of its own.',
    hints: [],
  },
  ball: {
    at: (foot) => `the ball of ${whose} ${foot} foot`,
    next: 'the ball of the foot',
    begin: (foot) => `${foot} foot, just below the toes. Press with your thumbs, and ease.`,
    explain: 'Put your thumbs just below the toes. Press slowly, and ease off again.',
    where: 'Just below the toes, from one side of the foot to the other.',
    howHard: 'Only as firm as is pleasant. Ease off before it turns sharp.',
    why: `${own ? 'You' : 'They'} push off from here at every step. Pressing and resting in turn gives it a pause.`,
    hints: [],
  },
  ankle: {
    at: (foot) => `${whose} ${foot} ankle`,
    next: 'the ankle',
    begin: (foot) => `${foot} ankle. Eight slow circles.`,
    explain: `Hold ${whose} toes, and draw slow circles with the whole foot.`,
    where: 'Hold the toes, and let the turning come from the ankle.',
    howHard: "Only as far as it turns easily. There's nothing to force.",
    why: 'A few circles each way, so that the foot has moved a little before it rests.',
    hints: [],
  },
  strokes: {
    at: (foot) => `the top of ${whose} ${foot} foot`,
    next: 'long strokes',
    begin: (foot) => `Top of the ${foot.toLowerCase()} foot. Light strokes, up to the ankle.`,
    explain: 'Stroke the top of the foot lightly, between the long bones, up to the ankle.',
    where: 'On top of the foot, in the grooves between the long bones, always towards the ankle.',
    howHard: 'Very light, with no more than the weight of your fingers.',
    why: 'The lightest strokes come last, so that it ends quietly.',
    hints: [
      'Between the long bones.',
      'Slow and light.',
      'One hand, then the other.',
      'Always towards the ankle.',
      'Lighter still.',
      'Let it be easy.',
    ],
  },
});

export const classicSteps: RoutineSteps = {
  hands: classicHands,
  seated: classicSeated,
  styles: {
    points: (feet) => ({ ...classicHands(feet), ...classicPoints(feet) }),
    strokes: (feet) => ({ ...classicHands(feet), ...classicStrokes(feet) }),
  },
};
