import { handsAfter, STYLED, type Style, type Variant } from '../hands';
import type { Profile } from '../profile';
import type { Act } from './act';
import { GENTLE, type Start, usualRoutine } from './start';

/** How tonight's massage is done, to be told. */
export const handsTonight = (hands: Variant | Style): Act => ({ type: 'handsTonight', hands });

/**
 * What is told of a wish for other hands, in the turn in which it is said. The one after the last style is told when it
 * is known, as it begins.
 *
 * @example
 * handsTold({ gentle: true }, { hands: 'points' }) //=> [{ type: 'handsStay', routineId: 'gentle', seated: false }]
 */
export const handsTold = (profile: Profile, { routineId, hands }: Start): readonly Act[] => {
  if (hands === undefined) return [];
  const routine = routineId ?? usualRoutine(profile);
  const seated = profile.seated === true;
  if (handsAfter(seated ? { variant: 'seated' } : {}, hands, routine) === undefined)
    return [{ type: 'handsStay', routineId: routine, seated: seated && routine === STYLED }];
  return hands === 'different' ? [] : [handsTonight(hands)];
};

/**
 * Whether a routine was named that has no such style, so that the classic is offered in its place. Nobody is talked out
 * of the gentle one.
 *
 * @example
 * isForClassic({ routineId: 'travel', hands: 'strokes' }) //=> true
 */
export const isForClassic = ({ routineId, hands }: Start): boolean =>
  routineId !== undefined &&
  routineId !== GENTLE &&
  hands !== undefined &&
  handsAfter({}, hands, routineId) === undefined;
