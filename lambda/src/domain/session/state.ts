import type { BreathPace } from '../breath';
import type { BreathCounting } from '../breath-counting';
import type { Hands } from '../hands';
import type { LocalDate } from '../history';
import type { LocalTime } from '../nights';
import type { Pace } from '../pace';
import type { PatternChoice } from '../pattern-choice';
import type { Pressure } from '../pressure';
import type { Profile } from '../profile';
import type { ShapedStep } from '../shape';
import type { Foot, Position } from '../timeline';
import type { Repair } from './put-right';
import type { Question } from './question';
import type { Said, Sent } from './sent';

/** A massage as it was asked for. */
export interface MassageSpec extends Hands {
  readonly activity: 'massage';
  readonly routineId: string;
  readonly minutes: number;
  readonly leftOut: readonly string[];
  /** What its routine brings along follows in place of the closing breaths. */
  readonly ownEnd?: boolean;
  /** The pace of the counts that lie ahead; without one it is the normal pace. */
  readonly pace?: Pace;
  /** How firm it is, as the cues say it; without one the routine's own words do. */
  readonly pressure?: Pressure;
  /** How much is told of its steps; without it all. */
  readonly telling?: 'short' | 'cues';
  /** Which of the fillers and of the praise it begins with: a whole number; without it the first. */
  readonly variety?: number;
  /** Whether the cues that lie ahead follow the breath, where they can. */
  readonly withBreath?: boolean;
  /** The feet in the order they are done; without it the left one first. One alone: its minutes are all there are. */
  readonly feet?: readonly Foot[];
  /** Steps it was wished without tonight, and those to be stayed on longer, as they were named. */
  readonly skipped?: readonly string[];
  readonly longer?: readonly string[];
  /** By the listener's wish its steps are others than the table's: left out, longer, or in another order. */
  readonly reshaped?: boolean;
  /** Every step as it was reshaped in the middle; without it the plan is that of the table at this pace, with the breath or without. */
  readonly shaped?: readonly ShapedStep[];
}

export interface BreathingSpec extends PatternChoice {
  readonly activity: 'breathing';
  readonly cycles: number;
  /** The time it was asked for, in ms; without it, it was asked for by its cycles. Another pace keeps the one or the other. */
  readonly timeMs?: number;
  /** Ascending; the last one is the pace it is at. Without any it is the normal pace. */
  readonly paces?: readonly BreathPace[];
  /** Ascending; the last one is how it is counted now. Without any it is the usual way. */
  readonly countings?: readonly BreathCounting[];
}

/** What one session was asked to be. */
export type CourseSpec = MassageSpec | BreathingSpec;

/** What makes a course one of its night. */
export interface Identity {
  /** Also the id of its session record. */
  readonly id: string;
  readonly startedAt: number;
  readonly timeZone: string;
  /** The listener's own beginning of a day by then; without one it was four in the morning. */
  readonly dayStart?: LocalTime;
  readonly practiceDay: LocalDate;
}

/** One run through a routine or a breath pattern, on its way. */
export interface Course extends Identity {
  readonly spec: CourseSpec;
  /** Where guidance goes on. */
  readonly at: Position;
  /** How far each step of the plan was heard, in ms of its counted time; what is heard twice counts once. */
  readonly heardMs: readonly number[];
  /** What an earlier night had heard already, when this one took up what remained. */
  readonly heardBeforeMs?: readonly number[];
  /** It was complete before it was made longer. */
  readonly wasComplete?: boolean;
  /** Its last third had begun, so that it stays soft however its plan is changed. */
  readonly softened?: boolean;
}

/** A course as it is kept between Alexa sessions. */
export interface SavedPlace {
  readonly course: Course;
  /** Present while nobody has told how far the last segment was heard. */
  readonly sent?: Sent;
  /** `straight`: within half an hour on the same device it goes on by itself. `offer`: it is only offered. */
  readonly takeUp: 'straight' | 'offer';
  readonly savedAt: number;
  readonly deviceId: string;
}

/** What is going on. */
export type Mode =
  | { readonly type: 'idle' }
  | { readonly type: 'asking'; readonly question: Question; readonly said?: Said }
  | { readonly type: 'guiding'; readonly sent?: Sent }
  | { readonly type: 'paused' };

/** One Alexa session, as its attributes carry it from turn to turn. */
export interface SessionState {
  readonly mode: Mode;
  readonly course?: Course;
  /** A massage that waits while the listener breathes. */
  readonly waiting?: Course;
  /** Something hurt: until guidance goes on, the place is only offered. */
  readonly careful?: boolean;
  /** Told of the dizziness earlier today, the listener said to feel well: the massage is not asked about again. */
  readonly feelsWell?: boolean;
  readonly repaired?: Repair;
  /** How many turns running were not understood. */
  readonly misses: number;
}

/** The session and what is kept of the listener: all that a turn is decided from. */
export interface Evening {
  readonly session: SessionState;
  readonly profile: Profile;
}
