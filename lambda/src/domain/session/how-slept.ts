import type { NightRating } from '../entry';
import type { Period } from '../history-question';
import { daysOf, isWithin } from '../period';
import { carryOn } from './carry-on';
import type { Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/** The plain average of a period's ratings. What the nights were spent with, and whether that was why, is no part of it. */
export const howSlept = (
  setup: Setup,
  evening: Evening,
  { period, ratings }: { readonly period: Period; readonly ratings: readonly NightRating[] | undefined },
  moment: Moment,
): Turn => {
  if (ratings === undefined) return carryOn(setup, evening, moment, [{ type: 'recordUnreadable' }]);
  const range = daysOf(period, moment);
  const rated = ratings.filter(({ practiceDay }) => isWithin(range, practiceDay));
  const average = averageOf(rated.map(({ rating }) => rating));
  const nights = rated.length;
  return carryOn(setup, evening, moment, [{ type: 'slept', period, nights, average }]);
};

/**
 * The average to one decimal; 0 of nothing.
 *
 * @example
 * averageOf([4, 3, 4]) //=> 3.7
 */
export const averageOf = (values: readonly number[]): number => {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.length === 0 ? 0 : Math.round((10 * total) / values.length) / 10;
};
