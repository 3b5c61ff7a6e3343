import type { Variant } from '../../domain/hands';
import type { Act } from '../../domain/session/act';
import { inWords } from './numbers';
import type { Invited } from './phrasebook';

/** The words of a routine as a whole. */
export interface RoutineWords {
  /** As it stands in a sentence: "the classic". */
  readonly name: string;
  /** As the listener says it, in words the model knows. */
  readonly say: string;
  /** As it is offered, where its name alone does not say what it is for. */
  readonly offer?: string;
  /** What to do with the first foot before it begins, where it is not the usual. */
  readonly ready?: Readonly<Partial<Record<'usual' | Variant, string>>>;
}

/** By routine. */
export const routineWords: Readonly<Record<string, RoutineWords>> = {
  classic: { name: 'the classic', say: 'classic' },
  gentle: { name: 'the gentle one', say: 'gentle' },
  'heel-and-ball': { name: 'the heel and ball', say: 'heel and ball' },
  'arch-focus': { name: 'the arch focus', say: 'arch focus' },
  settle: { name: 'the settle routine', say: 'settle', offer: 'settle, for restless feet' },
  travel: {
    name: 'the travel routine',
    say: 'travel',
    offer: 'travel, for feet on a journey',
    ready: {
      usual: 'Sit back, and rest it on your other knee. A little lotion is nice, if you have some.',
      partner: 'Sit facing them, their foot in your lap. A little lotion is nice, if you have some.',
    },
  },
  'pressure-points': { name: 'the pressure points', say: 'pressure points' },
  'wind-down': {
    name: 'the wind-down',
    say: 'wind down',
    offer: 'the wind-down, with rest and breathing after it',
  },
};

/** "There's settle, for restless feet; travel, for feet on a journey; and the pressure points." */
export const routinesNamed = ({ routineIds, more, goingOn }: Extract<Act, { type: 'routines' }>): string => {
  const names = wordsOf(routineIds).map(({ name, offer }) => offer ?? name);
  const last = names.at(-1) ?? '';
  const others =
    more > 0 ? ` And ${inWords(more)} more.` : ' Any of them can be done seated, or for somebody else.';
  const between = names.some((name) => name.includes(',')) ? ';' : ',';
  const named = names.length < 2 ? last : `${names.slice(0, -1).join(`${between} `)}${between} and ${last}`;
  return `There's ${goingOn ? 'also ' : ''}${named}.${others} [0.4s]`;
};

/** What to say for one of them, or for the others. */
export const routinesOffered = (routineIds: readonly string[], more: boolean): Invited => {
  const said = wordsOf(routineIds).map(({ say }) => say);
  // With what else, or with resting, there would be more than three things to choose from.
  const names = said.length > 2 ? `one by its name, like ${said[0]}` : said.join(', or ');
  return {
    ask: more ? "Say the one you'd like, or say what else." : "Say the one you'd like.",
    again: more ? `Say ${names}, or say what else.` : `Say ${names}, or just rest.`,
  };
};

const wordsOf = (routineIds: readonly string[]): readonly RoutineWords[] =>
  routineIds.flatMap((id) => routineWords[id] ?? []);
