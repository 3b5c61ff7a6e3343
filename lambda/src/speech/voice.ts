import type { LocaleFacts } from '../content/locales';
import type { Invited, Join, Phrasebook } from '../content/phrasebook/phrasebook';
import type { Cue } from '../domain/cue';
import { louderOf, type Manner } from '../domain/manner';
import type { Act } from '../domain/session/act';
import type { Invitation } from '../domain/session/invited';
import { type Piece, piecesOf, type Speaker, softened, type Tone } from './lines';
import { speakingMs } from './speaking-time';
import { mostQuietly } from './words-of-care';

/** Meanings to pieces of speech. */
export interface Speech {
  readonly act: (act: Act) => readonly Piece[];
  readonly cue: (cue: Cue) => readonly Piece[];
  readonly invitation: (invitation: Invitation) => Spoken;
  readonly join: (join: Join, flowsOn: boolean) => Spoken;
  readonly flowOnLead: (join: Join) => readonly Piece[];
}

/** A phrasebook opened for one locale, in the manner of the moment. */
export interface Voice extends Speech {
  /** The same, softer and slower, as the end is. */
  readonly softly: Speech;
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
  const { manner = 'plain' } = speaker;
  const softly = speechIn(book, facts, speaker, softened(manner));
  return {
    ...speechIn(book, facts, speaker, { manner }),
    softly,
    apology: piecesOf(speaker, book.apology, { manner }),
    goodNight: softly.act({ type: 'goodNight' }),
  };
};

const speechIn = (book: Phrasebook, facts: LocaleFacts, speaker: Speaker, tone: Tone): Speech => {
  const pieces = (words: string, quietest: Manner = tone.manner) =>
    piecesOf(speaker, words, atMost(quietest, tone));
  const spoken = ({ ask, again }: Invited, quietest?: Manner): Spoken => ({
    ask: pieces(ask, quietest),
    again: pieces(again, quietest),
  });
  return {
    act: (act) => pieces(phrase(book.acts, act, facts), mostQuietly(act)),
    cue: (cue) => piecesOf(speaker, phrase(book.cues, cue, facts), toneOf(cue, tone)),
    invitation: (invitation) => spoken(phrase(book.invitations, invitation, facts), mostQuietly(invitation)),
    join: (join, flowsOn) => spoken(joinPhrase(book.joins, join, flowsOn)),
    flowOnLead: (join) => pieces(book.flowOnLead(join)),
  };
};

/** A count is as long as the voice was measured to say it: it must land on its second, and is over at once. */
const toneOf = ({ type }: Cue, { manner, slowed = false }: Tone): Tone => ({
  manner,
  slowed: slowed && type !== 'count' && type !== 'phaseCount',
});

/** What must not be quieter than that is not slower either, as soon as it is louder. */
const atMost = (quietest: Manner, tone: Tone): Tone => {
  const manner = louderOf(tone.manner, quietest);
  return manner === tone.manner ? tone : { manner };
};

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
