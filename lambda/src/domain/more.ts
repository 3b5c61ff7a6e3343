import { type BreathPattern, breathAt, cycleMs, cyclesWithin } from './breath';
import { breathsMs } from './breath-time';
import { paceOf, timelineOf } from './course';
import { mostMs } from './dose';
import type { Library } from './library';
import { recordOf } from './record';
import type { BreathingSpec, Course } from './session/state';

/** What a breathing is made longer by: at least one minute, or one round. */
export interface More {
  readonly in: 'minutes' | 'rounds';
  readonly count: number;
}

/** A breathing that is on its way, or at its end. */
export interface Breathing {
  readonly course: Course;
  readonly spec: BreathingSpec;
  readonly pattern: BreathPattern;
}

const MINUTE_MS = 60_000;

/**
 * What a breathing may be made longer by at most, of what is wished for, so that all of it stays within the dose of its
 * pattern: as many minutes, when not one fits as many rounds; `undefined` when no breath fits.
 *
 * @example
 * mostOf(nineMinutes, { in: 'minutes', count: 5 }) //=> { in: 'minutes', count: 1 }
 */
export const mostOf = ({ pattern, spec }: Breathing, wished: More): More | undefined => {
  const roomMs = mostMs(pattern) - breathsMs(pattern, spec.cycles, spec.paces);
  const rounds = Math.floor(roomMs / roundMs(pattern, spec));
  if (roundsIn(pattern, spec, wished) <= rounds) return wished;
  const minutes = Math.floor(roomMs / MINUTE_MS);
  if (wished.in === 'minutes' && minutes > 0) return { in: 'minutes', count: minutes };
  return rounds > 0 ? { in: 'rounds', count: rounds } : undefined;
};

/**
 * The course of a breathing with so much more at its end, in whole breaths; at its end it goes on with the first of
 * them. What was complete stays complete.
 *
 * @example
 * lengthened(library, { course, spec, pattern: longExhale }, { in: 'minutes', count: 1 }) //=> six breaths more
 */
export const lengthened = (library: Library, { course, spec, pattern }: Breathing, more: More): Course => {
  const rounds = roundsIn(pattern, spec, more);
  const moreMs = more.in === 'minutes' ? more.count * MINUTE_MS : rounds * roundMs(pattern, spec);
  const slots = timelineOf(library, spec).steps[0]?.slots.length ?? 0;
  const { step, slot } = course.at;
  const whole = course.wasComplete === true || recordOf(library, course)?.complete === true;
  return {
    ...course,
    spec: {
      ...spec,
      cycles: spec.cycles + rounds,
      ...(spec.timeMs === undefined ? {} : { timeMs: Math.min(mostMs(pattern), spec.timeMs + moreMs) }),
    },
    at: step === 0 ? { step, slot } : { step: 0, slot: slots },
    ...(whole ? { wasComplete: true } : {}),
  };
};

const roundMs = (pattern: BreathPattern, spec: BreathingSpec): number =>
  cycleMs(breathAt(pattern, paceOf(spec)));

const roundsIn = (pattern: BreathPattern, spec: BreathingSpec, more: More): number =>
  more.in === 'rounds' ? more.count : cyclesWithin(breathAt(pattern, paceOf(spec)), more.count * MINUTE_MS);
