import type { More } from '../../domain/more';
import type { BreathPhase, PhaseLimit } from '../../domain/own-pattern';
import type { PatternChoice } from '../../domain/pattern-choice';
import { counted, inWords, sentence } from './numbers';
import type { Phrasebook } from './phrasebook';

const NAMES: Readonly<Record<string, string>> = {
  'long exhale': 'the long exhale',
  even: 'even breathing',
  'four seven eight': 'four seven eight',
  'gentle four seven eight': 'the gentle four seven eight',
  box: 'box breathing',
};

const PHASE_NAMES: Readonly<Record<BreathPhase, string>> = {
  inhale: 'in-breath',
  holdIn: 'hold',
  exhale: 'out-breath',
  holdOut: 'hold',
};

/** The name of one of our patterns. */
export const patternName = (patternId: string): string | undefined => NAMES[patternId];

/**
 * A breath pattern as it is named: one of ours by its name, a listener's own by its seconds.
 *
 * @example
 * patternWords({ patternId: 'own', phasesMs: { inhale: 4000, holdIn: 2000, exhale: 6000, holdOut: 0 } })
 * //=> 'four in, hold two, six out'
 */
export const patternWords = ({ patternId, phasesMs }: PatternChoice): string => {
  if (phasesMs === undefined) return NAMES[patternId] ?? patternId;
  const { inhale, holdIn, exhale, holdOut } = phasesMs;
  const parts = [
    `${seconds(inhale)} in`,
    ...(holdIn > 0 ? [`hold ${seconds(holdIn)}`] : []),
    `${seconds(exhale)} out`,
    ...(holdOut > 0 ? [`hold ${seconds(holdOut)}`] : []),
  ];
  return parts.join(parts.length === 2 ? ' and ' : ', ');
};

/** What is said of patterns that are chosen, corrected or refused. */
export const breathActs = {
  patternChosen: ({ breath }) => `${sentence(patternWords(breath))}. [0.6s]`,
  phasesMissing: ({ unclear }) =>
    unclear ? "I didn't catch every number." : 'A breath needs a number for in and one for out.',
  phasesRefused: ({ beyond }) => {
    const [first = '', ...others] = [...new Set(beyond.map(limitWords))];
    return `${sentence([first, ...others].join(', and '))}.`;
  },
  breathTooLong: ({ seconds: longest }) =>
    `${sentence(inWords(longest))} seconds is the longest breath I count.`,
  holdsHidden: () => 'You asked me to leave out holds.',
  holdsSet: ({ on, kept }) =>
    `${on ? 'With holds again' : 'No holds'}${kept ? ', from now on' : ' for now'}. [0.8s]`,
  noBreathToday: () => "Let's leave the breathing for today. [0.8s]",
  massageBreathSet: ({ on, kept }) =>
    on
      ? `${kept ? 'From now on' : 'For now'}, we breathe with the massage. [0.8s]`
      : `Just the massage, ${kept ? 'from now on' : 'for now'}. [0.8s]`,
  closingSet: ({ on, kept }) =>
    `${on ? 'With the closing breaths' : 'No closing breaths'}, ${kept ? 'from now on' : 'for now'}. [0.8s]`,
  timeAdded: ({ more }) => `${sentence(moreWords(more))}. [0.8s]`,
  roundsStay: ({ cycles }) =>
    `${sentence(counted(cycles, 'round'))} is enough of a breath like that. Afterwards, ask me for the long exhale. [0.8s]`,
  enoughAnyTime: () => "Just say stop when you've had enough. [0.8s]",
  notBegun: () => "We haven't begun yet.",
  blocksTooClose: () => "Let's breathe as we like for a minute before the next one.",
  blocksEnough: () => 'Twice a night is enough for a breath like that.',
} satisfies Partial<Phrasebook['acts']>;

/**
 * So much more, in words.
 *
 * @example
 * moreWords({ in: 'minutes', count: 1 }) //=> 'one more minute'
 */
export const moreWords = ({ in: unit, count }: More): string =>
  counted(count, unit === 'minutes' ? 'more minute' : 'more round');

const limitWords = ({ phase, seconds: limit, longest }: PhaseLimit): string =>
  `${inWords(limit)} seconds is the ${longest ? 'longest' : 'shortest'} ${PHASE_NAMES[phase]} I count`;

const seconds = (lengthMs: number): string => inWords(lengthMs / 1000);
