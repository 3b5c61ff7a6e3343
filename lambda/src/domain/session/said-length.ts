import type { Range } from '../hearing';
import { EVERY_LENGTH, limitsOf, nearestLength, oneFootLimitsOf } from '../length-limits';
import type { Act } from './act';
import type { SaidMinutes } from './said';
import { type Start, usualRoutine } from './start';
import type { Evening } from './state';
import { ask, type Setup, type Turn } from './turn';

/** What a length was said for. `keep`: it becomes the preferred one and nothing starts. */
export interface LengthWish {
  readonly start: Start;
  readonly keep: boolean;
}

/** Goes on with a length that is possible; anything else is answered with a reason and the nearest one. */
export const withMinutes = (
  setup: Setup,
  evening: Evening,
  { start, keep }: LengthWish,
  said: SaidMinutes,
  goOn: (start: Start, acts: readonly Act[]) => Turn,
): Turn => {
  if (said.type === 'unsaid') return goOn(start, []);
  const limits = limitsFor(setup, evening, { start, keep });
  if (said.type === 'unclear')
    return ask(evening, { type: 'minutes', start, keep, limits }, [{ type: 'minutesUnclear' }]);
  const { minutes } = said;
  const nearest = nearestLength(limits, minutes);
  if (nearest !== minutes) {
    const oneFoot = start.feet?.length === 1;
    const ofRoutine = { routineId: start.routineId ?? usualRoutine(evening.profile) };
    const own = oneFoot ? { oneFoot } : isEvery(limits) ? {} : ofRoutine;
    const refused: Act = { type: 'lengthRefused', activity: 'massage', minutes, ...limits, ...own };
    return ask(evening, { type: 'length', start: { ...start, minutes: nearest }, keep }, [refused]);
  }
  return goOn({ ...start, minutes }, said.halfDropped ? [{ type: 'halfDropped', minutes }] : []);
};

/** Asks for another length than the one that was declined; of a routine that has no other, for another routine. */
export const askAnotherLength = (setup: Setup, evening: Evening, { start, keep }: LengthWish): Turn => {
  const { minutes: _minutes, ...rest } = start;
  const limits = limitsFor(setup, evening, { start, keep });
  return limits.least === limits.most
    ? ask(evening, { type: 'routine', minutes: { type: 'unsaid' } }, [])
    : ask(evening, { type: 'minutes', start: rest, keep, limits }, []);
};

/** A preferred length holds for every routine, as far as each has it. */
const limitsFor = ({ library }: Setup, { profile }: Evening, { start, keep }: LengthWish): Range => {
  const routine = library.routines[start.routineId ?? usualRoutine(profile)];
  if (keep || routine === undefined) return EVERY_LENGTH;
  const oneFoot = start.feet?.length === 1 ? oneFootLimitsOf(routine) : undefined;
  return oneFoot ?? limitsOf(routine);
};

const isEvery = ({ least, most }: Range): boolean =>
  least === EVERY_LENGTH.least && most === EVERY_LENGTH.most;
