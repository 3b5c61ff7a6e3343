import type { Activity } from '../history';
import type { Period } from '../history-question';
import type { DayName, ToldSession } from './history-act';

/** A session of the record, as it is spoken of. */
export interface Spoken {
  readonly activity: Activity;
  readonly session: ToldSession;
}

/** What to tell of the record when it is put right, of a goal and of a rating. */
export type PastAct =
  | ({ readonly type: 'nightAdded' } & Spoken)
  /** It was stopped early, and counts as a whole one now. */
  | ({ readonly type: 'nightWhole' } & Spoken)
  /** It is in the record already. */
  | ({ readonly type: 'nightKnown' } & Spoken)
  | { readonly type: 'nightUnderWay' }
  | { readonly type: 'nightUnclear' }
  | { readonly type: 'nightAhead' }
  /** `days`: how far back it may lie. */
  | { readonly type: 'nightTooOld'; readonly days: number }
  /** A length that cannot be told. */
  | { readonly type: 'toldLengthRefused'; readonly limit: number; readonly most: boolean }
  | { readonly type: 'leftOut' }
  | { readonly type: 'countsAgain' }
  /** It counts as stopped early again. */
  | { readonly type: 'partAgain' }
  | { readonly type: 'nothingToUndo' }
  | { readonly type: 'asItWas' }
  /** What was just said could not be stored yet, and will be tried again. */
  | { readonly type: 'notStoredYet' }
  /** What was said earlier could not be stored by the end. */
  | { readonly type: 'wordsNotSaved' }
  | { readonly type: 'goalSet'; readonly count: number }
  | { readonly type: 'goalDropped' }
  | { readonly type: 'goalRefused'; readonly most: boolean }
  | { readonly type: 'goalReached'; readonly nights: number }
  | { readonly type: 'goalProgress'; readonly nights: number; readonly goal: number }
  | { readonly type: 'noGoal' }
  | { readonly type: 'nightRated'; readonly day: DayName; readonly rating: number }
  /** `average`: of so many nights, to one decimal. */
  | {
      readonly type: 'slept';
      readonly period: Period;
      readonly nights: number;
      readonly average: number;
    }
  | { readonly type: 'ratingRefused'; readonly most: boolean };

/** What is invited to be said in an aside. */
export type AsideInvitation =
  | { readonly type: 'whichNight' }
  | ({ readonly type: 'addNight' } & Spoken)
  | ({ readonly type: 'leaveOut' } & Spoken)
  | { readonly type: 'putBack' }
  | { readonly type: 'goalCount' }
  | { readonly type: 'goal'; readonly count: number }
  | { readonly type: 'ratingNumber' }
  | { readonly type: 'rating'; readonly rating: number };
