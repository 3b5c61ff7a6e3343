import type { Activity } from './history';

/** From Monday on, as weekdays are numbered: the latest such night before the one that goes on. */
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const ONE_NIGHT = ['today', 'last-night', ...DAYS] as const;

const MANY_NIGHTS = [
  'this-week',
  'last-week',
  'this-month',
  'last-month',
  'last-seven-nights',
  'last-thirty-nights',
  // As far back as records are kept.
  'all',
] as const;

/** The nights a question may be about. */
export const PERIODS = [...ONE_NIGHT, ...MANY_NIGHTS] as const;

export type OneNight = (typeof ONE_NIGHT)[number];
export type ManyNights = (typeof MANY_NIGHTS)[number];
export type Period = OneNight | ManyNights;

/** Whether a period is one night only. */
export const isOneNight = (period: Period): period is OneNight => ONE_NIGHT.some((each) => each === period);

/** A question about the record. */
export type HistoryQuestion =
  | { readonly type: 'howOften'; readonly period: Period; readonly activity: Activity }
  | { readonly type: 'lastTime'; readonly activity: Activity }
  | { readonly type: 'sinceWhen'; readonly activity: Activity }
  | { readonly type: 'inARow'; readonly activity: Activity }
  | {
      readonly type: 'usualTime' | 'averageLength' | 'minutes';
      readonly period: Period;
      readonly activity: Activity;
    };

/** What was said of a question and is none of ours. */
export type UnknownPart = 'period' | 'metric' | 'activity';
