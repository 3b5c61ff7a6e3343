import type { Activity } from '../history';
import type { ManyNights, Period, UnknownPart } from '../history-question';
import type { LocalTime } from '../nights';
import type { DayName, ToldSession } from './act';

/** What is told of the record when it is asked about. */
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
    }
  /** What was done on one night, or that nothing was. */
  | {
      readonly type: 'oneNight';
      readonly activity: Activity;
      readonly day: DayName;
      readonly underWay: boolean;
      readonly session?: ToldSession;
      readonly last?: ToldSession;
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
