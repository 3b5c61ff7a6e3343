import { closingSlots } from './closing';
import { totalMs } from './position';
import { sum } from './sum';
import type { Timeline } from './timeline';

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
export const wholeLengthMs = (timeline: Timeline, breaths: boolean): number => {
  const closing = breaths ? closingSlots : [];
  const slots = [...timeline.steps.flatMap((step) => step.slots), ...closing];
  const guidedMs = sum(slots.map(({ lengthMs }) => lengthMs));
  return guidedMs + Math.ceil(totalMs(timeline) / BETWEEN_JOINS_MS) * JOIN_MS;
};
