import { breathAtSlot } from './breath';
import type { Counting } from './breath-counting';
import { isOver, timelineOf } from './course';
import type { Library } from './library';
import type { Course } from './session/state';

/**
 * The course with its breaths counted in another way from the one it stands at; those before it stay as they were
 * heard, so its place does too. A massage, and a breathing that is over, stay as they are.
 *
 * @example
 * recounted(library, course, { down: true }) //=> the course that counts down from here on
 */
export const recounted = (library: Library, course: Course, counting: Counting): Course => {
  const { spec, at } = course;
  if (spec.activity !== 'breathing' || isOver(library, course)) return course;
  const from = breathAtSlot(timelineOf(library, spec), at.slot);
  const before = (spec.countings ?? []).filter((each) => each.from < from);
  return { ...course, spec: { ...spec, countings: [...before, { ...counting, from }] } };
};

/**
 * The course with all its breaths ahead counted as the last ones would be, as after going back.
 *
 * @example
 * evenlyCounted(library, movedTo(course, START)) //=> the course that counts in one way from its beginning
 */
export const evenlyCounted = (library: Library, course: Course): Course => {
  const { spec } = course;
  const last = spec.activity === 'breathing' ? spec.countings?.at(-1) : undefined;
  return last === undefined ? course : recounted(library, course, last);
};
