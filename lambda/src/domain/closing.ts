import { isRestOn } from './hours';
import { EXHALE_MS, INHALE_MS } from './massage-breath';
import type { Profile } from './profile';
import type { Course } from './session/state';
import type { Slot } from './timeline';

const BREATH_MS = [INHALE_MS, EXHALE_MS];

/** A word on the hands, then three breaths: about 40 s, never counted as massage. */
const SLOTS_MS = [6000, ...BREATH_MS, ...BREATH_MS, ...BREATH_MS];

/**
 * Whether a massage ends with the three breaths: unless it has an end of its own, they were told to be left out, or the
 * listener was dizzy that day, when nothing is breathed by the count.
 *
 * @example
 * closesWithBreaths({ noClosing: true }, course) //=> false
 */
export const closesWithBreaths = (
  profile: Profile,
  course: Pick<Course, 'spec' | 'practiceDay'> | undefined,
): boolean => {
  if (profile.noClosing === true) return false;
  if (course === undefined) return true;
  const ownEnd = course.spec.activity === 'massage' && course.spec.ownEnd === true;
  return !ownEnd && !isRestOn(profile, course.practiceDay);
};

/** The three quiet breaths that end a massage. */
export const closingSlots: readonly Slot[] = SLOTS_MS.map((lengthMs, index) => ({
  lengthMs,
  cue: { type: 'closing', index },
  counted: false,
  cut: index === 0,
  entry: index === 0,
}));
