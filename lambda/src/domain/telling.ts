import type { Detail } from './breath-counting';
import { timelineOf } from './course';
import type { Library } from './library';
import type { Profile } from './profile';
import { sameIn } from './same-slot';
import type { Course } from './session/state';

/** How much is told of a step: all of it, its first words without an explanation before it, or its name alone. */
export type Telling = 'full' | 'short' | 'cues';

/** The telling that a listener chose for good; `undefined` while none was. */
export const chosenTelling = ({ detail }: Profile): Telling | undefined =>
  detail === undefined ? undefined : CHOSEN[detail];

const CHOSEN: Readonly<Record<Detail, Telling>> = { few: 'cues', full: 'full' };

/** Nights of a routine that are told in full, and after them in short: see docs/decisions/0025. */
const FULL_NIGHTS = 2;
const SHORT_NIGHTS = 3;

/**
 * How much is told of a routine that was done to its end on so many nights.
 *
 * @example
 * tellingAfter(2) //=> 'short'
 */
export const tellingAfter = (nights: number): Telling => {
  if (nights < FULL_NIGHTS) return 'full';
  return nights < FULL_NIGHTS + SHORT_NIGHTS ? 'short' : 'cues';
};

/**
 * A massage told in another way from the cue on at which it stands. No step becomes longer or shorter; breathing stays
 * as it is.
 *
 * @example
 * toldAs(library, course, 'cues') //=> the course without explanations before the steps that lie ahead
 */
export const toldAs = (library: Library, course: Course, telling: Telling): Course => {
  const { spec } = course;
  if (spec.activity !== 'massage') return course;
  const { telling: _telling, ...rest } = spec;
  const changed = telling === 'full' ? rest : { ...rest, telling };
  const at = sameIn(timelineOf(library, changed), timelineOf(library, spec), course.at);
  return { ...course, spec: changed, at };
};
