import type { Delivery } from '../domain/delivery';
import type { SentSegment, Span } from '../domain/session/state';
import { type AplaDocument, aplaOf, leadMs } from './apla';
import type { Guidance } from './guidance';
import { spanOf } from './lines';
import { filledSlots, type Passage } from './passage';
import type { Segment } from './segments';
import { ssmlOf } from './ssml';

/** What one response or reprompt is made of: speech with breaks, or a document of sound. */
export type Sound =
  | { readonly type: 'ssml'; readonly ssml: string }
  | { readonly type: 'apla'; readonly document: AplaDocument };

/** A passage as it is delivered. */
export const soundOf = (delivery: Delivery, passage: Passage): Sound =>
  delivery === 'ssml' ? { type: 'ssml', ssml: ssmlOf(passage) } : { type: 'apla', document: aplaOf(passage) };

/** How what a guiding response carries is remembered, so that the clock can later tell the place in it. */
export const sentOf = (
  delivery: Delivery,
  { say, reprompt, segment, flowOn }: Guidance,
): { readonly segment: SentSegment; readonly flowOn?: SentSegment } => ({
  segment: sentSegment(delivery, segment, say),
  ...(flowOn === undefined ? {} : { flowOn: sentSegment(delivery, flowOn, reprompt) }),
});

const sentSegment = (delivery: Delivery, { from, to }: Segment, passage: Passage): SentSegment => ({
  from,
  to,
  ...(delivery === 'ssml' ? byModel(passage) : exact(passage)),
  tail: spanOf(passage.tail),
});

const byModel = ({ lead, slots }: Passage) => ({
  lead: spanOf(lead),
  slots: filledSlots(slots).map(spanOf),
});

/** A slot lasts what it should in any voice, unless its words take longer. */
const exact = ({ lead, slots }: Passage) => ({
  lead: { ...spanOf(lead), exactMs: leadMs(lead) },
  slots: slots.map(({ cue, lengthMs }): Span => ({ ...spanOf(cue), exactMs: lengthMs })),
});
