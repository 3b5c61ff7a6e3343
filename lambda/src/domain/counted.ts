import { atPace, type Pace } from './pace';
import { type Movement, TOES } from './routine';

/**
 * The slots of a counted step at a pace, in ms: lead-in, counts and changes alike. `undefined` when nothing is
 * counted in it, so that the pace leaves it as it is.
 *
 * @example
 * countedSlotsMs({ type: 'counted', leadInMs: 5000, count: 2, countMs: 4000 }, 1.15) //=> [5750, 4600, 4600]
 */
export const countedSlotsMs = (movement: Movement, pace: Pace): readonly number[] | undefined =>
  normalSlotsMs(movement)?.map((lengthMs) => atPace(lengthMs, pace));

const normalSlotsMs = (movement: Movement): readonly number[] | undefined => {
  switch (movement.type) {
    case 'counted':
      return [movement.leadInMs, ...times(movement.count, [movement.countMs])];
    case 'circles': {
      const counts = times(movement.count, [movement.countMs]);
      return [movement.leadInMs, ...counts, movement.changeMs, ...counts];
    }
    case 'toes': {
      const { nameMs, turns, turnMs } = movement;
      const turnsBefore = Math.floor(turns / 2);
      return times(TOES, [nameMs + turnsBefore * turnMs, (turns - turnsBefore) * turnMs]);
    }
    case 'stretch':
    case 'softToes':
    case 'rounds':
      return undefined;
  }
};

const times = (count: number, lengths: readonly number[]): readonly number[] =>
  Array.from({ length: count }, () => lengths).flat();
