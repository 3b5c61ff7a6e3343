import type { HandsWish, Style, Variant } from '../../domain/hands';
import { routineName } from './nights';
import { sentence } from './numbers';
import type { Phrasebook } from './phrasebook';

/** Tonight's massage, and the one under way from here on. */
const TONIGHT: Readonly<Record<Variant | Style, readonly [tonight: string, here: string]>> = {
  seated: ['Seated, with a small ball.', 'A small ball under the foot does the work from here.'],
  partner: ['For somebody else tonight.', 'For somebody else from here.'],
  presses: ['The usual way tonight.', 'The usual way from here.'],
  points: ['Points tonight.', 'Points from here.'],
  strokes: ['Long strokes tonight.', 'Long strokes from here.'],
};

/** A style as the listener says it, in words the model knows. */
const SAY: Readonly<Record<Style, string>> = {
  presses: 'presses',
  points: 'points',
  strokes: 'long strokes',
};

/** What is said of how a massage is done. */
export const handsActs = {
  handsTonight: ({ hands }) => `${TONIGHT[hands][0]} [0.4s]`,
  handsSet: ({ hands }) => `${TONIGHT[hands][1]} [0.6s]`,
  handsUnknown: () => "I don't have that way, so here's the usual.",
  handsStay: ({ routineId, seated }) =>
    `${seated ? "With a ball there's only one way." : `${sentence(routineName(routineId))} has only one way.`} [0.4s]`,
  seatedSet: ({ on, later, kept }) => {
    const from = kept ? 'from now on' : 'for now';
    if (!on) return `By hand again, ${from}. [0.6s]`;
    return later
      ? `Seated ${from}, with a small ball. [0.6s]`
      : `A small ball does the work, ${from}. [0.6s]`;
  },
} satisfies Partial<Phrasebook['acts']>;

const CLASSIC: Readonly<Record<HandsWish, string>> = {
  presses: 'the classic',
  points: 'the classic with points',
  strokes: 'the classic with long strokes',
  seated: 'the classic, seated',
  partner: 'the classic for somebody else',
  different: 'the classic in another way',
};

/** How another style is offered. */
export const handsInvitations = {
  inClassic: ({ hands, named }) => ({
    ask: `Shall we do ${CLASSIC[hands]}?`,
    again: `Say yes for ${CLASSIC[hands]}, or no for ${routineName(named)}.`,
  }),
  variety: ({ style }) => {
    const ask = `Say ${SAY[style]} for something different, or ready.`;
    return { ask, again: ask };
  },
} satisfies Partial<Phrasebook['invitations']>;
