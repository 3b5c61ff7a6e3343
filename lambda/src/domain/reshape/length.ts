import { planOfSpec } from '../course';
import { limitsOf } from '../length-limits';
import type { Library } from '../library';
import { planMs } from '../plan';
import type { Routine } from '../routine';
import type { Course } from '../session/state';
import { evenlyFitted, nearlyFitted, totalsBetween } from './aims';
import { type Changed, courseWith, isUnbegun, type Shaping, shapingOf } from './reshaped';
import { withoutSteps } from './skip';

const MINUTE_MS = 60_000;

/**
 * The course with another massage time in all, or with the nearest to it that there is from where it stands, between
 * the two. Both feet get the same while both lie ahead, if that brings it any nearer; else, and where `evenly` is false,
 * the change is a minute at least. To become shorter it leaves out what its routine leaves out first. The same course
 * when nothing nearer can be; `undefined` when it is no massage. Times in ms.
 *
 * @example
 * lastingFor(library, fifteenMinutes, 600_000) //=> the course with ten minutes in all
 */
export const lastingFor = (
  library: Library,
  course: Course,
  wantedMs: number,
  { evenly = true }: { readonly evenly?: boolean } = {},
): Course | undefined => {
  const shaping = shapingOf(library, course);
  const routine = shaping && library.routines[shaping.spec.routineId];
  if (shaping === undefined || routine === undefined) return undefined;
  const nowMs = planMs(shaping.plan);
  if (wantedMs === nowMs) return course;
  const ways = wantedMs < nowMs ? dropping(shaping, routine) : [{ steps: shaping.steps }];
  return (
    ofTheTable(shaping, wantedMs) ??
    (evenly ? nearest(shaping, ways, { wantedMs, nowMs, leastMs: 1, fitted: evenlyFitted }) : undefined) ??
    nearest(shaping, ways, { wantedMs, nowMs, leastMs: MINUTE_MS, fitted: nearlyFitted }) ??
    course
  );
};

/** Before it has begun, it is as if it had been asked for. */
const ofTheTable = (shaping: Shaping, wantedMs: number): Course | undefined => {
  const { library, course, spec } = shaping;
  if (!isUnbegun(shaping) || spec.reshaped) return undefined;
  const { shaped: _shaped, ...plain } = spec;
  const asked = { ...plain, minutes: wantedMs / MINUTE_MS };
  return planOfSpec(library, asked) && { ...course, spec: asked };
};

interface Wanted {
  readonly wantedMs: number;
  readonly nowMs: number;
  /** A change that is smaller is none. */
  readonly leastMs: number;
  readonly fitted: typeof evenlyFitted;
}

const nearest = (
  shaping: Shaping,
  ways: readonly Changed[],
  { wantedMs, nowMs, leastMs, fitted }: Wanted,
): Course | undefined => {
  const totals = [...new Set(ways.flatMap(({ steps }) => totalsBetween(shaping, steps, wantedMs, nowMs)))]
    .filter((totalMs) => Math.abs(totalMs - nowMs) >= leastMs)
    .sort((one, other) => Math.abs(one - wantedMs) - Math.abs(other - wantedMs));
  for (const totalMs of totals) {
    for (const changed of ways) {
      const shaped = fitted(shaping, changed.steps, [totalMs]);
      if (shaped !== undefined) return withMinutes(courseWith(shaping, changed, shaped), totalMs);
    }
  }
  return undefined;
};

/** The length that was asked for is now this one, in whole minutes. */
const withMinutes = (course: Course, totalMs: number): Course =>
  course.spec.activity === 'massage'
    ? { ...course, spec: { ...course.spec, minutes: Math.round(totalMs / MINUTE_MS) } }
    : course;

/** The steps as they are, then without what the routine leaves out first, and so on; what has begun stays. */
const dropping = (shaping: Shaping, routine: Routine): readonly Changed[] => {
  const order = leftOutFirst(routine);
  return Array.from({ length: order.length + 1 }, (_, count) =>
    withoutSteps(
      shaping,
      ({ was, step }) => was > shaping.here.step && order.slice(0, count).includes(step.stepId),
    ),
  );
};

/** The steps that shorter lengths of a routine are without, the one that goes first before the others. */
const leftOutFirst = (routine: Routine): readonly string[] => {
  const { least } = limitsOf(routine);
  const leastWith = (stepId: string): number =>
    Math.min(
      ...Object.entries(routine.lengths).flatMap(([minutes, row]) =>
        row.some(([id]) => id === stepId) ? [Number(minutes)] : [],
      ),
    );
  return routine.steps
    .map(({ id }) => ({ id, from: leastWith(id) }))
    .filter(({ from }) => from > least && Number.isFinite(from))
    .sort((one, other) => other.from - one.from)
    .map(({ id }) => id);
};
