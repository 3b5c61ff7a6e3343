import type { Activity, LocalDate } from '../history';
import type { ManyNights, Period, UnknownPart } from '../history-question';
import type { LocalTime } from '../nights';

/** A day as people name it. */
export type DayName =
  | { readonly type: 'tonight' }
  /** In the course of the day that goes on. */
  | { readonly type: 'today' }
  | { readonly type: 'thisMorning' }
  | { readonly type: 'lastNight' }
  /** Monday is 1, Sunday 7; within the last week. */
  | { readonly type: 'weekday'; readonly weekday: number }
  /** `yearsAgo` by the calendar: 1 is last year. */
  | { readonly type: 'date'; readonly date: LocalDate; readonly yearsAgo: number };

/** A session as it is told: which night, what, how long, finished or not. */
export interface ToldSession {
  readonly day: DayName;
  /** The routine's id, or the breath pattern's. */
  readonly routineId: string;
  readonly guidedMs: number;
  readonly complete: boolean;
}

/** An answer to a question about the record. */
export type HistoryAct =
  /** `latest`: the last of the nights, ascending. `underWay`: tonight's is not over yet, and not among them. */
  | {
      readonly type: 'frequency';
      readonly period: ManyNights;
      readonly activity: Activity;
      readonly count: number;
      readonly latest: readonly DayName[];
      readonly partial: number;
      readonly underWay: boolean;
      readonly last?: ToldSession;
      /** How many nights the household has beside those of a recognised voice. */
      readonly household?: number;
    }
  /** What was done on one night, or that nothing was. */
  | {
      readonly type: 'oneNight';
      readonly activity: Activity;
      readonly day: DayName;
      readonly underWay: boolean;
      readonly session?: ToldSession;
      readonly last?: ToldSession;
      /** As for many nights. */
      readonly household?: number;
    }
  | { readonly type: 'lastTime'; readonly activity: Activity; readonly last?: ToldSession }
  /** `longAgo`: there may have been earlier ones, which are no longer kept. */
  | {
      readonly type: 'sinceWhen';
      readonly activity: Activity;
      readonly first: DayName;
      readonly longAgo: boolean;
    }
  | {
      readonly type: 'inARow';
      readonly activity: Activity;
      readonly count: number;
      /** The last of them. */
      readonly upTo?: DayName;
      readonly underWay: boolean;
      readonly last?: ToldSession;
    }
  | {
      readonly type: 'minutes';
      readonly activity: Activity;
      readonly period: Period;
      readonly totalMs: number;
    }
  /** Without `meanMs` there was nothing to measure. */
  | {
      readonly type: 'averageLength';
      readonly activity: Activity;
      readonly period: Period;
      readonly meanMs?: number;
    }
  /** Without `time` the nights were too few; `between` when they lie far apart. */
  | {
      readonly type: 'usualTime';
      readonly activity: Activity;
      readonly period: Period;
      readonly count: number;
      readonly time?: LocalTime;
      readonly between?: readonly [LocalTime, LocalTime];
    }
  | { readonly type: 'historyUnknown'; readonly part: UnknownPart };
