import type { Pressure } from '../../domain/pressure';
import type { StepMotion, Topic } from '../../domain/session/question-act';
import { counted, inWords, sentence } from './numbers';
import type { Phrasebook } from './phrasebook';
import { PRESSURE_CUES } from './pressure';
import { stepAt, stepWords } from './step-names';

/** How hard it may be, where a step has no words of its own for it. */
const HOW_HARD: Readonly<Record<StepMotion, string>> = {
  stretch: 'As light as you like, and never more than comfortable.',
  counted: 'Slow and easy, and never more than comfortable.',
  circles: 'Only as far as it turns easily.',
  toes: 'A light pull, and an easy turn.',
  softToes: 'Feather-light, with no pull at all.',
  rounds: "Only as firm as is pleasant, and ease off at once if it isn't.",
  breath: "As soft as you like. There's nothing to force.",
};

/** Why a step is there, likewise; nothing is promised of it. */
const WHY: Readonly<Record<StepMotion, string>> = {
  stretch: "It's one slow motion, so that your hands can settle into it.",
  counted: 'Counting keeps the strokes slow and even.',
  circles: 'A few circles each way, so that the foot has moved a little before it rests.',
  toes: 'So that each toe gets a turn of its own.',
  softToes: 'So that each toe gets a turn of its own, lightly.',
  rounds: 'Pressing and resting in turn, so that hands and foot both get a pause.',
  breath: 'A slow count is easy to follow. Many people find it relaxing.',
};

const BREATH = 'Breathe in through your nose, and let it out slowly.';

type Detail = Parameters<Phrasebook['acts']['stepDetail']>[0];

const detailWords = ({ step, motion, topic, pressure }: Detail): string => {
  if (step.activity === 'breathing') return topicWords({}, BREATH, motion, topic);
  const words = { ...stepWords(step.routineId, step.stepId, step), ...chosen(pressure) };
  const named = topic === undefined ? `You're at ${stepAt(step)}. ` : '';
  return `${named}${topicWords(words, words.explain, motion, topic)}`;
};

/** A pressure that was chosen goes before the step's own words. */
const chosen = (pressure: Pressure | undefined): { readonly howHard?: string } =>
  pressure === undefined || pressure === 'comfortable'
    ? {}
    : { howHard: `${PRESSURE_CUES[pressure]} Just as you asked.` };

const topicWords = (
  words: { readonly where?: string; readonly howHard?: string; readonly why?: string },
  explain: string,
  motion: StepMotion,
  topic: Topic | undefined,
): string => {
  switch (topic) {
    case undefined:
      return `${explain} ${words.howHard ?? HOW_HARD[motion]}`;
    case 'where':
      return words.where ?? explain;
    case 'how-hard':
      return words.howHard ?? HOW_HARD[motion];
    case 'why':
      return words.why ?? WHY[motion];
  }
};

const NEXT = { now: 'Next', here: 'After this', there: 'After that' } as const;

/** Answers to questions about a step, and about the way ahead. */
export const questionActs = {
  stepDetail: (detail) => `${detailWords(detail)} [0.8s]`,
  howHard: () => 'Only as firm as is pleasant. Ease off at once if anything hurts.',
  nextIs: ({ from, step, otherFoot }) =>
    `${NEXT[from]}, ${otherFoot ? 'the other foot: ' : ''}${stepAt(step)}.`,
  nextRound: () => 'Next, another round.',
  lastStep: () => 'This is the last step.',
  stepsLeft: ({ onThisFoot, onTheOther }) => {
    if (onThisFoot === 0 && onTheOther === 0) return 'This is the last step.';
    if (onTheOther === 0) return `${sentence(counted(onThisFoot, 'step'))} after this one.`;
    const here =
      onThisFoot === 0 ? 'This is the last one here' : `${sentence(inWords(onThisFoot))} more here`;
    return `${here}, then ${counted(onTheOther, 'step')} on the other foot.`;
  },
  breathsLeft: ({ count }) =>
    count === 0 ? 'This is the last breath.' : `${sentence(counted(count, 'more breath'))} after this one.`,
} satisfies Partial<Phrasebook['acts']>;
