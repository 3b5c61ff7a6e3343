import { knownWords } from './known';
import type { Phrasebook } from './phrasebook';

/** What is said of what is kept, and of its end. */
export const rightsActs = {
  known: knownWords,
  forgetAsked: ({ others, underWay }) => {
    const theirs = others ? ' Voices I know keep theirs.' : '';
    const stops = underWay ? " We'd stop here, too." : '';
    return `Everything I keep of you goes: nights, choices and your place.${theirs}${stops} It can't be undone.`;
  },
  forgotten: () => "It's forgotten. I keep nothing of you any more. Good night.",
  notForgotten: () =>
    "I couldn't finish that just now, so something may still be there. Please ask me again a little later. [0.6s]",
  allKept: () => 'All right, everything stays. [0.6s]',
} satisfies Partial<Phrasebook['acts']>;
