import { inWords } from '../../lambda/src/content/phrasebook/numbers';

/** The numbers that are counted aloud, as words. */
export const NUMBER_WORDS: readonly string[] = Array.from({ length: 12 }, (_, index) => inWords(index + 1));
