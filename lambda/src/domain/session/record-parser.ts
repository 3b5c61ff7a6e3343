import type { SessionRecord } from '../history';
import { duration, flag, oneOf, type Parser, shape, text, whole } from '../parse';
import { localDate, localTime, timeZone } from './place-parser';

/** A session record; with one broken field there is none. Never throws. */
export const readRecord: Parser<SessionRecord> = shape<SessionRecord>(
  {
    id: text,
    activity: oneOf('massage', 'breathing'),
    routineId: text,
    startedAt: whole,
    timeZone,
    practiceDay: localDate,
    plannedMs: duration,
    guidedMs: duration,
    complete: flag,
  },
  { dayStart: localTime, source: oneOf('told'), finishedAlone: flag },
);
