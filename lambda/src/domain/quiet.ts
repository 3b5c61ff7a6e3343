import type { DayClock } from './day-clock';
import type { Manner } from './manner';
import { DAY_START, type LocalTime, wallAt } from './nights';

/** How quiet a listener can ask for it to be; `off` is the normal voice. */
export const QUIET_WISHES = ['whisper', 'soft', 'off'] as const;

export type QuietWish = (typeof QUIET_WISHES)[number];

/** From what hour on, as it was said. */
export type SaidHour =
  | { readonly type: 'unsaid' }
  | { readonly type: 'hour'; readonly at: LocalTime }
  | { readonly type: 'unclear' };

/** How quiet a listener likes it, at any hour, or every evening from an hour on. */
export interface Quiet {
  readonly manner: Exclude<Manner, 'plain'>;
  /** By the clock on the wall; until the practice day ends. */
  readonly from?: LocalTime;
}

/** An instant, and by whose days it is told. */
type Instant = DayClock & { readonly now: number };

/**
 * How loud it is spoken at a moment.
 *
 * @example
 * mannerAt({ manner: 'whispered', from: '22:00' }, tenInTheEvening) //=> 'whispered'
 */
export const mannerAt = (quiet: Quiet | undefined, moment: Instant): Manner =>
  quiet !== undefined && isInForce(quiet, moment) ? quiet.manner : 'plain';

/** From its hour on, to the end of the practice day it lies in. */
const isInForce = ({ from }: Quiet, { now, timeZone, dayStart }: Instant): boolean =>
  from === undefined || minutesInto(wallAt(now, timeZone).time, dayStart) >= minutesInto(from, dayStart);

/**
 * The hour that is meant by one that may be of the morning or of the evening: the later of the two in the listener's
 * day, which is nearer to their night. A time from one in the afternoon on, and midnight, can only be what it says.
 *
 * @example
 * hourMeant('10:00') //=> '22:00'
 * hourMeant('10:00', '16:00') //=> '10:00', for who works nights
 */
const hourMeant = (said: LocalTime, dayStart?: LocalTime): LocalTime => {
  if (said < '01:00' || said >= '13:00') return said;
  const other = `${String((Number(said.slice(0, 2)) + 12) % 24).padStart(2, '0')}${said.slice(2)}`;
  return minutesInto(said, dayStart) > minutesInto(other, dayStart) ? said : other;
};

/**
 * What is kept after a wish; `undefined` for the normal voice. Without an hour a wish holds at once; one that is said
 * while another is in force by its hour changes how quiet it is, and not from when.
 *
 * @example
 * quietAfter({ manner: 'quiet', from: '22:00' }, 'whisper', undefined, elevenInTheEvening)
 * //=> { manner: 'whispered', from: '22:00' }
 */
export const quietAfter = (
  before: Quiet | undefined,
  wish: QuietWish,
  from: LocalTime | undefined,
  moment: Instant,
): Quiet | undefined => {
  if (wish === 'off') return undefined;
  const manner = wish === 'whisper' ? 'whispered' : 'quiet';
  if (from !== undefined) return { manner, from: hourMeant(from, moment.dayStart) };
  return before !== undefined && isInForce(before, moment) ? { ...before, manner } : { manner };
};

/**
 * Whether two wishes are the same.
 *
 * @example
 * isSameQuiet({ manner: 'quiet' }, { manner: 'quiet', from: '22:00' }) //=> false
 */
export const isSameQuiet = (one: Quiet | undefined, other: Quiet | undefined): boolean =>
  one?.manner === other?.manner && one?.from === other?.from;

const DAY_MINUTES = 24 * 60;

/** Minutes by the clock on the wall since the practice day began. */
const minutesInto = (time: LocalTime, dayStart = DAY_START): number =>
  (minutesOf(time) - minutesOf(dayStart) + DAY_MINUTES) % DAY_MINUTES;

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
