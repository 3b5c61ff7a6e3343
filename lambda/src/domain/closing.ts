import type { Slot } from './timeline';

/** A word on the hands, then three breaths, four seconds in and six out: about 40 s, never counted as massage. */
const SLOTS_MS = [6000, 4000, 6000, 4000, 6000, 4000, 6000];

/** The three quiet breaths that end a massage. */
export const closingSlots: readonly Slot[] = SLOTS_MS.map((lengthMs, index) => ({
  lengthMs,
  cue: { type: 'closing', index },
  counted: false,
  cut: index === 0,
  entry: index === 0,
}));
