import { CLAIM_WORDS, namesIn } from './claim-words';
import { optionsIn, sentencesIn, wordCount } from './sentences';

const MOST_WORDS = 25;
const MOST_OPTIONS = 3;

/** One thing that is wrong with a sentence. */
export interface Fault {
  readonly rule: string;
  readonly sentence: string;
}

/** What a sentence has to keep to; a fault is said in a few words. */
type Rule = (sentence: string) => readonly string[];

const found = (words: RegExp, what: string): Rule => {
  return (sentence) => {
    const [word] = words.exec(sentence) ?? [];
    return word === undefined ? [] : [`${what}: ${word}`];
  };
};

const noName: Rule = (sentence) => namesIn(sentence).map((name) => `a name: ${name}`);
const oneBreath: Rule = (sentence) =>
  wordCount(sentence) > MOST_WORDS ? [`${wordCount(sentence)} words without a pause`] : [];
const fewOptions: Rule = (sentence) =>
  optionsIn(sentence) > MOST_OPTIONS ? [`${optionsIn(sentence)} things to choose from`] : [];

/** What people say as one word; not at the end of a sentence, where nobody does. */
const UNCONTRACTED = new RegExp(
  `\\b(?:${[
    '(?:do|does|did|is|are|was|were|has|have|had|would|could|should|need) not(?! to\\b)',
    '(?:cannot|can not|will not)',
    '(?:I|you|we|they) (?:will|would)',
    '(?:it|that|there|he|she) will',
    'I am',
    '(?:you|we|they) are',
    '(?:it|that|there|what|who|here|he|she) is(?= \\w)',
    '(?:I|you|we|they) have (?:\\w+ed|been|done|heard|said|kept|had)',
    'let us',
  ].join('|')})\\b`,
  'i',
);
const MACHINE_WORDS =
  /\bplease (?:select|choose|say|press|pick|enter|try)\b|\b(?:select|submit|invalid|menu|options?|commands?|input|processing|request)\b|\bpress (?:one|two|three|\d|the (?:button|key|screen)|enter|here)\b/i;

/** What may be claimed or named, wherever it is said or shown. */
export const CLAIM_RULES: readonly Rule[] = [
  ...Object.entries(CLAIM_WORDS).map(([what, words]) => found(words, what)),
  noName,
];

/** How it is said aloud. */
export const SPEECH_RULES: readonly Rule[] = [
  oneBreath,
  fewOptions,
  found(UNCONTRACTED, 'not as people say it'),
  found(MACHINE_WORDS, 'a machine speaking'),
];

/**
 * Everything that is wrong with a text, sentence by sentence.
 *
 * @example
 * faultsIn('It cures.', CLAIM_RULES, []) //=> [{ rule: 'a cure: cures', sentence: 'It cures.' }]
 */
export const faultsIn = (
  text: string,
  rules: readonly Rule[],
  exceptions: readonly string[],
): readonly Fault[] =>
  sentencesIn(text)
    .filter((sentence) => !exceptions.includes(sentence))
    .flatMap((sentence) =>
      rules.flatMap((rule) => rule(sentence).map((fault) => ({ rule: fault, sentence }))),
    );
