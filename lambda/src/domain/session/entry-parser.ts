import {
  type CountsAs,
  type Entry,
  LEAST_RATING,
  type Mark,
  MOST_RATING,
  type NightRating,
  type RecordKey,
} from '../entry';
import { instant, oneOf, type Parser, shape, text, where, whole } from '../parse';
import { localDate } from './place-parser';

export const counting: Parser<CountsAs> = oneOf('guided', 'whole', 'removed');

export const ratingNumber: Parser<number> = where(
  whole,
  (value) => value >= LEAST_RATING && value <= MOST_RATING,
);

/** A night's rating; with one broken field there is none. Never throws. */
export const readRating: Parser<NightRating> = shape<NightRating>({
  practiceDay: localDate,
  rating: ratingNumber,
  ratedAt: instant,
});

/** The mark of a stored record: what cannot be read is no mark, so that the record counts as it was guided. */
export const readMark = (item: unknown): Mark | undefined => {
  const read = markedItem(item);
  return read && { as: read.markedAs, at: read.markedAt };
};

const markedItem = shape<{ readonly markedAs: CountsAs; readonly markedAt: number }>({
  markedAs: counting,
  markedAt: instant,
});

type OfType<T extends Entry['type']> = { readonly type: T };

const markType = shape<OfType<'mark'>>({ type: oneOf('mark') });
const ratingType = shape<OfType<'rating'>>({ type: oneOf('rating') });
const mark = shape<RecordKey & Mark>({ id: text, startedAt: instant, as: counting, at: instant });

/** What waited to be stored, as an earlier turn left it. */
export const entry: Parser<Entry> = (value) => {
  if (markType(value) !== undefined) {
    const read = mark(value);
    return read && { type: 'mark', ...read };
  }
  const read = ratingType(value) && readRating(value);
  return read && { type: 'rating', ...read };
};
