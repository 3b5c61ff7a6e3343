import type { Delivery } from '../domain/delivery';
import { sentence, spelledOut } from './phrasebook/numbers';
import type { Heard, Line, Probe } from './probe';

const words = (by: Delivery, ...lines: readonly (string | Line)[]): Heard => ({
  type: 'lines',
  by,
  lines: lines.map((line) => (typeof line === 'string' ? { words: line } : line)),
});

/** Whoever hears the last number knows how many seconds were spoken. */
const count = (by: Delivery, everySeconds: number, toSeconds: number): Heard => {
  const numbers = Array.from({ length: Math.floor(toSeconds / everySeconds) }, (_, index) =>
    sentence(`${spelledOut((index + 1) * everySeconds)}.`),
  );
  return { type: 'cues', by, everyMs: everySeconds * 1000, cues: ['Start.', ...numbers] };
};

const SAY_NOTHING = 'Now say nothing.';
const FRUIT = 'The apples are in the basket beside the door.';
const TICKS: Heard = { type: 'cues', by: 'apla', everyMs: 500, cues: Array<string>(260).fill('Tick.') };

/** Every probe, by number. Some break a limit that the skill keeps: that is what they are for. */
export const probes: readonly Probe[] = [
  {
    number: 1,
    listenFor: 'Listen whether each silence ends with a word.',
    say: words('ssml', 'Ten seconds. [10.0s] One. [1.0s] Fifteen seconds. [10.0s] [5.0s] Two.'),
  },
  {
    number: 2,
    listenFor: 'A number comes every nine seconds for two minutes: note the last one.',
    say: count('ssml', 9, 117),
  },
  {
    number: 3,
    listenFor: 'Keep silent: I will count in steps of five after a while, so note the last number.',
    ask: SAY_NOTHING,
    reprompt: count('ssml', 5, 180),
  },
  {
    number: 4,
    listenFor: 'I count in steps of ten for over four minutes: note the last number.',
    say: count('ssml', 10, 260),
  },
  {
    number: 5,
    listenFor: 'I count in steps of ten, now in a document of sound: note the last number.',
    say: count('apla', 10, 260),
  },
  {
    number: 6,
    listenFor:
      'Keep silent: a document of sound counts in steps of ten after a while, so note the last number.',
    ask: SAY_NOTHING,
    reprompt: count('apla', 10, 220),
  },
  {
    number: 7,
    listenFor: 'I count the seconds: say Alexa, next, at the moment you hear ten.',
    say: count('apla', 1, 20),
    opensMs: 10_000,
    beatMs: 20_000,
  },
  {
    number: 8,
    listenFor: 'Listen how exact the time of your request is.',
    tellsTimestamp: true,
  },
  {
    number: 9,
    listenFor: 'Cut in while I count, once with Alexa, next, and another time with Alexa, stop.',
    say: count('ssml', 5, 60),
  },
  {
    number: 10,
    listenFor: 'While I count, turn the volume, and later say Alexa and nothing else.',
    say: count('ssml', 5, 60),
  },
  { number: 11, listenFor: 'Say stop, and then try the sentences in the notes.' },
  {
    number: 12,
    listenFor: 'Talk to somebody about something else when I fall silent.',
    ask: 'Now talk to somebody.',
    again: 'This is the reprompt. Talk on.',
  },
  {
    number: 13,
    listenFor: 'Measure the pause between two sentences, with a break of three seconds and without one.',
    say: words('ssml', `${FRUIT} [3.0s] ${FRUIT} [2.0s] And without. [2.0s] ${FRUIT} ${FRUIT}`),
  },
  { number: 14, listenFor: 'Say nothing until the light goes out.', ask: 'Wait.', again: 'Wait.' },
  {
    number: 15,
    listenFor: 'A large document of sound ticks twice a second for over two minutes: does it reach its end?',
    say: TICKS,
  },
  {
    number: 16,
    listenFor: 'Time a sentence that comes three times: as usual, softly and slowly, and whispered.',
    say: words(
      'ssml',
      `[2.0s] ${FRUIT} [2.0s]`,
      { words: `${FRUIT} [2.0s]`, manner: 'quiet' },
      {
        words: FRUIT,
        manner: 'whispered',
      },
    ),
  },
  {
    number: 17,
    listenFor: 'Listen whether a silence of thirty seconds in a document of sound ends with a word.',
    say: words('apla', 'Thirty seconds. [30.0s] Done.'),
  },
  {
    number: 18,
    listenFor: 'Listen whether two voices speak at once, and whether twelve comes on time.',
    say: {
      type: 'cues',
      by: 'apla',
      everyMs: 2000,
      cues: [
        'This sentence is far too long for the two seconds that it has, and the number two comes after it.',
        ...['Two.', 'Four.', 'Six.', 'Eight.', 'Ten.', 'Twelve.'],
      ],
    },
  },
];
