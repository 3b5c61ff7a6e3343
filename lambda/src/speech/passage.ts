import type { Slot } from '../domain/timeline';
import { filledTo, type Piece, spanOf } from './lines';

/** The cue of a slot, and how long the slot lasts. */
export interface SpokenSlot {
  readonly cue: readonly Piece[];
  readonly lengthMs: number;
}

/** What one response or reprompt says: slots of exact length, and words before and after them. */
export interface Passage {
  readonly lead: readonly Piece[];
  readonly slots: readonly SpokenSlot[];
  readonly tail: readonly Piece[];
}

/** As long as between two sentences of a calm speaker; the silences in the phrasebook are of this order. */
const PART_MS = 600;

/**
 * Words before slots, parted from them by silence: so the first cue is an utterance of its own, as the plan reckons
 * with it, and not half of a longer one.
 */
export const parted = (lead: readonly Piece[]): readonly Piece[] => {
  const last = lead.at(-1);
  return last === undefined || last.silenceMs > 0
    ? lead
    : [...lead.slice(0, -1), { ...last, silenceMs: PART_MS }];
};

/** Words alone. */
export const wordsOnly = (lead: readonly Piece[]): Passage => ({ lead, slots: [], tail: [] });

/** The slots of a timeline as they are spoken. */
export const spokenSlots = (
  slots: readonly Slot[],
  words: (slot: Slot) => readonly Piece[],
): readonly SpokenSlot[] => slots.map((slot) => ({ cue: words(slot), lengthMs: slot.lengthMs }));

/**
 * Slots filled with silence by the speaking-time model. A cue that is expected to take longer than its slot borrows
 * from the silence after it, so that the plan never drifts and what remains is the model's error for the voice. Words
 * that begin to be heard later than others are begun earlier by as much.
 */
export const filledSlots = (slots: readonly SpokenSlot[]): readonly (readonly Piece[])[] => {
  let owedMs = 0;
  return slots.map(({ cue, lengthMs }, index) => {
    const next = slots[index + 1]?.cue;
    const earlierMs = next === undefined ? 0 : onsetIn(next) - onsetIn(cue);
    const wantedMs = lengthMs - owedMs - earlierMs;
    const filled = filledTo(cue, wantedMs);
    const { speechMs, silenceMs } = spanOf(filled);
    owedMs = Math.max(0, speechMs + silenceMs - wantedMs);
    return filled;
  });
};

const onsetIn = (cue: readonly Piece[]): number => cue[0]?.onsetMs ?? 0;
