/** A silence as it is written in a phrase, and where the tone changes in a transcript. */
const PAUSE = /\[[\d.]+s\]|\((?:softly|whispered|plainly)\)/;
/** A full stop ends a sentence, and so does a line. */
const STOP = /(?<=[.?!]["”]?)\s+|\n+/;

/**
 * A text up to each of its pauses: a sentence ends at its stop, and at a silence.
 *
 * @example
 * sentencesIn('Hold, softly. [2.0s] And ease.') //=> ['Hold, softly.', 'And ease.']
 */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .split(PAUSE)
    .flatMap((part) => part.split(STOP))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** How many words a sentence has; a dash between words joins them. */
export const wordCount = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** Where the things to choose from begin. */
const CHOICE = /\b(?:say|it can be|i can|shall (?:i|we) do|would you like|there's(?: also)?)\b/i;
const BETWEEN = /\s*;\s*(?:and |or )?|,\s*(?:and |or )?|\s+or\s+/;

/**
 * How many things a sentence gives to choose from: those it lists after "say" and the like, the last with "or".
 *
 * @example
 * optionsIn('Say stop to finish here, or next to go on.') //=> 2
 */
export const optionsIn = (sentence: string): number => {
  const { index = -1, 0: word = '' } = CHOICE.exec(sentence) ?? {};
  const list = sentence.slice(index + word.length);
  return index < 0 || !/\bor\b/.test(list) ? 0 : list.split(BETWEEN).filter((part) => /\w/.test(part)).length;
};
