import type { Delivery } from '../domain/delivery';
import type { Sent, SentSegment, Span } from '../domain/session/sent';
import { type AplaDocument, aplaOf, leadMs } from './apla';
import type { Guidance } from './guidance';
import { type Piece, spanOf } from './lines';
import { filledSlots, type Passage, wordsOnly } from './passage';
import type { Segment } from './segments';
import { ssmlOf } from './ssml';

/** What one response or reprompt is made of: speech with breaks, or a document of sound. */
export type Sound =
  | { readonly type: 'ssml'; readonly ssml: string }
  | { readonly type: 'apla'; readonly document: AplaDocument };

/** How passages are delivered. */
export interface Medium {
  readonly delivery: Delivery;
  /** The time words take in the slowest likely voice, in parts of what the model believes. */
  readonly slowest: number;
}

/** A passage as it is delivered. Without slots it is speech in any case: its pauses are far below every limit. */
export const soundOf = ({ delivery, slowest }: Medium, passage: Passage): Sound =>
  delivery === 'ssml' || passage.slots.length === 0
    ? { type: 'ssml', ssml: ssmlOf(passage) }
    : { type: 'apla', document: aplaOf(passage, slowest) };

/** Words alone, as speech. */
export const speechOf = (words: readonly Piece[]): Sound => ({
  type: 'ssml',
  ssml: ssmlOf(wordsOnly(words)),
});

/** How what a guiding response carries is remembered, so that the clock can later tell the place in it. */
export const sentOf = (medium: Medium, { say, reprompt, segment, flowOn }: Guidance): Omit<Sent, 'at'> => ({
  segment: sentSegment(medium, segment, say),
  ...(flowOn === undefined ? {} : { flowOn: sentSegment(medium, flowOn, reprompt) }),
  ...(reprompt.slots.length > 0 ? {} : { reprompt: spanOf([...reprompt.lead, ...reprompt.tail]) }),
});

const sentSegment = (
  { delivery, slowest }: Medium,
  { from, to }: Segment,
  passage: Passage,
): SentSegment => ({
  from,
  to,
  ...(delivery === 'ssml' ? byModel(passage) : exact(passage, slowest)),
  tail: spanOf(passage.tail),
});

const byModel = ({ lead, slots }: Passage) => ({
  lead: spanOf(lead),
  slots: filledSlots(slots).map(spanOf),
});

/** A slot lasts what it should in any voice, unless its words take longer. */
const exact = ({ lead, slots }: Passage, slowest: number) => ({
  lead: { ...spanOf(lead), exactMs: leadMs(lead, slowest) },
  slots: slots.map(({ cue, lengthMs }): Span => ({ ...spanOf(cue), exactMs: lengthMs })),
});
