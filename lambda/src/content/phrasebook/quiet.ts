import type { Quiet } from '../../domain/quiet';
import type { Phrasebook } from './phrasebook';
import { timeWords } from './times';

/** What it does: "whisper". */
const DOES = { quiet: 'speak softly', whispered: 'whisper' } as const;
const DOING = { quiet: 'speaking softly', whispered: 'whispering' } as const;

/**
 * A wish for quiet, among the listener's choices.
 *
 * @example
 * quietWords({ manner: 'whispered', from: '22:00' }) //=> 'whispering from ten at night'
 */
export const quietWords = ({ manner, from }: Quiet): string =>
  from === undefined ? DOING[manner] : `${DOING[manner]} from ${timeWords(from)}`;

const setWords = ({ manner, from }: Quiet, kept: boolean): string => {
  const forNow = kept ? '' : ', for now';
  return from === undefined
    ? `I'll ${DOES[manner]}${kept ? ' from now on' : forNow}.`
    : `From ${timeWords(from)}, I'll ${DOES[manner]}${forNow}.`;
};

/** What is said of how quiet it is. */
export const quietActs = {
  quietSet: ({ quiet, softEnd, kept }) => {
    if (quiet !== undefined) return `${setWords(quiet, kept)} [0.8s]`;
    return `My normal voice${kept ? '' : ', for now'}${softEnd ? '; the end stays a little softer' : ''}. [0.8s]`;
  },
  quietAlready: ({ quiet, softEnd }) => {
    if (quiet === undefined)
      return softEnd
        ? 'This is my normal voice; the end is always a little softer. [0.8s]'
        : 'This is my normal voice. [0.8s]';
    return quiet.from === undefined
      ? `I'm ${DOING[quiet.manner]} already. [0.8s]`
      : `I ${DOES[quiet.manner]} from ${timeWords(quiet.from)} already. [0.8s]`;
  },
  quietUnclear: ({ part }) => {
    switch (part) {
      case 'how':
        return 'I can whisper, speak softly, or use my normal voice. [0.8s]';
      case 'hour':
        return "I didn't catch from what hour, so nothing's changed. [0.8s]";
      case 'until':
        return 'I can be quiet from an hour on, but not until one. [0.8s]';
    }
  },
} satisfies Partial<Phrasebook['acts']>;
