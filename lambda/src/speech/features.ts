import { syllable } from 'syllable';
import { spelledOut } from '../content/phrasebook/numbers';

/** What of a text takes time; each has its constant in a voice's profile. */
export interface Features {
  /** 1, or 0 when there is nothing to say. */
  readonly utterances: number;
  readonly syllables: number;
  /** Consonants and vowels, as far as spelling tells. */
  readonly sounds: number;
  /** Words that carry a stress. */
  readonly words: number;
  /** Commas, colons and semicolons inside a sentence. */
  readonly clauses: number;
  /** Ends of sentences with another one after them. */
  readonly sentences: number;
  /** How often "left" is said, less how often "right" is. */
  readonly lefts: number;
}

/**
 * Counts what of a text takes time. Numbers count as they are spoken.
 *
 * @example
 * featuresOf('Tea for 2, please.') //=> { utterances: 1, syllables: 4, sounds: 11, words: 3, clauses: 1, sentences: 0, lefts: 0 }
 */
export const featuresOf = (text: string): Features => {
  const spoken = text.replaceAll(/\d+/g, (digits) => spelledOut(Number(digits)));
  const sentences = spoken.split(/(?<=[.!?])\s+/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = spoken.toLowerCase().match(/[\p{L}']*\p{L}/gu) ?? [];
  return {
    utterances: Math.min(1, sentences),
    syllables: syllable(spoken),
    sounds: words.reduce((sum, word) => sum + soundsIn(word), 0),
    words: words.filter((word) => !isWeak(word)).length,
    clauses: (spoken.match(/[,;:](?=\s)/g) ?? []).length,
    sentences: Math.max(0, sentences - 1),
    lefts: words.filter((word) => word === 'left').length - words.filter((word) => word === 'right').length,
  };
};

/**
 * The words with a weak form (Roach, English Phonetics and Phonology, chapter 12), and the pronouns and short
 * prepositions that are hardly ever stressed: they take their sounds' time and no more. Which voice it is makes no
 * difference to the list, so it stands here and not in a profile.
 */
const WEAK: ReadonlySet<string> = new Set(
  `a an the and but or as than that at for from of to in on by with his her him them us your you he she we it
   was were is are am be been have has had do does can could shall should will would must some there if`.split(
    /\s+/,
  ),
);

/** "We're" is as light as "we" and "are". */
const isWeak = (word: string): boolean => WEAK.has(word.replace(/'(?:re|s|m|ll|ve|d)$/, ''));

/** Letters, less those that stand together for one sound. True phonemes were tried and predict no better. */
const soundsIn = (word: string): number =>
  word
    .replaceAll("'", '')
    .replace(/(?<=[aeiouy].*[^aeiouscxzhg])es$/, 's')
    .replace(/(?<=[aeiouy].*[^aeioutd])ed$/, 'd')
    .replaceAll(/([aeiou])r(?![aeiouy])/g, '$1')
    .replaceAll('gh', '')
    .replaceAll(/th|sh|ch|ck|ph|wh|ng|qu/g, 't')
    .replaceAll(/([a-z])\1/g, '$1')
    .replaceAll(/[aeiou][aeiouyw]/g, 'a')
    .replace(/(?<=[aeiouy].*)e$/, '')
    .replaceAll('x', 'ks').length;
