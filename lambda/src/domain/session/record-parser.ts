import type { SessionRecord } from '../history';
import { duration, flag, instant, oneOf, type Parser, shape, text, where } from '../parse';
import { localDate, localTime, timeZone } from './place-parser';

/** Nothing that somebody does before bed takes longer than a day. */
const LONGEST_MS = 86_400_000;
const length: Parser<number> = where(duration, (ms) => ms <= LONGEST_MS);

/** A session record; with one broken field there is none. Never throws. */
export const readRecord: Parser<SessionRecord> = shape<SessionRecord>(
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
);
