import type { LocaleFacts } from '../../lambda/src/content/locales';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import type { Phrasebook } from '../../lambda/src/content/phrasebook/phrasebook';
import { LOCALES } from '../model/models';
import { everyAct } from './every-act';
import { everyCue } from './every-cue';
import { everyInvitation, everyJoin } from './every-question';
import { BOTH } from './inputs';

/** Something the skill says or shows, and where it is from. */
export interface Text {
  readonly from: string;
  readonly text: string;
}

/** The phrasebook of each locale: they all share one, with the facts of their country. */
const BOOKS: readonly (readonly [locale: string, book: Phrasebook, facts: LocaleFacts])[] = LOCALES.map(
  (locale) => [locale, enUS, localeFacts(locale)],
);

type Inputs = Readonly<Record<string, readonly object[]>>;

/** Every answer of some phrases to every input, kind by kind. */
const answers = (
  from: string,
  phrases: object,
  inputs: Inputs,
  ...more: readonly unknown[]
): readonly Text[] =>
  Object.entries(inputs).flatMap(([type, values]) =>
    values.flatMap((value) =>
      textsIn(
        `${from}.${type}`,
        Reflect.apply(Reflect.get(phrases, type), undefined, [{ type, ...value }, ...more]),
      ),
    ),
  );

const textsIn = (from: string, answer: string | object): readonly Text[] =>
  typeof answer === 'string'
    ? [{ from, text: answer }]
    : Object.entries(answer).map(([part, text]) => ({ from: `${from}.${part}`, text }));

const bookTexts = (book: Phrasebook, facts: LocaleFacts): readonly Text[] => [
  ...answers('acts', book.acts, everyAct, facts),
  ...answers('cues', book.cues, everyCue, facts),
  ...answers('invitations', book.invitations, everyInvitation, facts),
  ...BOTH.flatMap((flowsOn) => answers('joins', book.joins, everyJoin, flowsOn)),
  ...answers(
    'lead',
    { ...Object.fromEntries(Object.keys(everyJoin).map((type) => [type, book.flowOnLead])) },
    everyJoin,
  ),
  ...answers('cards', book.cards, { known: everyAct.known }, facts),
  { from: 'apology', text: book.apology },
];

const unique = (texts: readonly Text[]): readonly Text[] => [
  ...new Map(texts.map((text) => [text.text, text])).values(),
];

/** Every phrase of every locale, each once. */
export const phrases: readonly Text[] = unique(BOOKS.flatMap(([, book, facts]) => bookTexts(book, facts)));
