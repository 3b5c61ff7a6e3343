import { massageExhale, massageInhale } from './massage-breath';
import { movementWords, otherFoot, READY, restWords } from './movement-words';
import { counted, inWords, minutesInHalves, sentence } from './numbers';
import type { Phrasebook } from './phrasebook';
import { PRESSURE_CUES } from './pressure';
import { routineWords } from './routine-words';
import { beginWords, footName, nextName, soonWords, stepWords } from './step-names';

const TOES = ['big toe', 'second toe', 'third toe', 'fourth toe', 'little toe'];

const STILL = {
  inhale: 'Still in.',
  holdIn: 'Still holding.',
  exhale: 'Still out.',
  holdOut: 'Still resting.',
} as const;

/** The closing breaths: each entry is one slot of them. */
const CLOSING = ['In, softly.', 'And out.', 'And in.', 'And out.', 'Once more, in.', 'And slowly out.'];

const pick = (phrases: readonly string[], index: number): string => phrases[index % phrases.length] ?? '';

export const cues: Phrasebook['cues'] = {
  getReady: ({ routineId, minutes, foot, only, brief, variant }) => {
    const who = variant ?? 'usual';
    const ready = routineWords[routineId]?.ready?.[who] ?? READY[who];
    return `${sentence(minutesInHalves(minutes))}, ${foot} foot${only ? '' : ' first'}.${brief ? '' : ` ${ready}`}`;
  },
  changeFeet: ({ foot, again, back, ...hands }) => {
    const change = otherFoot(hands, foot, again);
    return back === undefined
      ? change
      : `${change} Back to ${stepWords(back.routineId, back.stepId, hands).next}.`;
  },
  explain: ({ routineId, stepId, ...hands }) => {
    const { next, explain } = stepWords(routineId, stepId, hands);
    return `For ${next}, ${explain.charAt(0).toLowerCase()}${explain.slice(1)}`;
  },
  begin: (cue) => beginWords(cue),
  hint: ({ routineId, stepId, index, pressure, variety = 0, ...hands }) => {
    const { hints } = stepWords(routineId, stepId, hands);
    return pressure !== undefined && index % hints.length === 0
      ? PRESSURE_CUES[pressure]
      : pick(hints, index + variety);
  },
  otherWay: () => 'Other way.',
  soon: ({ next, ...hands }) => soonWords(next, hands),
  count: ({ number, next, ...hands }) =>
    next === undefined
      ? `${sentence(inWords(number))}.`
      : `${sentence(inWords(number))}, then ${nextName(next, hands)}.`,
  toe: ({ number, foot, again, brief, ...hands }) => {
    if (number > 1) return `${sentence(TOES[number - 1] ?? '')}.`;
    if (brief) return `${footName(foot)} big toe.`;
    return again
      ? `${footName(foot)} big toe, once more.`
      : `${footName(foot)} big toe: ${movementWords(hands).toe}.`;
  },
  turn: ({ next, ...hands }) => {
    const { turn } = movementWords(hands);
    return next === undefined ? turn : `${turn} Then ${nextName(next, hands)}.`;
  },
  softToe: ({ number, foot, ...hands }) =>
    number === 1
      ? `${footName(foot)} big toe, ${movementWords(hands).softToe}.`
      : `${sentence(TOES[number - 1] ?? '')}.`,
  round: ({ number, inhale, ...begin }) => {
    if (number === 1) return beginWords(begin);
    return inhale ? 'And again, breathe in.' : movementWords(begin).round;
  },
  press: ({ index, pressure, variety = 0, ...hands }) => {
    const { presses } = movementWords(hands);
    return pressure !== undefined && index % presses.length === 1
      ? PRESSURE_CUES[pressure]
      : pick(presses, index + variety);
  },
  rest: ({ index, free = false, ...hands }) => pick(restWords(hands, free), index),
  massageInhale: ({ motion, index, ...hands }) => massageInhale(motion, index, hands),
  massageExhale: ({ motion, index, next, ...hands }) =>
    next === undefined ? massageExhale(motion, index, hands) : `And out. ${soonWords(next, hands)}`,
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
  closing: ({ index, variant }) => (index === 0 ? restNow(variant) : pick(CLOSING, index - 1)),
};

/** By a ball there are no hands to rest. */
const restNow = (variant: string | undefined): string =>
  variant === 'seated' ? 'Now let your feet rest.' : 'Now let your hands rest.';
