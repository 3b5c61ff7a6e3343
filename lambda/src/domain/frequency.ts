import type { Activity, LocalDate, SessionRecord } from './history';

/** Practice days from `from` up to, and without, `next`. */
export interface DayRange {
  readonly from: LocalDate;
  readonly next: LocalDate;
}

export interface Frequency {
  /** The days with at least one complete record, ascending. */
  readonly nights: readonly LocalDate[];
  /** The days on which everything was stopped early, ascending. */
  readonly partialDays: readonly LocalDate[];
}

/**
 * On which practice days of a range something was done; a record counts for the day it carries itself.
 *
 * @example
 * howOften(records, { from: '2026-03-01', next: '2026-03-08' }, 'massage')
 * //=> { nights: ['2026-03-01', '2026-03-04'], partialDays: ['2026-03-02'] }
 */
export const howOften = (
  records: readonly SessionRecord[],
  range: DayRange,
  activity: Activity,
): Frequency => {
  const counted = records.filter(
    (record) => record.activity === activity && isWithin(range, record.practiceDay),
  );
  const nights = daysOf(counted.filter(({ complete }) => complete));
  return { nights, partialDays: daysOf(counted).filter((day) => !nights.includes(day)) };
};

/** The record that began last, complete or not; `undefined` when there is none. */
export const lastOf = (records: readonly SessionRecord[], activity: Activity): SessionRecord | undefined =>
  records
    .filter((record) => record.activity === activity)
    .reduce<SessionRecord | undefined>(
      (last, record) => (last && last.startedAt >= record.startedAt ? last : record),
      undefined,
    );

const isWithin = ({ from, next }: DayRange, day: LocalDate): boolean => from <= day && day < next;

const daysOf = (records: readonly SessionRecord[]): LocalDate[] =>
  [...new Set(records.map(({ practiceDay }) => practiceDay))].sort();
