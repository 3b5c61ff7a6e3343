import { counted, inWords, sentence } from './phrasebook/numbers';

/** What came back while a probe was under way, as the skill knows it afterwards. */
export interface ProbeEnd {
  readonly number: number;
  /** Alexa's word for the reason, or for the kind of error. */
  readonly reason: string;
  /** Since the probe was asked for; unknown when Alexa told of it outside the session. */
  readonly afterMs?: number;
}

const REASONS: Readonly<Record<string, string>> = {
  USER_INITIATED: 'you ended it',
  EXCEEDED_MAX_REPROMPTS: 'no word was understood in time',
};

/** What the skill says around probes and the text to measure the voice with. */
export const probeWords = {
  whichNext: 'Say probe and a number, or stop.',
  again: 'This is the reprompt. Say probe and a number, or stop.',
  arrived: (intent: string, afterMs: number) =>
    `${spokenName(intent)} arrived ${seconds(afterMs)} after the answer was asked for.`,
  sinceBeat: (restMs: number) =>
    restMs < 0
      ? 'That was before the word.'
      : `The word had its place ${seconds(restMs)} before: so long are the start, your reaction and the wake word.`,
  ended: ({ number, reason, afterMs }: ProbeEnd) =>
    `Probe ${inWords(number)} ended${afterMs === undefined ? '' : ` after ${seconds(afterMs)}`}: ${
      REASONS[reason] ?? `the reason was ${reason.toLowerCase().replaceAll(/[._]/g, ' ')}`
    }.`,
  timestamp: (timestamp: string) => {
    const [, part] = /\.(\d+)/.exec(timestamp) ?? [];
    return part === undefined
      ? 'The time had whole seconds and nothing after them.'
      : `The time had more than whole seconds: point ${[...part].map((digit) => inWords(Number(digit))).join(' ')}.`;
  },
  unknown: (last: number) => `Probes have numbers from one to ${inWords(last)}.`,
  item: (number: number) => `Number ${inWords(number)}.`,
  rest: 'Say next for the rest.',
  read: 'That was all.',
} as const;

/**
 * An intent as it is spoken of.
 *
 * @example
 * spokenName('AMAZON.StartOverIntent') //=> 'Start over'
 */
const spokenName = (intent: string): string =>
  sentence(
    intent
      .replace(/^AMAZON\./, '')
      .replace(/Intent$/, '')
      .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  );

const seconds = (ms: number): string =>
  ms % 1000 === 0 ? counted(ms / 1000, 'second') : `${(ms / 1000).toFixed(1)} seconds`;
