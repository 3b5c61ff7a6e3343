import type { Range } from '../hearing';
import { limitsOf, nearestLength, oneFootLimitsOf } from '../length-limits';
import type { Library } from '../library';
import { lastingFor } from '../reshape/length';
import type { Act } from './act';
import { consequenceOf, massageMs, shapedTurn } from './held';
import type { Start } from './start';
import type { Course, Evening } from './state';
import { courseFor } from './tonight';
import type { Moment, Setup, Turn } from './turn';

const MINUTE_MS = 60_000;

/** Another length of a massage: so many minutes more or less, so many in all, or the next usual one. */
export type LengthChange =
  | { readonly type: 'by'; readonly minutes: number }
  | { readonly type: 'to'; readonly minutes: number }
  | { readonly type: 'shorter' };

/** What people call shorter: the next of these. */
const USUAL_MINUTES = [3, 5, 7, 10, 15, 20];
/** Less would hardly be noticed. */
const LEAST_CHANGE = 2;

/**
 * Makes the massage longer or shorter, in the middle or before it: never past what its routine may last, and never past
 * twenty minutes in all.
 *
 * @example
 * changeLength(setup, guiding, { type: 'by', minutes: 2 }, moment).reply
 * //=> { type: 'guide', acts: [{ type: 'lengthChanged', totalMs: 1_020_000 }], course }
 */
export const changeLength = (setup: Setup, evening: Evening, change: LengthChange, moment: Moment): Turn =>
  shapedTurn(setup, evening, moment, {
    massage: (course) => changed(setup.library, course, change),
    start: (start) => {
      const { library } = setup;
      const course = courseFor(library, evening.profile, start, moment);
      const after = changed(library, course, change);
      const minutes = Math.round(massageMs(library, after.course) / MINUTE_MS);
      return { start: after.course === course ? start : withMinutes(start, minutes), acts: after.acts };
    },
  });

const withMinutes = (start: Start, minutes: number): Start => ({ ...start, minutes });

const changed = (
  library: Library,
  course: Course,
  change: LengthChange,
): { readonly course: Course; readonly acts: readonly Act[] } => {
  const nowMs = massageMs(library, course);
  const limits = limitsIn(library, course);
  const wanted = wantedIn(change, nowMs / MINUTE_MS);
  const within = nearestLength(limits, wanted);
  const limit = within === wanted ? undefined : wanted > within ? 'most' : 'least';
  // More is never less: a massage may be longer or shorter than a length that is asked for.
  const back =
    change.type !== 'to' && Math.sign(within - nowMs / MINUTE_MS) !== Math.sign(wanted - nowMs / MINUTE_MS);
  const after = back ? course : (lastingFor(library, course, within * MINUTE_MS) ?? course);
  const totalMs = massageMs(library, after);
  if (after === course || totalMs === nowMs)
    return { course, acts: [{ type: 'lengthStays', totalMs: nowMs, limit: limit ?? 'here' }] };
  const { uneven } = consequenceOf(library, course, after);
  const reached = totalMs === within * MINUTE_MS ? limit : totalMs > within * MINUTE_MS ? 'least' : 'most';
  return {
    course: after,
    acts: [
      {
        type: 'lengthChanged',
        totalMs,
        ...(reached === undefined ? {} : { limit: reached }),
        ...(uneven === undefined ? {} : { uneven }),
      },
    ],
  };
};

const wantedIn = (change: LengthChange, now: number): number => {
  switch (change.type) {
    case 'by':
      return now + change.minutes;
    case 'to':
      return change.minutes;
    case 'shorter':
      return USUAL_MINUTES.findLast((minutes) => minutes <= now - LEAST_CHANGE) ?? 0;
  }
};

/** What a massage may last: its routine's limits, or those of one foot alone. */
export const limitsIn = ({ routines }: Library, { spec }: Course): Range => {
  const routine = spec.activity === 'massage' ? routines[spec.routineId] : undefined;
  if (routine === undefined || spec.activity !== 'massage') return { least: 0, most: 0 };
  const limits = limitsOf(routine);
  return spec.feet?.length === 1 ? (oneFootLimitsOf(routine) ?? limits) : limits;
};
