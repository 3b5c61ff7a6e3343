import type { LocaleFacts } from '../content/locales';
import type { Invited, Join, Phrasebook } from '../content/phrasebook/phrasebook';
import type { Cue } from '../domain/cue';
import type { Act } from '../domain/session/act';
import type { Invitation } from '../domain/session/invitation';
import { type Manner, type Piece, piecesOf, type Speaker } from './lines';
import { speakingMs } from './speaking-time';

/** A phrasebook opened for one locale: meanings to pieces of speech. */
export interface Voice {
  readonly act: (act: Act) => readonly Piece[];
  readonly cue: (cue: Cue, manner?: Manner) => readonly Piece[];
  readonly invitation: (invitation: Invitation) => Spoken;
  readonly join: (join: Join, flowsOn: boolean) => Spoken;
  readonly flowOnLead: (join: Join) => readonly Piece[];
  readonly apology: readonly Piece[];
  /** The last words of an evening, softly. */
  readonly goodNight: readonly Piece[];
}

/** An invitation and what the reprompt makes of it. */
export interface Spoken {
  readonly ask: readonly Piece[];
  readonly again: readonly Piece[];
}

/** The speaker the skill reckons with when nothing else is known. */
const USUAL: Speaker = { time: speakingMs, pace: 1 };

export const voiceOf = (book: Phrasebook, facts: LocaleFacts, speaker: Speaker = USUAL): Voice => {
  const pieces = (words: string, manner?: Manner) => piecesOf(speaker, words, manner);
  const spoken = ({ ask, again }: Invited, manner?: Manner): Spoken => ({
    ask: pieces(ask, manner),
    again: pieces(again, manner),
  });
  return {
    act: (act) => pieces(phrase(book.acts, act, facts)),
    cue: (cue, manner = 'plain') => pieces(phrase(book.cues, cue, facts), manner),
    invitation: (invitation) => spoken(phrase(book.invitations, invitation, facts)),
    join: (join, flowsOn) => spoken(joinPhrase(book.joins, join, flowsOn), mannerAt(join)),
    flowOnLead: (join) => pieces(book.flowOnLead(join)),
    apology: pieces(book.apology),
    goodNight: pieces(book.acts.goodNight({ type: 'goodNight' }, facts), 'quiet'),
  };
};

/** The end is quiet. */
const mannerAt = ({ type }: Join): Manner => (type === 'massageEnd' ? 'quiet' : 'plain');

/** TypeScript cannot see that a table keyed by `type` fits the union member of that type; this is the one place that says so. */
const phrase = <U extends { readonly type: string }, R>(
  table: Readonly<Record<string, (value: never, facts: LocaleFacts) => R>>,
  value: U,
  facts: LocaleFacts,
): R => {
  const make = table[value.type];
  if (make === undefined) throw new RangeError(`no phrase for ${value.type}`);
  return make(value as never, facts);
};

const joinPhrase = (table: Phrasebook['joins'], join: Join, flowsOn: boolean): Invited =>
  (table[join.type] as (value: Join, flowsOn: boolean) => Invited)(join, flowsOn);
