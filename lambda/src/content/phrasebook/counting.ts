import { BREATH_PARTS, type BreathPart } from '../../domain/breath-counting';
import type { DetailWish } from '../../domain/counting-wish';
import type { Phrasebook } from './phrasebook';

const PART_NAMES: Readonly<Record<BreathPart, string>> = {
  inhale: 'the in-breath',
  holds: 'the holds',
  exhale: 'the out-breath',
};

const TELLING = { cues: 'Just the cues', full: 'Full instructions', usual: 'The usual words' } as const;

/** What is said of how breaths are counted. */
export const countingActs = {
  detailSet: ({ wish, counted, later, inMassage }) => {
    const words = wishWords(wish, counted);
    if (inMassage) return `When we breathe, ${words}. The massage stays as it is. [0.8s]`;
    return later
      ? `From now on, ${words}. [0.8s]`
      : `${words.charAt(0).toUpperCase()}${words.slice(1)}. [0.8s]`;
  },
  tellingSet: ({ telling, kept }) => `${TELLING[telling]}, ${kept ? 'from now on' : 'for now'}. [0.8s]`,
  detailUnclear: () => 'I can count everything, count down, or give you just the counts. [0.8s]',
} satisfies Partial<Phrasebook['acts']>;

const wishWords = (wish: DetailWish, counted: readonly BreathPart[]): string => {
  switch (wish) {
    case 'just-the-counts':
      return 'just the counts';
    case 'fewer-words':
      return 'fewer words';
    case 'full-words':
      return 'full words every time';
    case 'usual':
      return 'the usual words and counts';
    case 'down':
      return "I'll count down";
    case 'up':
      return "I'll count up";
    case 'nothing':
    case 'count':
    case 'everything':
    case 'exhale-only':
    case 'with-inhale':
    case 'with-holds':
    case 'with-exhale':
    case 'without-inhale':
    case 'without-holds':
    case 'without-exhale':
      return countedWords(counted);
  }
};

const countedWords = (counted: readonly BreathPart[]): string => {
  if (counted.length === 0) return "I won't count";
  if (counted.length === BREATH_PARTS.length) return "I'll count every part of the breath";
  return `I'll count ${counted.length === 1 ? 'just ' : ''}${partNames(counted)}`;
};

/** The parts of a breath by name: "the in-breath and the holds". */
export const partNames = (parts: readonly BreathPart[]): string =>
  parts.map((part) => PART_NAMES[part]).join(' and ');
