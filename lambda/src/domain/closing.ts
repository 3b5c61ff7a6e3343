import type { LocalDate } from './history';
import { isRestOn } from './hours';
import { EXHALE_MS, INHALE_MS } from './massage-breath';
import type { Profile } from './profile';
import type { Slot } from './timeline';

const BREATH_MS = [INHALE_MS, EXHALE_MS];

/** A word on the hands, then three breaths: about 40 s, never counted as massage. */
const SLOTS_MS = [6000, ...BREATH_MS, ...BREATH_MS, ...BREATH_MS];

/**
 * Whether a massage ends with the three breaths: unless they were told to be left out, or the listener was dizzy that
 * day, when nothing is breathed by the count.
 *
 * @example
 * closesWithBreaths({ noClosing: true }, '2026-03-01') //=> false
 */
export const closesWithBreaths = (profile: Profile, day: LocalDate | undefined): boolean =>
  profile.noClosing !== true && (day === undefined || !isRestOn(profile, day));

/** The three quiet breaths that end a massage. */
export const closingSlots: readonly Slot[] = SLOTS_MS.map((lengthMs, index) => ({
  lengthMs,
  cue: { type: 'closing', index },
  counted: false,
  cut: index === 0,
  entry: index === 0,
}));
