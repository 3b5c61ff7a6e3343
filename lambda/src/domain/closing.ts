import { EXHALE_MS, INHALE_MS } from './massage-breath';
import type { Slot } from './timeline';

const BREATH_MS = [INHALE_MS, EXHALE_MS];

/** A word on the hands, then three breaths: about 40 s, never counted as massage. */
const SLOTS_MS = [6000, ...BREATH_MS, ...BREATH_MS, ...BREATH_MS];

/** The three quiet breaths that end a massage. */
export const closingSlots: readonly Slot[] = SLOTS_MS.map((lengthMs, index) => ({
  lengthMs,
  cue: { type: 'closing', index },
  counted: false,
  cut: index === 0,
  entry: index === 0,
}));
