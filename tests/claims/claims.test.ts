import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FIXED_SENTENCES } from './fixed-sentences';
import { wordsIn } from './literals';
import { phrases, type Text } from './phrases';
import { CLAIM_RULES, faultsIn, SPEECH_RULES } from './rules';
import { sentencesIn } from './sentences';
import { conversations, filesIn, literals, promises, sheets, store } from './texts';

const isRead = ({ from }: Text): boolean => from.startsWith('cards.');
const spoken = phrases.filter((text) => !isRead(text));
const cards = phrases.filter(isRead);

const faults = (texts: readonly Text[], rules: typeof CLAIM_RULES): readonly string[] => [
  ...new Set(
    texts.flatMap(({ from, text }) =>
      faultsIn(text, rules, FIXED_SENTENCES).map(({ rule, sentence }) => `${from}: ${rule}: ${sentence}`),
    ),
  ),
];

const EVERYWHERE: readonly (readonly [string, readonly Text[]])[] = [
  ['every phrase of every locale', spoken],
  ['every card', cards],
  ['every string that the skill has words in', literals],
  ['every answer of the conversation files', conversations],
  ['every line of the proofreading sheets', sheets],
  ['the texts of the store', store],
  ["the README's promises", promises],
];
const ALOUD = EVERYWHERE.filter(([, texts]) => [spoken, conversations, sheets].includes(texts));

describe('nothing is claimed and no product is named', () => {
  test.each(EVERYWHERE)('in %s', (_, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    expect(faults(texts, CLAIM_RULES)).toEqual([]);
  });
});

describe('it is said in one breath, with three things to choose from at most, as people speak', () => {
  test.each(ALOUD)('in %s', (_, texts) => expect(faults(texts, SPEECH_RULES)).toEqual([]));
});

const PHRASEBOOK = 'lambda/src/content/phrasebook';

/** Strings of the phrasebook that are no words: names of periods and of a day, and times a clock is compared with. */
const NAMES = [
  ...['this-week', 'this-month', 'last-week', 'last-seven-nights', 'date', '00:00', '12:00'],
  // A voice reads a number from 100 on as digits; these serve to know how long that takes.
  ...['thousand', 'hundred'],
];
/** No count, length or night reaches them. */
const UNREACHED = ['seventy', 'eighty', 'ninety'];

describe('what is judged is all there is', () => {
  const said = phrases.map(({ text }) => text.toLowerCase()).join('\n');

  test.each(filesIn(PHRASEBOOK, '.ts'))('every word of %s is in a phrase', (path) => {
    const missing = wordsIn(readFileSync(path, 'utf8')).filter(
      (words) => !said.includes(words.toLowerCase()),
    );
    expect(missing.filter((words) => ![...NAMES, ...UNREACHED].includes(words))).toEqual([]);
  });

  test('what is not said is still there', () => {
    const all = filesIn(PHRASEBOOK, '.ts').flatMap((path) => wordsIn(readFileSync(path, 'utf8')));
    expect([...NAMES, ...UNREACHED].filter((words) => !all.includes(words))).toEqual([]);
  });

  test('no phrase has anything in it but words', () => {
    expect(phrases.filter(({ text }) => /undefined|null|NaN|\[object|[{}$<>]/.test(text))).toEqual([]);
  });
});

describe('every exception', () => {
  const sentences = new Set([...phrases, ...store, ...promises].flatMap(({ text }) => sentencesIn(text)));

  test.each(FIXED_SENTENCES)('is said or shown somewhere: %s', (sentence) =>
    expect(sentences.has(sentence)).toBe(true),
  );

  test('is needed', () => {
    const needless = FIXED_SENTENCES.filter((each) => faultsIn(each, CLAIM_RULES, []).length === 0);
    expect(needless).toEqual([]);
  });

  test('is one of eleven', () => expect(new Set(FIXED_SENTENCES).size).toBe(11));
});
