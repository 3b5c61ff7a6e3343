import type { DetailWish } from '../counting-wish';
import type { NightRating } from '../entry';
import type { SessionRecord } from '../history';
import type { HistoryQuestion, Period, UnknownPart } from '../history-question';
import type { ListenerId } from '../listener-id';
import type { LocalTime, Weekday } from '../nights';
import type { SaidPhases } from '../own-pattern';
import type { SaidDay } from '../past-day';
import type { PressureWish } from '../pressure';
import type { Profile } from '../profile';
import type { PastWish } from './aside';
import type { Purpose } from './effects';
import type { Topic } from './question-act';

/** A length as it was said. */
export type SaidMinutes =
  | { readonly type: 'unsaid' }
  /** Whole minutes; `halfDropped` when part of a minute was rounded down. */
  | { readonly type: 'minutes'; readonly minutes: number; readonly halfDropped: boolean }
  /** Something was said that is not a length. */
  | { readonly type: 'unclear' };

/** A name as it was said: one of ours, one we do not have, or none. */
export type SaidName =
  | { readonly type: 'unsaid' }
  | { readonly type: 'known'; readonly id: string }
  | { readonly type: 'unknown' };

/** How long to breathe, as it was said: minutes, or a number of cycles. */
export interface SaidLength {
  readonly minutes: SaidMinutes;
  readonly cycles?: number;
}

/** A breath pattern as it was said: by name, by its seconds, or as that of the last time. */
export type SaidPattern =
  | SaidName
  | { readonly type: 'own'; readonly phases: SaidPhases }
  | { readonly type: 'last' };

/** A pace as it is wished for: a step from the one now, the normal one, or as slow as can be. */
export type PaceWish = 'slower' | 'faster' | 'normal' | 'slowest';

/** Nights a week, as they were said. */
export type SaidGoal =
  | { readonly type: 'unsaid' }
  | { readonly type: 'unclear' }
  | { readonly type: 'none' }
  | { readonly type: 'nights'; readonly count: number };

/** Why an Alexa session ended without the skill ending it. `refused`: Alexa would not play the last response. */
export type EndReason = 'exit' | 'silence' | 'error' | 'refused';

/** What the listener did, by voice or by touch. */
export type SessionEvent =
  | { readonly type: 'launch' }
  | { readonly type: 'start'; readonly routine: SaidName; readonly minutes: SaidMinutes }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'repeat' }
  | { readonly type: 'startOver' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'yes' }
  | { readonly type: 'no' }
  | { readonly type: 'stop' }
  | { readonly type: 'help' }
  | { readonly type: 'notUnderstood' }
  | { readonly type: 'listRoutines' }
  | { readonly type: 'whereAmI' }
  | { readonly type: 'howLongLeft' }
  | { readonly type: 'whatsNext' }
  | { readonly type: 'stepsLeft' }
  /** More about the step that is guided; without a topic all of it. */
  | { readonly type: 'tellMore'; readonly topic: Topic | undefined }
  | { readonly type: 'setDuration'; readonly minutes: SaidMinutes }
  /** `undefined` when no wish was said or understood. */
  | { readonly type: 'setPace'; readonly pace: PaceWish | undefined }
  /** How firm the massage is, from now on; `undefined` as for a pace. */
  | { readonly type: 'setPressure'; readonly pressure: PressureWish | undefined }
  /** How breaths are counted and in how many words, from now on; `undefined` as for a pace. */
  | { readonly type: 'setDetail'; readonly detail: DetailWish | undefined }
  | ({ readonly type: 'breathe'; readonly pattern: SaidPattern } & SaidLength)
  /** More time for what is under way; nothing said is a minute. */
  | ({ readonly type: 'addTime' } & SaidLength)
  /** Whether patterns in which the breath is held may be breathed, from now on. */
  | { readonly type: 'setHolds'; readonly on: boolean }
  /** Whether the cues of a massage follow the breath, from now on. */
  | { readonly type: 'setMassageBreath'; readonly on: boolean }
  /** Whether a massage ends with three quiet breaths, from now on. */
  | { readonly type: 'setClosing'; readonly on: boolean }
  /** When the listener's practice days begin, from now on; `undefined` when no time was understood. */
  | { readonly type: 'setDayStart'; readonly at: LocalTime | undefined }
  | { readonly type: 'setWeekStart'; readonly weekday: Weekday }
  | {
      readonly type: 'history';
      readonly question: HistoryQuestion;
      readonly records: readonly SessionRecord[];
      /** The record could not be read: these are only what is not stored yet. */
      readonly unreadable: boolean;
      /** Those of the household, when a recognised voice asks how often. */
      readonly household?: readonly SessionRecord[];
    }
  | {
      readonly type: 'whatIsKnown';
      readonly listener: ListenerId;
      /** `undefined` when it could not be read. */
      readonly profile: Profile | undefined;
      /** `undefined` when they could not be read. */
      readonly records: readonly SessionRecord[] | undefined;
      readonly ratings: readonly NightRating[] | undefined;
    }
  /** `others`: recognised voices of a household are not meant. */
  | { readonly type: 'forget'; readonly listener: ListenerId; readonly others: boolean }
  /** The store did not delete what the listener has just said yes to. */
  | { readonly type: 'forgetFailed' }
  /** Something was done without guidance. `records`: those of the days it may have been; `undefined` when they could not be read. */
  | ({
      readonly type: 'logPast';
      readonly day: SaidDay;
      readonly records: readonly SessionRecord[] | undefined;
    } & PastWish)
  /** The last one is not to count, or the last change is to be taken back. `records`: the newest ones. */
  | { readonly type: 'undo'; readonly records: readonly SessionRecord[] | undefined }
  | { readonly type: 'setGoal'; readonly goal: SaidGoal }
  | { readonly type: 'goalProgress'; readonly records: readonly SessionRecord[] | undefined }
  /** `undefined` when no rating was said or understood. */
  | { readonly type: 'rate'; readonly rating: number | undefined; readonly day: SaidDay }
  | {
      readonly type: 'howSlept';
      readonly period: Period;
      readonly ratings: readonly NightRating[] | undefined;
    }
  | { readonly type: 'historyUnknown'; readonly part: UnknownPart }
  | { readonly type: 'pain' }
  | { readonly type: 'numb' }
  | { readonly type: 'dizzy' }
  | { readonly type: 'emergency' }
  | { readonly type: 'safety' }
  /** Whether it does any good; without a purpose in general. */
  | { readonly type: 'doesItWork'; readonly purpose: Purpose | undefined }
  | { readonly type: 'prepare' }
  /** The device cannot play a document of sound. */
  | { readonly type: 'soundRefused' }
  | { readonly type: 'ended'; readonly reason: EndReason };
