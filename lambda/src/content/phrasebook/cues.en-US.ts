import type { Cue, Next } from '../../domain/cue';
import type { StepName } from '../../domain/session/act';
import type { Foot } from '../../domain/timeline';
import { massageExhale, massageInhale } from './massage-breath';
import { counted, inWords, minutesInHalves, sentence } from './numbers';
import type { Phrasebook } from './phrasebook';
import { PRESSURE_CUES } from './pressure';
import { routineWords } from './routine-words';
import { steps } from './steps/all';
import type { StepWords } from './steps/step-words';

const TOES = ['big toe', 'second toe', 'third toe', 'fourth toe', 'little toe'];
const PRESSES = [
  'Slow and steady.',
  'Only as firm as is pleasant.',
  'And press.',
  'Keep it slow.',
  'And ease.',
  'Press, and ease.',
];
const RESTS = ['And rest.', 'Hands quite still.', 'And rest.', 'Breathe out.'];
const FREE_RESTS = ['And rest.', 'Breathe as you like.', 'And rest.', 'Hands quite still.'];

const STILL = {
  inhale: 'Still in.',
  holdIn: 'Still holding.',
  exhale: 'Still out.',
  holdOut: 'Still resting.',
} as const;

const READY = 'Rest it on your other knee, and warm a little lotion between your hands.';

/** The closing breaths: each entry is one slot of them. */
const CLOSING = [
  'Now let your hands rest.',
  'In, softly.',
  'And out.',
  'And in.',
  'And out.',
  'Once more, in.',
  'And slowly out.',
];

const foot = (side: Foot): string => (side === 'both' ? 'Both' : sentence(side));

export const stepWords = (routineId: string, stepId: string) => {
  const words = steps[routineId]?.[stepId];
  if (words === undefined) throw new RangeError(`no words for ${routineId} ${stepId}`);
  return words;
};

/** Where the listener is: "your left arch". */
export const stepAt = ({ activity, routineId, stepId, foot: side }: StepName): string =>
  activity === 'breathing' ? 'your breathing' : stepWords(routineId, stepId).at(side === 'both' ? '' : side);

const beginWords = ({
  routineId,
  stepId,
  foot: side,
  again,
  brief,
}: Omit<Extract<Cue, { type: 'begin' }>, 'type'>): string => {
  const words = stepWords(routineId, stepId);
  if (brief) return briefWords(words, side);
  return (again ? (words.again ?? words.begin) : words.begin)(foot(side));
};

/** A step begun with its name alone: "Left heel." */
const briefWords = ({ at, brief }: StepWords, side: Foot): string =>
  brief?.(foot(side)) ?? `${sentence(at(side === 'both' ? '' : side).replace(/^your /, ''))}.`;

const nextName = (next: Next): string => {
  switch (next.type) {
    case 'step':
      return stepWords(next.routineId, next.stepId).next;
    case 'again':
      return 'the same again';
    case 'otherFoot':
      return 'the other foot';
    case 'end':
      return 'the end';
  }
};

const soonWords = (next: Next): string => `Soon, ${nextName(next)}.`;

const pick = (phrases: readonly string[], index: number): string => phrases[index % phrases.length] ?? '';

export const cues: Phrasebook['cues'] = {
  getReady: ({ routineId, minutes, foot: side, only, brief }) =>
    `${sentence(minutesInHalves(minutes))}, ${side} foot${only ? '' : ' first'}.${brief ? '' : ` ${routineWords[routineId]?.ready ?? READY}`}`,
  changeFeet: ({ foot: side, again, back }) =>
    `Now your ${side} foot${again ? ' again' : ''}. Rest it on your other knee.${back === undefined ? '' : ` Back to ${stepWords(back.routineId, back.stepId).next}.`}`,
  explain: ({ routineId, stepId }) => {
    const { next, explain } = stepWords(routineId, stepId);
    return `For ${next}, ${explain.charAt(0).toLowerCase()}${explain.slice(1)}`;
  },
  begin: (cue) => beginWords(cue),
  hint: ({ routineId, stepId, index, pressure, variety = 0 }) => {
    const { hints } = stepWords(routineId, stepId);
    return pressure !== undefined && index % hints.length === 0
      ? PRESSURE_CUES[pressure]
      : pick(hints, index + variety);
  },
  otherWay: () => 'Other way.',
  soon: ({ next }) => soonWords(next),
  count: ({ number, next }) =>
    next === undefined
      ? `${sentence(inWords(number))}.`
      : `${sentence(inWords(number))}, then ${nextName(next)}.`,
  toe: ({ number, foot: side, again, brief }) => {
    if (number > 1) return `${sentence(TOES[number - 1] ?? '')}.`;
    if (brief) return `${foot(side)} big toe.`;
    return again
      ? `${foot(side)} big toe, once more.`
      : `${foot(side)} big toe: hold it, pull gently, and turn.`;
  },
  turn: ({ next }) => (next === undefined ? 'And round.' : `And round. Then ${nextName(next)}.`),
  softToe: ({ number, foot: side }) =>
    number === 1 ? `${foot(side)} big toe, stroked lightly.` : `${sentence(TOES[number - 1] ?? '')}.`,
  round: ({ routineId, stepId, number, foot: side, again, inhale, brief }) => {
    if (number === 1)
      return beginWords({
        ...{ routineId, stepId, foot: side },
        ...(again ? { again } : {}),
        ...(brief ? { brief } : {}),
      });
    return inhale ? 'And again, breathe in.' : 'And press again.';
  },
  press: ({ index, pressure, variety = 0 }) =>
    pressure !== undefined && index % PRESSES.length === 1
      ? PRESSURE_CUES[pressure]
      : pick(PRESSES, index + variety),
  rest: ({ index, free }) => pick(free ? FREE_RESTS : RESTS, index),
  massageInhale: ({ motion, index }) => massageInhale(motion, index),
  massageExhale: ({ motion, index, next }) =>
    next === undefined ? massageExhale(motion, index) : `And out. ${soonWords(next)}`,
  readyToBreathe: ({ minutes, cycles = 0, brief }) => {
    const length = sentence(minutes === undefined ? counted(cycles, 'round') : counted(minutes, 'minute'));
    return brief ? `${length}. Breathe out.` : `${length}. Sit or lie comfortably, and breathe out.`;
  },
  inhale: ({ full }) => (full ? 'In, through your nose.' : 'In.'),
  holdIn: ({ full }) => (full ? 'Hold, softly.' : 'Hold.'),
  exhale: () => 'Out.',
  holdOut: () => 'Rest.',
  phaseCount: ({ number }) => `${sentence(inWords(number))}.`,
  phaseGoesOn: ({ phase }) => STILL[phase],
  closing: ({ index }) => pick(CLOSING, index),
};
