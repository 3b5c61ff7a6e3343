import { type PlacedSlot, slotsBetween } from '../domain/position';
import type { SentSegment, Span } from '../domain/session/state';
import type { Position, Timeline } from '../domain/timeline';
import { hearing, SPEECH_CHARACTERS } from './limits';
import { filledTo, type Piece, spanOf } from './lines';
import { ssmlOf } from './ssml';

/** What a response may be at most, the words around the slots included. */
export interface Budget {
  readonly longestMs: number;
  /** What is said before the slots. */
  readonly lead: readonly Piece[];
  /** No slot at or after this position. */
  readonly before: Position;
}

/** A segment with what it says. */
export interface Segment {
  readonly from: Position;
  readonly to: Position;
  readonly slots: readonly (readonly Piece[])[];
}

/** Time and characters kept free for the words around the slots: what comes before them, and the invitation. */
const roomFor = (lead: readonly Piece[]) => {
  const { speechMs, silenceMs } = spanOf(lead);
  return {
    ms: speechMs * hearing.voice.most + silenceMs + LONGEST_INVITATION_MS,
    characters: ssmlOf(lead).length + INVITATION_CHARACTERS,
  };
};

/** An invitation at a join, by the slowest likely voice. A test holds the whole response to its limit from every cue. */
const LONGEST_INVITATION_MS = 9000;
const INVITATION_CHARACTERS = 300;

/**
 * As much of a timeline as fits, cut only where a cut is allowed: at a step, a change of feet, a round or a breath.
 * `undefined` when not even the first stretch fits. Times are reckoned by the slowest likely voice.
 */
export const cutSegment = (
  timeline: Timeline,
  from: Position,
  words: (placed: PlacedSlot) => readonly Piece[],
  budget: Budget,
): Segment | undefined => {
  const slots = slotsBetween(timeline, from, budget.before);
  const spoken: (readonly Piece[])[] = [];
  const room = roomFor(budget.lead);
  let owedMs = 0;
  let lastsMs = 0;
  let characters = 0;
  let fitting = 0;
  for (const [index, placed] of slots.entries()) {
    const wantedMs = placed.slot.lengthMs - owedMs;
    const pieces = filledTo(words(placed), wantedMs);
    const { speechMs, silenceMs } = spanOf(pieces);
    // What a long cue takes too much is taken back from the slots after it.
    owedMs = Math.max(0, speechMs + silenceMs - wantedMs);
    lastsMs += speechMs * hearing.voice.most + silenceMs;
    characters += ssmlOf(pieces).length + 1;
    if (lastsMs > budget.longestMs - room.ms || characters > SPEECH_CHARACTERS - room.characters) break;
    spoken.push(pieces);
    if (slots[index + 1]?.slot.cut ?? true) fitting = index + 1;
  }
  if (fitting === 0) return undefined;
  return { from, to: slots[fitting]?.position ?? budget.before, slots: spoken.slice(0, fitting) };
};

/** How the segment is remembered, so that the clock can later tell the place in it. */
export const sentOf = (segment: Segment, lead: Span, tail: Span): SentSegment => ({
  from: segment.from,
  to: segment.to,
  lead,
  slots: segment.slots.map(spanOf),
  tail,
});
