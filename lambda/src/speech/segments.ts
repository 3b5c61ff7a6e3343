import { type PlacedSlot, slotsBetween } from '../domain/position';
import type { Position, Timeline } from '../domain/timeline';
import { SPEECH_CHARACTERS } from './limits';
import { type Piece, spanOf } from './lines';
import { filledSlots, type SpokenSlot } from './passage';
import { markupOf } from './ssml';

/** What a response may be at most, the words around the slots included. */
export interface Budget {
  readonly longestMs: number;
  /** The time words take in the slowest likely voice, in parts of what the model believes. */
  readonly slowest: number;
  /** What is said before the slots. */
  readonly lead: readonly Piece[];
  /** No slot at or after this position. */
  readonly before: Position;
}

/** A segment with what it says. */
export interface Segment {
  readonly from: Position;
  readonly to: Position;
  readonly slots: readonly SpokenSlot[];
}

/** Time and characters kept free for the words around the slots: what comes before them, and the invitation. */
const roomFor = ({ lead, slowest }: Budget) => {
  const { speechMs, silenceMs } = spanOf(lead);
  return {
    ms: speechMs * slowest + silenceMs + LONGEST_INVITATION_MS,
    characters: markupOf(lead).length + INVITATION_CHARACTERS,
  };
};

/** An invitation at a join, by the slowest likely voice. A test holds the whole response to its limit from every cue. */
const LONGEST_INVITATION_MS = 9000;
const INVITATION_CHARACTERS = 340;

/**
 * As much of a timeline as fits, cut only where a cut is allowed: at a step, a change of feet, a round or a breath.
 * `undefined` when not even the first stretch fits. Times are reckoned by the slowest likely voice, and for speech and
 * breaks, which need the most room: so the segments are the same however they are delivered.
 */
export const cutSegment = (
  timeline: Timeline,
  from: Position,
  words: (placed: PlacedSlot) => readonly Piece[],
  budget: Budget,
): Segment | undefined => {
  const placed = within(slotsBetween(timeline, from, budget.before), budget.longestMs);
  const slots = placed.map((each) => ({ cue: words(each), lengthMs: each.slot.lengthMs }));
  const room = roomFor(budget);
  let lastsMs = 0;
  let characters = 0;
  let fitting = 0;
  for (const [index, pieces] of filledSlots(slots).entries()) {
    const { speechMs, silenceMs } = spanOf(pieces);
    lastsMs += speechMs * budget.slowest + silenceMs;
    characters += markupOf(pieces).length + 1;
    if (lastsMs > budget.longestMs - room.ms || characters > SPEECH_CHARACTERS - room.characters) break;
    if (placed[index + 1]?.slot.cut ?? true) fitting = index + 1;
  }
  if (fitting === 0) return undefined;
  return { from, to: placed[fitting]?.position ?? budget.before, slots: slots.slice(0, fitting) };
};

/** The slots that may fit, and one more: where the next segment begins. */
const within = (placed: readonly PlacedSlot[], longestMs: number): readonly PlacedSlot[] => {
  let lastsMs = 0;
  const beyond = placed.findIndex(({ slot }) => {
    lastsMs += slot.lengthMs;
    return lastsMs > longestMs;
  });
  return beyond === -1 ? placed : placed.slice(0, beyond + 1);
};
