import { type DayClock, dayAt, todayAt } from './day-clock';
import type { GuardedBlocks } from './dose';
import type { LocalDate } from './history';
import { boundsOf, daysBefore, type LocalTime } from './nights';
import type { Profile } from './profile';

/**
 * Whether a practice day is one of rest, by the hours in which the listener was dizzy or by those chosen since.
 *
 * @example
 * isRestOn({ restDay: '2026-03-01' }, '2026-03-01') //=> true
 */
export const isRestOn = ({ restDay, restDayByNewHours }: Profile, day: LocalDate): boolean =>
  restDay === day || restDayByNewHours === day;

/**
 * The profile by other hours, from now on; without any, a day begins at four again. What care the night that goes on
 * asks for outlives the change: a day of rest is one by the new hours too, and blocks with long holds stay of this
 * night until it is over by both.
 */
export const withDayStart = (
  { dayStart: _dayStart, ...profile }: Profile,
  dayStart: LocalTime | undefined,
  before: DayClock & { readonly now: number },
): Profile => {
  const { now, timeZone } = before;
  const after: DayClock = { timeZone, ...(dayStart === undefined ? {} : { dayStart }) };
  const rests = isRestOn(profile, todayAt(before));
  const { guarded } = profile;
  return {
    ...profile,
    ...(after.dayStart === undefined ? {} : { dayStart: after.dayStart }),
    ...(rests ? { restDay: todayAt(before), restDayByNewHours: dayAt(now, after) } : {}),
    ...(guarded === undefined ? {} : { guarded: carriedOver(guarded, now, [before, after]) }),
  };
};

const carriedOver = (guarded: GuardedBlocks, now: number, clocks: readonly DayClock[]): GuardedBlocks => {
  const ends = clocks.map((clock) => endOfNight(now, clock));
  const isTonight = guarded.begunAt.some((at) =>
    clocks.some((clock) => dayAt(at, clock) === dayAt(now, clock)),
  );
  return isTonight ? { ...guarded, sameNightUntil: Math.max(guarded.sameNightUntil ?? 0, ...ends) } : guarded;
};

const endOfNight = (now: number, clock: DayClock): number => {
  const day = dayAt(now, clock);
  return boundsOf(day, daysBefore(day, -1), clock.timeZone, clock.dayStart).toAt;
};
