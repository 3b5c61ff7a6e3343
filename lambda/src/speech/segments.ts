import { type PlacedSlot, slotsBetween } from '../domain/place';
import type { SentSegment, Span } from '../domain/session/state';
import type { Position, Timeline } from '../domain/timeline';
import { hearing, SPEECH_CHARACTERS } from './limits';
import { filledTo, type Piece, spanOf } from './lines';
import { ssmlOf } from './ssml';

/** What a segment may be at most. The invitation after it has its own room. */
export interface Budget {
  readonly longestMs: number;
  /** No slot at or after this position. */
  readonly before: Position;
}

/** A segment with what it says. */
export interface Segment {
  readonly from: Position;
  readonly to: Position;
  readonly slots: readonly (readonly Piece[])[];
}

/** Time and characters kept free for the words before the slots and the invitation after them. */
const ROOM_MS = 15_000;
const ROOM_CHARACTERS = 1200;

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
    if (lastsMs > budget.longestMs - ROOM_MS || characters > SPEECH_CHARACTERS - ROOM_CHARACTERS) break;
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
