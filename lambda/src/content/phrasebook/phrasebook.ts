import type { Cue } from '../../domain/cue';
import type { Variant } from '../../domain/hands';
import type { Act, StepName } from '../../domain/session/act';
import type { Invitation } from '../../domain/session/invited';
import type { LocaleFacts } from '../locales';

/** Where one response ends and the next begins. */
export type Join =
  /** `next`: the step, unless the last cue has named it. */
  | { readonly type: 'step'; readonly next?: StepName }
  | { readonly type: 'round' }
  /** In the middle of a long step. */
  | { readonly type: 'within' }
  | { readonly type: 'feet'; readonly next: StepName }
  /** `breaths`: the closing breaths follow. `variety`: which words of praise. */
  | {
      readonly type: 'massageEnd';
      readonly breaths: boolean;
      readonly variety: number;
      readonly variant?: Variant;
    }
  | { readonly type: 'breath' }
  | { readonly type: 'breathEnd'; readonly waiting?: StepName };

type Phrase<T> = (value: T, facts: LocaleFacts) => string;

type Phrases<Union extends { readonly type: string }> = {
  readonly [T in Union['type']]: Phrase<Extract<Union, { readonly type: T }>>;
};

/** What is said to invite an answer, and what the reprompt says when none comes. */
export interface Invited {
  readonly ask: string;
  readonly again: string;
}

/** A card, of plain text. */
interface Card {
  readonly title: string;
  readonly text: string;
}

type InvitationPhrases<Union extends { readonly type: string }> = {
  readonly [T in Union['type']]: (value: Extract<Union, { readonly type: T }>, facts: LocaleFacts) => Invited;
};

/** Every word spoken in a locale. A phrase may hold silences, written `[0.6s]`. */
export interface Phrasebook {
  readonly acts: Phrases<Act>;
  readonly cues: Phrases<Cue>;
  readonly invitations: InvitationPhrases<Invitation>;
  /** `flowsOn`: silence goes on with the routine, and the reprompt carries the next segment. */
  readonly joins: {
    readonly [T in Join['type']]: (join: Extract<Join, { readonly type: T }>, flowsOn: boolean) => Invited;
  };
  /** Said before the segment that a reprompt carries. */
  readonly flowOnLead: (join: Join) => string;
  /** What is read in the Alexa app. */
  readonly cards: {
    readonly known: (act: Extract<Act, { type: 'known' }>, facts: LocaleFacts) => Card;
  };
  readonly apology: string;
}
