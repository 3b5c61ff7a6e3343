import { closingSlots } from './closing';
import { timelineOf } from './course';
import type { Library } from './library';
import { endOf, slotsBetween } from './position';
import type { Course } from './session/state';
import { sum } from './sum';
import type { Slot, Timeline } from './timeline';

/** An invitation, the open microphone after it and the start of the next response, about every three minutes. */
const JOIN_MS = 14_000;
const BETWEEN_JOINS_MS = 170_000;

/**
 * How long an evening takes in all: the massage and what surrounds it, in ms. An estimate, since nobody knows
 * beforehand how quickly a listener answers. `breaths`: it ends with the closing breaths.
 *
 * @example
 * wholeLengthMs(fifteenMinutes, false) //=> 40 s less than with the closing breaths
 */
export const wholeLengthMs = (timeline: Timeline, breaths: boolean): number =>
  lastsMs(
    timeline.steps.flatMap((step) => step.slots),
    breaths,
  );

/**
 * The same of what lies ahead of a course.
 *
 * @example
 * aheadWholeMs(library, newCourse(spec, identity), true) //=> wholeLengthMs(timelineOf(library, spec), true)
 */
export const aheadWholeMs = (library: Library, { spec, at }: Course, breaths: boolean): number => {
  const timeline = timelineOf(library, spec);
  return lastsMs(
    slotsBetween(timeline, at, endOf(timeline)).map(({ slot }) => slot),
    breaths,
  );
};

const lastsMs = (slots: readonly Slot[], breaths: boolean): number => {
  const closing = breaths ? closingSlots : [];
  const guidedMs = sum([...slots, ...closing].map(({ lengthMs }) => lengthMs));
  const countedMs = sum(slots.map(({ lengthMs, counted }) => (counted ? lengthMs : 0)));
  return guidedMs + Math.ceil(countedMs / BETWEEN_JOINS_MS) * JOIN_MS;
};
