import type { HeardSlot } from './heard-slots';

/** A beat of a breath, how far it is from its second, in ms: early is negative. */
export interface BreathBeat {
  /** Reckoned from the "In" of its own breath as it is heard. */
  readonly inBreathMs: number;
  /** Reckoned from the first "In" of its response, so that a drift adds up. */
  readonly inSegmentMs: number;
}

/** The breaths of one response, from the first "In" to the last. */
export interface BreathRun {
  readonly cycles: number;
  readonly plannedMs: number;
  readonly heardMs: number;
}

/**
 * How far every word of a breath ("In", "Hold", "Out", the numbers, "Rest") is from the second it belongs to. Its
 * second is that of the plan, counted from the "In" of the breath (of an "In": of the breath before), and again from the first "In" of the response; the
 * instants are those at which the words begin to be heard.
 */
export const breathBeats = (segments: readonly (readonly HeardSlot[])[]): readonly BreathBeat[] =>
  segments.flatMap((segment) => {
    const beats = placed(segment);
    const first = beats.find(isIn);
    let own = first;
    return beats.flatMap((beat) => {
      const from = own;
      // An "In" is the last second of the breath before it, and the first of its own.
      if (isIn(beat)) own = beat;
      if (first === undefined || from === undefined || beat === first) return [];
      return [{ inBreathMs: errorFrom(from, beat), inSegmentMs: errorFrom(first, beat) }];
    });
  });

/**
 * From "In" to "In": how far the length of each breath is from its plan, in ms. The very first begins with other words,
 * which begin to be heard at another moment (Flite's slt, slowest: "In, through your nose." 6 ms later than "In."), so
 * nothing is reckoned from it.
 */
export const cycleErrors = (segments: readonly (readonly HeardSlot[])[]): readonly number[] =>
  segments.flatMap((segment, response) => {
    const ins = placed(segment)
      .filter(isIn)
      .slice(response === 0 ? 1 : 0);
    return ins.slice(1).flatMap((each, index) => {
      const before = ins[index];
      return before === undefined ? [] : [errorFrom(before, each)];
    });
  });

/** The whole breaths of each response that holds more than one. */
export const breathRuns = (segments: readonly (readonly HeardSlot[])[]): readonly BreathRun[] =>
  segments.flatMap((segment) => {
    const ins = placed(segment).filter(isIn);
    const [first, last] = [ins[0], ins.at(-1)];
    if (first === undefined || last === undefined || ins.length < 2) return [];
    const plannedMs = last.plannedMs - first.plannedMs;
    return [{ cycles: ins.length - 1, plannedMs, heardMs: last.atMs - first.atMs }];
  });

interface Beat {
  readonly cue: string;
  readonly atMs: number;
  readonly plannedMs: number;
}

const placed = (segment: readonly HeardSlot[]): readonly Beat[] => {
  let plannedMs = 0;
  return segment.flatMap(({ slot, atMs }) => {
    const beat = { cue: slot.cue, atMs, plannedMs };
    plannedMs += slot.lengthMs;
    return slot.counted ? [beat] : [];
  });
};

const isIn = ({ cue }: Beat): boolean => cue === 'inhale';

const errorFrom = (from: Beat, to: Beat): number => to.atMs - from.atMs - (to.plannedMs - from.plannedMs);
