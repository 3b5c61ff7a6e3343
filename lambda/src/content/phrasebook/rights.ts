import { knownWords } from './known';
import type { Phrasebook } from './phrasebook';

/** What is said of what is kept, and of its end. */
export const rightsActs = {
  known: knownWords,
  forgetAsked: ({ whose, underWay }) => {
    const what = 'nights, choices and your place';
    const goes =
      whose === 'person'
        ? `Everything I keep for you goes: ${what}.`
        : `Everything I keep for this household goes: ${what}. Voices I know keep theirs.`;
    return `${goes}${underWay ? " We'd stop here, too." : ''} It can't be undone.`;
  },
  forgotten: ({ whose }) =>
    whose === 'person'
      ? "It's forgotten. I keep nothing of you any more. Good night."
      : "It's forgotten. I keep nothing of this household any more. Good night.",
  notForgotten: () =>
    "I couldn't finish that just now, so something may still be there. Please ask me again a little later. [0.6s]",
  allKept: () => 'All right, everything stays. [0.6s]',
} satisfies Partial<Phrasebook['acts']>;
