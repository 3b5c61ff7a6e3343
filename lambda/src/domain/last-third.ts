import { totalMs } from './position';
import { sum } from './sum';
import type { Timeline } from './timeline';

/** Of the massage time, what is spoken as it has been all along; what begins after it is softer and slower. */
const PLAIN_PART = 2 / 3;

/**
 * A massage whose last third is spoken softer and slower: every slot that begins when two thirds of the massage time or
 * more are over, with what is said before a step that begins then. No slot becomes longer or shorter.
 *
 * @example
 * withSoftEnd(massageTimeline(plan)).steps.at(-1)?.slots.every(({ quiet }) => quiet) //=> true
 */
export const withSoftEnd = (timeline: Timeline): Timeline => {
  const plainMs = totalMs(timeline) * PLAIN_PART;
  const massageMs = timeline.steps.map(({ slots }) =>
    slots.map(({ lengthMs, counted }) => (counted ? lengthMs : 0)),
  );
  return {
    steps: timeline.steps.map((step, index) => {
      let beginsMs = sum(massageMs.slice(0, index).flat());
      const slots = step.slots.map((slot, place) => {
        const softened = beginsMs >= plainMs ? { ...slot, quiet: true } : slot;
        beginsMs += massageMs[index]?.[place] ?? 0;
        return softened;
      });
      return { ...step, slots };
    }),
  };
};
