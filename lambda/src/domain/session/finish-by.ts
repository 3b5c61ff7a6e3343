import { closesWithBreaths } from '../closing';
import type { LocalTime } from '../nights';
import { wallAt } from '../nights';
import { lastingFor } from '../reshape/length';
import { aheadWholeMs } from '../whole-length';
import type { Act } from './act';
import { limitsIn } from './change-length';
import { consequenceOf, massageMs, shapedTurn } from './held';
import { goingOn } from './set-pace';
import type { Course, Evening } from './state';
import { courseFor } from './tonight';
import type { Moment, Setup, Turn } from './turn';

const MINUTE_MS = 60_000;
const HALF_A_DAY_MINUTES = 720;

/**
 * As long a massage as is over by a time of day, with the rest after it, and never a longer one than it is: what is said
 * at the joins is reckoned with, and how quickly the listener answers is a guess.
 *
 * @example
 * finishBy(setup, guiding, '22:30', moment).reply
 * //=> { type: 'guide', acts: [{ type: 'finishesBy', at: '22:30', when: 'then', totalMs: 600_000 }], course }
 */
export const finishBy = (setup: Setup, evening: Evening, at: LocalTime | undefined, moment: Moment): Turn => {
  if (at === undefined) return goingOn(setup, evening, moment, [{ type: 'timeUnclear' }]);
  const availableMs = untilMs(at, moment);
  return shapedTurn(setup, evening, moment, {
    massage: (course) => finishing(setup, evening, course, { at, availableMs }),
    start: (start) => {
      const course = courseFor(setup.library, evening.profile, start, moment);
      const after = finishing(setup, evening, course, { at, availableMs });
      const minutes = Math.round(massageMs(setup.library, after.course) / MINUTE_MS);
      return { start: after.course === course ? start : { ...start, minutes }, acts: after.acts };
    },
  });
};

/** From now to the next time a clock with twelve hours shows that time, in ms: nobody plans further ahead in the middle. */
const untilMs = (at: LocalTime, { now, timeZone }: Moment): number => {
  const asShownMs = shownInMs(wallAt(now, timeZone).time, at) - (now % MINUTE_MS);
  // Where the clocks change before it, the clock shows another time then.
  const shown = wallAt(now + asShownMs, timeZone).time;
  const [late, early] = [shownInMs(at, shown), shownInMs(shown, at)];
  return asShownMs + (late < early ? -late : early);
};

/** From one time of day to another on a clock with twelve hours, in ms. */
const shownInMs = (from: LocalTime, to: LocalTime): number =>
  ((minutesIn(to) - minutesIn(from) + 2 * HALF_A_DAY_MINUTES) % HALF_A_DAY_MINUTES) * MINUTE_MS;

const minutesIn = (time: LocalTime): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return 60 * hours + minutes;
};

const finishing = (
  { library }: Setup,
  { profile }: Evening,
  course: Course,
  { at, availableMs }: { readonly at: LocalTime; readonly availableMs: number },
): { readonly course: Course; readonly acts: readonly Act[] } => {
  const breaths = closesWithBreaths(profile, course);
  const lastsMs = (each: Course): number => aheadWholeMs(library, each, breaths);
  if (lastsMs(course) <= availableMs) return { course, acts: [{ type: 'finishesBy', at, when: 'before' }] };
  const { least } = limitsIn(library, course);
  const now = Math.ceil(massageMs(library, course) / MINUTE_MS);
  const minutes = Array.from({ length: Math.max(0, now - least) }, (_, index) => now - 1 - index);
  const lasting = (evenly: boolean): readonly Course[] =>
    minutes.map((each) => lastingFor(library, course, each * MINUTE_MS, { evenly }) ?? course);
  // Being done in time goes before giving both feet the same.
  const shorter = [...lasting(true), ...lasting(false)];
  const inTime = shorter.find((each) => lastsMs(each) <= availableMs);
  const after = inTime ?? shortestOf(shorter, lastsMs) ?? course;
  const when = inTime === undefined ? 'after' : 'then';
  const consequence = consequenceOf(library, course, after);
  return {
    course: after,
    acts: [{ type: 'finishesBy', at, when, totalMs: massageMs(library, after), ...consequence }],
  };
};

const shortestOf = (courses: readonly Course[], lastsMs: (course: Course) => number): Course | undefined =>
  courses.reduce<Course | undefined>(
    (best, each) => (best === undefined || lastsMs(each) < lastsMs(best) ? each : best),
    undefined,
  );
