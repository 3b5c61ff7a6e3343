import { numberInWords } from './numbers';

const FILLERS = new Set(['please', 'um', 'umm', 'uh', 'uhm', 'er', 'erm', 'hmm']);

/**
 * Words as they are compared: lower case, no punctuation, digits spelled out. Contractions stay.
 *
 * @example
 * wordsOf('Um, make it 15 minutes, please!') //=> ['make', 'it', 'fifteen', 'minutes']
 */
export function wordsOf(text: string): string[] {
  const words = split(text);
  const kept = words.filter((word) => !FILLERS.has(word));
  return kept.length > 0 ? kept : words;
}

function split(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\b([ap])\.?\s?m\b\.?/g, '$1m')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/(\d+)\.5\b/g, '$1 and a half')
    .replace(/[^\p{L}\p{N}':{}_]+/gu, ' ')
    .replace(/(?<!\d):|:(?!\d)|(?<!\p{L})'|'(?!\p{L})/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (/^\d{1,3}$/.test(word) ? numberInWords(Number(word)).split(' ') : [word]));
}
