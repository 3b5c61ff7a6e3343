import { timelineOf } from './course';
import type { Library } from './library';
import { endOf, type PlacedSlot, slotsBetween } from './position';
import type { Course } from './session/state';
import { sum } from './sum';

/**
 * Whether nothing of its time is left to be guided; what follows outside it may be.
 *
 * @example
 * isAllGuided(library, movedTo(windDownCourse, startOfLettingGo)) //=> true
 */
export const isAllGuided = (library: Library, course: Course): boolean =>
  aheadIn(library, course).every(({ slot }) => !slot.counted);

/** How long what lies ahead takes in all, what is outside its time included, in ms. */
export const aheadMs = (library: Library, course: Course): number =>
  sum(aheadIn(library, course).map(({ slot }) => slot.lengthMs));

const aheadIn = (library: Library, { spec, at }: Course): readonly PlacedSlot[] => {
  const timeline = timelineOf(library, spec);
  return slotsBetween(timeline, at, endOf(timeline));
};
