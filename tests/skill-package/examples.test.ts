import { expect, test } from '@jest/globals';
import envelope from '../../skill-package/skill.json';
import { playConversation } from '../conversations/conversation';

const locales = Object.entries(envelope.manifest.publishingInformation.locales);

/** What comes of each example, in their order. */
const ANSWERS = [
  /Say ready to begin, or say gentle\./,
  /Ten minutes, left foot first\./,
  /Four rounds\./,
  /this week/,
];

test.each(locales)(
  'the examples of %s do what they say, one evening after the other',
  async (locale, store) => {
    const [first, ...others] = store.examplePhrases;
    const script = [
      `# locale: ${locale}`,
      '@ 2026-03-01 21:40:00',
      `U: ${first}`,
      'U: ready',
      'U: Alexa, stop',
      ...others.flatMap((phrase, index) => [
        `@ 2026-03-0${index + 2} 21:40:00`,
        `U: ${phrase}`,
        'U: Alexa, stop',
      ]),
    ].join('\n');
    const said = (await playConversation(script)).split('\n');
    const answers = store.examplePhrases.map((phrase) => said[said.indexOf(`U: ${phrase}`) + 1] ?? '');
    expect(answers).toEqual(ANSWERS.map((expected) => expect.stringMatching(expected)));
  },
);
