/** What a listener says, and what another Echo of the house hears meanwhile. */
export interface Conversation {
  readonly name: string;
  readonly script: string;
  /** After so many turns, this is said to the Echo in the kitchen. */
  readonly kitchen?: { readonly afterTurn: number; readonly now: string; readonly script: string };
  /** Practice days on which a whole massage is finished, whatever has to be asked again. */
  readonly nights: readonly string[];
}

const FIVE = 'U: Alexa, ask my foot routine for a five minute massage\nU: ready';
/** More words than it takes: when something has to be asked again, there are enough for that too. */
const TO_THE_END = `${'U: next\n'.repeat(8)}U: okay`;
const QUESTION = "U: Alexa, ask my foot routine how often I've done it this week";
const LAST = 'U: Alexa, ask my foot routine when I last did it';

/** The evenings people have; Sunday, the first of March, is their first. */
export const CONVERSATIONS: readonly Conversation[] = [
  {
    name: 'the first night',
    script: `${FIVE}\n${TO_THE_END}`,
    nights: ['2026-03-01'],
  },
  {
    name: 'interrupted, and resumed in another session',
    script: `${FIVE}\n@ +01:00\nU: Alexa, pause\nU: (silence)\nU: (silence)\n@ 21:55:00\nU: Alexa, start my foot routine\n${TO_THE_END}`,
    nights: ['2026-03-01'],
  },
  {
    name: 'not a word after ready',
    script: `${FIVE}\nU: (silence)\nU: (silence)\n@ 22:00:00\nU: Alexa, start my foot routine\nU: (silence)\nU: (silence)`,
    // Who says nothing is not guided when the gate has to be asked about again.
    nights: [],
  },
  {
    name: 'breathing, in the middle and alone',
    script: `${FIVE}\n@ +01:30\nU: Alexa, breathe with me for two minutes\nU: next\nU: resume\n${TO_THE_END}\n@ 22:30:00\nU: Alexa, ask my foot routine for two minutes of even breathing\nU: good night`,
    nights: ['2026-03-01'],
  },
  {
    name: 'how often, in the middle, afterwards and the day after',
    script: `${FIVE}\n@ +01:00\nU: Alexa, how often have I done it this week\n${TO_THE_END}\n${QUESTION}\n@ 2026-03-02 09:00:00\n${LAST}\n${QUESTION}`,
    nights: ['2026-03-01'],
  },
  {
    name: 'two devices',
    script: `${FIVE}\n${TO_THE_END}`,
    kitchen: {
      afterTurn: 2,
      now: '2026-03-01T21:41',
      script: 'U: Alexa, ask my foot routine to set my usual length to ten minutes',
    },
    nights: ['2026-03-01'],
  },
  {
    name: 'stopped early, and gone on with',
    script: `${FIVE}\nU: next\n@ +01:00\nU: Alexa, stop\n${LAST}\n@ 22:10:00\nU: Alexa, start my foot routine\n${TO_THE_END}`,
    nights: ['2026-03-01'],
  },
  {
    name: 'two nights, with a wish in between',
    script: `${FIVE}\n${TO_THE_END}\nU: Alexa, tell my foot routine no breaths at the end\n@ 2026-03-02 21:40:00\nU: Alexa, ask my foot routine for a five minute massage\n${TO_THE_END}\n${QUESTION}`,
    nights: ['2026-03-01', '2026-03-02'],
  },
  {
    name: 'stopped early, and breathing alone later',
    script: `${FIVE}\n@ +01:10\nU: Alexa, stop\n@ 22:10:00\nU: Alexa, ask my foot routine to breathe in for three and out for five for one minute\nU: good night`,
    nights: [],
  },
];
