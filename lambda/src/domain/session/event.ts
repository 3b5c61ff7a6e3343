import type { NightRating } from '../entry';
import type { SessionRecord } from '../history';
import type { HistoryQuestion, Period, UnknownPart } from '../history-question';
import type { ListenerId } from '../listener-id';
import type { SaidDay } from '../past-day';
import type { PresetName } from '../preset';
import type { Profile } from '../profile';
import type { QuietWish } from '../quiet';
import type { Foot } from '../timeline';
import type { PastWish } from './aside';
import type { Purpose } from './effects';
import type { Topic } from './question-act';
import type { SaidGoal, SaidHands, SaidLength, SaidMinutes, SaidName, SaidPattern } from './said';
import type { SettingEvent } from './setting-event';
import type { ShapingEvent } from './shaping-event';

/** Why an Alexa session ended without the skill ending it. `refused`: Alexa would not play the last response. */
export type EndReason = 'exit' | 'silence' | 'error' | 'refused';

/** A number and nothing else; `undefined` when it is no whole one. */
export interface NumberSaid {
  readonly type: 'number';
  readonly number: number | undefined;
}

/** What the listener did, by voice or by touch. */
export type SessionEvent =
  | SettingEvent
  | ShapingEvent
  | { readonly type: 'launch' }
  | {
      readonly type: 'start';
      readonly routine: SaidName;
      readonly minutes: SaidMinutes;
      /** In the order in which they are wanted; one of them alone, when only that is. */
      readonly feet?: readonly Foot[];
      /** `unknown`: a name that nothing can be kept under. */
      readonly preset?: PresetName | 'unknown';
      readonly hands?: SaidHands;
      /** How quiet it is to be, from now on. */
      readonly quiet?: QuietWish;
    }
  | NumberSaid
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
  | ({ readonly type: 'breathe'; readonly pattern: SaidPattern } & SaidLength)
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
