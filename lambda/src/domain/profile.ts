import type { DeliveryProof } from './delivery';
import type { GuardedBlocks } from './dose';
import type { LocalDate } from './history';
import type { Pace } from './pace';
import type { PatternChoice } from './pattern-choice';
import type { SavedPlace } from './session/state';

/** A breathing as it was asked for; without a length it was the usual one. */
export interface LastBreath {
  readonly breath: PatternChoice;
  readonly minutes?: number;
  readonly cycles?: number;
}

/** What is kept of a listener from one Alexa session to the next. Never a reason, a condition or a name. */
export interface Profile {
  /** Whole minutes, 5 to 20. */
  readonly preferredMinutes?: number;
  /** How long a count takes; the length of a massage stays what it is. */
  readonly pace?: Pace;
  /** The pace of which it was said that the usual length has no room for it. */
  readonly paceTold?: Pace;
  /** The listener chose the gentle routine; why is never asked or kept. */
  readonly gentle?: boolean;
  /** When the safety gate was last heard and answered. */
  readonly gateAt?: number;
  /** When the sentence before the first breathing was heard. */
  readonly breathIntroAt?: number;
  /** The last breathing, and for how long it was asked for. */
  readonly lastBreath?: LastBreath;
  /** The listener chose to breathe without holds; why is never asked or kept. */
  readonly noHolds?: boolean;
  /** The listener chose to breathe with the massage. */
  readonly massageBreath?: boolean;
  /** The listener chose to end without the closing breaths. */
  readonly noClosing?: boolean;
  /** What the guard needs to know of blocks with long holds. */
  readonly guarded?: GuardedBlocks;
  /** The last IANA zone the Alexa settings named. */
  readonly timeZone?: string;
  /** The practice day on which nothing is breathed by the count, and nothing is taken up again by itself. */
  readonly restDay?: LocalDate;
  /** How segments reach the listener, as far as experience has told. */
  readonly delivery?: DeliveryProof;
  /** When the last segment was sent; an error soon after tells of it. */
  readonly sentAt?: number;
  readonly place?: SavedPlace;
}

/** Every field of a profile: one that is missing here does not compile, since it would never be stored. */
export const PROFILE_FIELDS = Object.keys({
  preferredMinutes: true,
  pace: true,
  paceTold: true,
  gentle: true,
  gateAt: true,
  breathIntroAt: true,
  lastBreath: true,
  noHolds: true,
  massageBreath: true,
  noClosing: true,
  guarded: true,
  timeZone: true,
  restDay: true,
  delivery: true,
  sentAt: true,
  place: true,
} satisfies Record<keyof Profile, true>) as readonly (keyof Profile)[];
