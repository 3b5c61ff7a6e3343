import type { LocalDate, SessionRecord } from './history';

/** How a record counts: as it was guided, as a whole night although it was stopped early, or not at all. */
export type CountsAs = 'guided' | 'whole' | 'removed';

/** What the listener said of a record, beside what was guided. A later word stands over an earlier one. */
export interface Mark {
  readonly as: CountsAs;
  readonly at: number;
}

/** Which record a mark is of. */
export type RecordKey = Pick<SessionRecord, 'id' | 'startedAt'>;

/** How a night was slept, from 1 to 5, in the listener's own opinion. */
export interface NightRating {
  /** The practice day whose night it was. */
  readonly practiceDay: LocalDate;
  readonly rating: number;
  /** A later rating of a night takes the place of an earlier one. */
  readonly ratedAt: number;
}

/** Something the listener said that is to be stored beside the records. Storing it again is harmless. */
export type Entry =
  | ({ readonly type: 'mark' } & RecordKey & Mark)
  | ({ readonly type: 'rating' } & NightRating);

export const LEAST_RATING = 1;
export const MOST_RATING = 5;

/**
 * A record as it counts; `undefined` when it does not.
 *
 * @example
 * marked(stoppedEarly, { as: 'whole', at: now }) //=> the same, complete, with the time that was planned
 */
export const marked = (record: SessionRecord, mark: Mark | undefined): SessionRecord | undefined => {
  switch (mark?.as) {
    case 'removed':
      return undefined;
    case 'whole':
      return record.complete
        ? record
        : {
            ...record,
            guidedMs: Math.max(record.guidedMs, record.plannedMs),
            complete: true,
            finishedAlone: true,
          };
    case 'guided':
    case undefined:
      return record;
  }
};

/** Records with marks that are not stored yet. */
export const withMarks = (
  records: readonly SessionRecord[],
  entries: readonly Entry[],
): readonly SessionRecord[] =>
  records.flatMap((record) => {
    const mark = entries.find(
      (entry) => entry.type === 'mark' && entry.id === record.id && entry.startedAt === record.startedAt,
    );
    return marked(record, mark?.type === 'mark' ? mark : undefined) ?? [];
  });

/** What is waiting to be stored, with something newer: of one record, or one night, only the newest is kept. */
export const withEntries = (waiting: readonly Entry[], newest: readonly Entry[]): readonly Entry[] => {
  const keys = new Set(newest.map(keyOf));
  return [...waiting.filter((entry) => !keys.has(keyOf(entry))), ...newest];
};

const keyOf = (entry: Entry): string => {
  switch (entry.type) {
    case 'mark':
      return `mark ${entry.startedAt} ${entry.id}`;
    case 'rating':
      return `rating ${entry.practiceDay}`;
  }
};
