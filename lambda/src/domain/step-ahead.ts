import type { Along } from './massage-breath';
import type { PlannedStep } from './plan';
import { type Ahead, asItIs, wholeAhead } from './rest';
import type { Movement } from './routine';
import type { Part, ShapedStep } from './shape';
import { slotsMsOf } from './step-slots';
import { sum } from './sum';

/**
 * What may become of a step of a plan of which some slots have passed, be it whole or the rest of one that was parted.
 * What is left out stays. `lengthMs` is the length it should have, if nothing speaks against it.
 *
 * @example
 * aheadOf(arch, 45_000, { passed: 0, pace: 1, withBreath: false }).part //=> rigid(45_000)
 */
export const aheadOf = (step: PlannedStep, lengthMs: number, along: Along): Ahead => {
  if (step.leftOut) return asItIs(step);
  return step.part === undefined ? wholeAhead(step, lengthMs, along) : partAhead(step, step.part, along);
};

/** The rest of a step that was parted: what was done of it earlier has passed. One that was cut short stays as it is. */
const partAhead = (step: PlannedStep, { from, to }: Part, along: Along): Ahead => {
  const { part: _part, slotsMs = [], ...rest } = step;
  if (to < slotsMs.length) return asItIs(step);
  const wholeMs = sum(slotsMs);
  const beforeMs = sum(slotsMs.slice(0, from));
  const whole = { ...rest, slotsMs, lengthMs: wholeMs };
  const ahead = wholeAhead(whole, wholeMs, { ...along, passed: from + along.passed });
  const { lengthMs, leastMs, mostMs, unitMs } = ahead.part;
  return {
    part: {
      lengthMs: lengthMs - beforeMs,
      leastMs: leastMs - beforeMs,
      mostMs: mostMs - beforeMs,
      unitMs,
    },
    shapedTo: (restMs) => fromSlot(step.movement, ahead.shapedTo(beforeMs + restMs), from),
  };
};

/** Of a whole step what begins with one of its slots. */
const fromSlot = (movement: Movement, whole: ShapedStep, from: number): ShapedStep => {
  const slotsMs = slotsMsOf(movement, whole);
  return {
    ...whole,
    lengthMs: sum(slotsMs.slice(from)),
    slotsMs,
    part: { from, to: slotsMs.length },
  };
};
