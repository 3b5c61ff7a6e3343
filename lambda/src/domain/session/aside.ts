import type { Activity, LocalDate, SessionRecord } from '../history';
import type { ListenerId } from '../listener-id';
import type { DayName } from './history-act';
import type { Question } from './question';
import type { SaidMinutes, SaidName } from './said';

/** A session that was done without guidance, as far as it was said. */
export interface PastWish {
  readonly activity: Activity;
  readonly routine: SaidName;
  readonly minutes: SaidMinutes;
}

/** What is asked beside whatever is going on. */
export type Aside =
  /** Which night is to be put into the record. */
  | { readonly type: 'whichNight'; readonly wish: PastWish }
  /** A yes puts it in. `day`: its night, as it is named now. */
  | { readonly type: 'addNight'; readonly record: SessionRecord; readonly day: DayName }
  /** A yes leaves it out from now on. */
  | { readonly type: 'leaveOut'; readonly record: SessionRecord; readonly day: DayName }
  /** Something was left out, and nothing else is going on. */
  | { readonly type: 'putBack' }
  | { readonly type: 'goalCount' }
  /** The nearest goal that is possible. */
  | { readonly type: 'goal'; readonly count: number }
  | { readonly type: 'ratingNumber'; readonly practiceDay: LocalDate }
  /** The nearest rating that is possible. */
  | { readonly type: 'rating'; readonly practiceDay: LocalDate; readonly rating: number }
  /** Everything is forgotten, by a yes alone. */
  | { readonly type: 'forget'; readonly listener: ListenerId };

/** What goes on when an aside has been answered. */
export type Back =
  | { readonly type: 'question'; readonly question: Exclude<Question, { readonly type: 'aside' }> }
  | { readonly type: 'paused' }
  /** Guidance, or the wait at its end. */
  | { readonly type: 'course' }
  | { readonly type: 'nothing' };
