import { timelineOf } from './course';
import type { Library } from './library';
import { endOf, slotsBetween } from './position';
import type { Course } from './session/state';
import type { Slot } from './timeline';

/** Whether a slot of a course is spoken softer and slower. Where that has begun it stays so. */
export const isSoft = ({ softened }: Course, { quiet }: Slot): boolean => softened === true || quiet === true;

/**
 * Whether guidance would go on softer and slower where a course stands, as in the last third of a massage and after it.
 *
 * @example
 * isSoftAt(library, newCourse(spec, identity)) //=> false
 */
export const isSoftAt = (library: Library, course: Course): boolean => {
  const timeline = timelineOf(library, course.spec);
  const [here] = slotsBetween(timeline, course.at, endOf(timeline));
  return here === undefined ? course.spec.activity === 'massage' : isSoft(course, here.slot);
};
