import type { Hands } from '../hands';
import type { SessionRecord } from '../history';
import { boundsOf, daysBefore } from '../nights';
import { duration, flag, instant, oneOf, type Parser, shape, text, where, withFields } from '../parse';
import { hands, localDate, localTime, timeZone } from './place-parser';

/** Nothing that somebody does before bed takes longer than a day. */
const LONGEST_MS = 86_400_000;
const length: Parser<number> = where(duration, (ms) => ms <= LONGEST_MS);

/** No zone and no hours of one's own put a practice day further from the instant that it holds. */
const FURTHEST_DAYS = 3;
const isOfItsDay = ({ startedAt, practiceDay }: SessionRecord): boolean => {
  const { fromAt, toAt } = boundsOf(
    daysBefore(practiceDay, FURTHEST_DAYS),
    daysBefore(practiceDay, -FURTHEST_DAYS),
    'UTC',
  );
  return fromAt <= startedAt && startedAt < toAt;
};

const whole: Parser<SessionRecord> = where(
  shape<Omit<SessionRecord, keyof Hands>>(
    {
      id: text,
      activity: oneOf('massage', 'breathing'),
      routineId: text,
      startedAt: instant,
      timeZone,
      practiceDay: localDate,
      plannedMs: length,
      guidedMs: length,
      complete: flag,
    },
    { dayStart: localTime, source: oneOf('told'), finishedAlone: flag },
  ),
  isOfItsDay,
);

/**
 * A session record; with one broken field, or begun on another day than its own, there is none. A way of doing it that
 * cannot be read is the usual one. Never throws.
 */
export const readRecord: Parser<SessionRecord> = withFields<SessionRecord, Hands>(whole, hands);
