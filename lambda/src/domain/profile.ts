import type { BreathPart, Detail } from './breath-counting';
import type { DeliveryProof } from './delivery';
import type { GuardedBlocks } from './dose';
import type { LocalDate } from './history';
import type { LocalTime, Weekday } from './nights';
import type { Pace } from './pace';
import type { PatternChoice } from './pattern-choice';
import type { Preset } from './preset';
import type { Pressure } from './pressure';
import type { Quiet } from './quiet';
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
  /** How firm the listener likes it; without one as firm as is comfortable. */
  readonly pressure?: Pressure;
  /** Steps that are always left out, as they were named. */
  readonly skipped?: readonly string[];
  /** Steps that are always stayed on longer, as they were named. */
  readonly longer?: readonly string[];
  /** Massages under names of the listener's choice. */
  readonly presets?: readonly Preset[];
  /** The foot that comes first; without one the left. */
  readonly firstFoot?: 'right';
  /** How quiet the listener likes it; without one it is spoken plainly. */
  readonly quiet?: Quiet;
  /** The listener chose the gentle routine; why is never asked or kept. */
  readonly gentle?: boolean;
  /** The listener does it seated, with a ball; why is never asked or kept. */
  readonly seated?: boolean;
  /** When another style was last offered and not taken. */
  readonly varietyAt?: number;
  /** When the safety gate was last heard and answered. */
  readonly gateAt?: number;
  /** When the sentence before the first breathing was heard. */
  readonly breathIntroAt?: number;
  /** The last breathing, and for how long it was asked for. */
  readonly lastBreath?: LastBreath;
  /** What of a breath is counted aloud, at the listener's choice. */
  readonly counted?: readonly BreathPart[];
  /** The listener chose to hear counts go down to one. */
  readonly countDown?: boolean;
  /** How many words the listener likes. */
  readonly detail?: Detail;
  /** The listener chose to breathe without holds; why is never asked or kept. */
  readonly noHolds?: boolean;
  /** The listener chose to breathe with the massage. */
  readonly massageBreath?: boolean;
  /** The listener chose to end without the closing breaths. */
  readonly noClosing?: boolean;
  /** What the guard needs to know of blocks with long holds. */
  readonly guarded?: GuardedBlocks;
  /** How many nights a week the listener wants to do the massage, 1 to 7. */
  readonly goal?: number;
  /** The first day of the week in which reaching the goal was last told. */
  readonly goalTold?: LocalDate;
  /** The last IANA zone the Alexa settings named. */
  readonly timeZone?: string;
  /** When the listener's day begins, if they asked for hours of their own. */
  readonly dayStart?: LocalTime;
  /** The day the listener's week begins on, if they asked for one. */
  readonly weekStart?: Weekday;
  /** The practice day on which nothing is breathed by the count, and nothing is taken up again by itself. */
  readonly restDay?: LocalDate;
  /** The same day by the hours that were chosen on it. */
  readonly restDayByNewHours?: LocalDate;
  /** How segments reach the listener, as far as experience has told. */
  readonly delivery?: DeliveryProof;
  /** When the last segment was sent; an error soon after tells of it. */
  readonly sentAt?: number;
  readonly place?: SavedPlace;
  /** When it was said that this voice is known and has nights of its own. */
  readonly voiceToldAt?: number;
  /** When everything before was forgotten, for two days: another device may still carry something of it. */
  readonly forgottenAt?: number;
}

/** Every field of a profile: one that is missing here does not compile, since it would never be stored. */
export const PROFILE_FIELDS = Object.keys({
  preferredMinutes: true,
  pace: true,
  paceTold: true,
  pressure: true,
  skipped: true,
  longer: true,
  firstFoot: true,
  presets: true,
  quiet: true,
  gentle: true,
  seated: true,
  varietyAt: true,
  gateAt: true,
  breathIntroAt: true,
  lastBreath: true,
  counted: true,
  countDown: true,
  detail: true,
  noHolds: true,
  massageBreath: true,
  noClosing: true,
  guarded: true,
  goal: true,
  goalTold: true,
  timeZone: true,
  dayStart: true,
  weekStart: true,
  restDay: true,
  restDayByNewHours: true,
  delivery: true,
  sentAt: true,
  place: true,
  voiceToldAt: true,
  forgottenAt: true,
} satisfies Record<keyof Profile, true>) as readonly (keyof Profile)[];
