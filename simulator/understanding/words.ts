import { numberInWords } from './numbers';

const FILLERS = new Set(['please', 'um', 'umm', 'uh', 'uhm', 'er', 'erm', 'hmm']);

/**
 * Words as they are compared: lower case, no punctuation, digits spelled out. Contractions stay, and so does a
 * question mark in the place of a word: something heard and not understood.
 *
 * @example
 * wordsOf('start a ? minute massage') //=> ['start', 'a', '?', 'minute', 'massage']
 * wordsOf('Um, make it 15 minutes, please!') //=> ['make', 'it', 'fifteen', 'minutes']
 */
export function wordsOf(text: string): string[] {
  const words = split(text);
  const kept = words.filter((word) => !FILLERS.has(word));
  return kept.length > 0 ? kept : words;
}

/**
 * Words with what is drawn together in them said in full, so that "my heel's sore" and "my heel is sore" are the same.
 *
 * @example
 * inFull(["i'm", 'dizzy']) //=> ['i', 'am', 'dizzy']
 */
export const inFull = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    const [, stem, ending] = /^(.+)('s|'m|'re|'ve|'ll|'d)$/.exec(word) ?? [];
    return stem === undefined ? [word] : [stem, ENDINGS[ending ?? ''] ?? ''];
  });

const ENDINGS: Readonly<Record<string, string>> = {
  "'s": 'is',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
};

/** Stands for a lone question mark while punctuation is taken out. */
const UNHEARD = '_unheard_';

function split(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘`]/g, "'")
      // One word, or its first half would be taken for a filler.
      .replace(/\buh[\s-]huh\b/g, 'uhhuh')
      .replace(/\b([ap])\.?\s?m\b\.?/g, '$1m')
      .replace(/(\d)([a-z])/g, '$1 $2')
      .replace(/(\d),(?=\d{3}\b)/g, '$1')
      .replace(/(\d+)\.5\b/g, '$1 and a half')
      .replace(/(?<!\S)\?+(?=\s+\S)/g, UNHEARD)
      .replace(/[^\p{L}\p{N}':{}_]+/gu, ' ')
      .replace(/(?<!\d):|:(?!\d)|(?<!\p{L})'|'(?!\p{L})/gu, ' ')
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word) => (/^\d{1,4}$/.test(word) ? numberInWords(Number(word)).split(' ') : [word]))
      .map((word) => (word === UNHEARD ? '?' : word))
  );
}
