import { type DayClock, todayAt } from '../day-clock';
import type { Delivery } from '../delivery';
import type { Entry } from '../entry';
import type { Hearing } from '../hearing';
import type { SessionRecord } from '../history';
import type { Library } from '../library';
import type { ListenerId } from '../listener-id';
import type { Weekday } from '../nights';
import type { Act } from './act';
import { invitationOf } from './invitation';
import type { Invitation } from './invited';
import type { Question } from './question';
import type { Start } from './start';
import type { Course, Evening, Identity, Mode, SessionState } from './state';

/** What never changes from turn to turn. */
export interface Setup {
  readonly library: Library;
  readonly hearing: Hearing;
  /** `auto`: it begins with speech and breaks, and experience decides. */
  readonly delivery: Delivery | 'auto';
}

/** The request's surroundings: when, where, and on which device. */
export interface Moment extends DayClock {
  /** The request's own timestamp; the only clock there is. */
  readonly now: number;
  readonly requestId: string;
  readonly deviceId: string;
  readonly weekStart: Weekday;
}

/** How a turn ends. */
export type Reply =
  /** Said with the microphone closed after it. */
  | { readonly type: 'tell'; readonly acts: readonly Act[] }
  /** Said, then one invitation with an open microphone. */
  | { readonly type: 'ask'; readonly acts: readonly Act[]; readonly invitation: Invitation }
  /** Said, then guidance from where the course stands; the microphone opens after the segment. */
  | { readonly type: 'guide'; readonly acts: readonly Act[]; readonly course: Course }
  /** Said, then the closing breaths if they are wanted, and the goodbye, softly; microphone closed. */
  | { readonly type: 'close'; readonly acts: readonly Act[]; readonly breaths: boolean }
  /** Nothing may be said any more. */
  | { readonly type: 'silent' };

export interface Turn {
  readonly evening: Evening;
  readonly reply: Reply;
  /** Session records to be written; writing one again is harmless. */
  readonly records: readonly SessionRecord[];
  /** What the listener said that is to be stored beside the records. */
  readonly entries?: readonly Entry[];
  /** The course that this turn ended, where it ended. */
  readonly ended?: Course;
  /** The wish a massage begins with in this turn, where one does. */
  readonly begun?: Start;
  /** Of whom everything is to be deleted. */
  readonly forgets?: ListenerId;
}

/** The end of an Alexa session in words. */
export const tell = (
  evening: Evening,
  acts: readonly Act[],
  records: readonly SessionRecord[] = [],
): Turn => ({
  evening: inMode(evening, { type: 'idle' }),
  reply: { type: 'tell', acts },
  records,
});

/** A question, or a wait for one of a few words. */
export const ask = (
  evening: Evening,
  question: Question,
  acts: readonly Act[],
  records: readonly SessionRecord[] = [],
): Turn => ({
  evening: inMode(evening, { type: 'asking', question }),
  reply: { type: 'ask', acts, invitation: invitationOf(evening, question) },
  records,
});

/** Waits with an open microphone until the listener says resume. */
export const askPaused = (evening: Evening, acts: readonly Act[]): Turn => ({
  evening: inMode(evening, { type: 'paused' }),
  reply: { type: 'ask', acts, invitation: { type: 'paused', kept: true } },
  records: [],
});

/** Guidance from where a course stands; from here on it may go on by itself again. */
export const guide = (
  evening: Evening,
  course: Course,
  acts: readonly Act[],
  records: readonly SessionRecord[] = [],
): Turn => ({
  evening: {
    ...evening,
    session: { ...withoutCare(evening.session), mode: { type: 'guiding' }, course },
  },
  reply: { type: 'guide', acts, course },
  records,
});

const withoutCare = ({ careful: _careful, ...session }: SessionState): SessionState => session;

export const inMode = (evening: Evening, mode: Mode): Evening => ({
  ...evening,
  session: { ...evening.session, mode },
});

export const withCourse = (evening: Evening, course: Course): Evening => ({
  ...evening,
  session: { ...evening.session, course },
});

/** The evening with nothing under way. */
export const withoutCourse = ({ session, profile }: Evening): Evening => {
  const { course: _course, waiting: _waiting, careful: _careful, ...rest } = session;
  return { session: rest, profile };
};

/** The id, day, zone and hours of something that begins now. */
export const identityAt = (moment: Moment): Identity => ({
  id: moment.requestId,
  startedAt: moment.now,
  timeZone: moment.timeZone,
  ...(moment.dayStart === undefined ? {} : { dayStart: moment.dayStart }),
  practiceDay: todayAt(moment),
});
