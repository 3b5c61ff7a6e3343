import type { Library } from '../library';
import type { Profile } from '../profile';
import type { Act } from './act';
import { answer } from './answer';
import { carefulAnswer } from './careful-answer';
import { GENTLE } from './start';
import type { Evening } from './state';
import { ask, type Moment, type Setup, type Turn } from './turn';

/**
 * What a massage may be hoped to be good for. Which one was asked about is never kept. `careful`: what is to be careful
 * with, rather than to be helped.
 */
export const PURPOSES = ['sleep', 'illness', 'careful', 'restless-feet', 'travel'] as const;

/** `other`: something that is not known, which may be an illness. */
export type Purpose = (typeof PURPOSES)[number] | 'other';

/** The routine that is offered for comfort, as far as there is one. */
const COMFORT: Readonly<Partial<Record<Purpose, string>>> = {
  'restless-feet': 'settle',
  travel: 'travel',
  other: GENTLE,
};

/**
 * Whether it does any good: what may be said of effects, or that it is no treatment; with nothing under way a massage
 * for comfort is offered then.
 *
 * @example
 * doesItWork(setup, guiding, 'illness', moment).reply
 * //=> { type: 'guide', acts: [{ type: 'noTreatment' }, { type: 'youAreAt', … }], course }
 */
export const doesItWork = (
  setup: Setup,
  evening: Evening,
  purpose: Purpose | undefined,
  moment: Moment,
): Turn => {
  if (purpose === undefined || purpose === 'sleep')
    return answer(setup, evening, moment, [{ type: 'effects' }]);
  if (purpose === 'careful') return carefulAnswer(setup, evening, moment);
  const acts: readonly Act[] = [{ type: 'noTreatment' }];
  if (evening.session.mode.type !== 'idle') return answer(setup, evening, moment, acts);
  const routineId = comfortFor(setup.library, evening.profile, purpose);
  return ask(evening, { type: 'comfort', start: { routineId } }, acts);
};

/** Whoever chose the gentle routine is offered that one. */
const comfortFor = ({ routines }: Library, { gentle }: Profile, purpose: Purpose): string => {
  if (gentle === true) return GENTLE;
  const { id } = routines[COMFORT[purpose] ?? ''] ?? { id: 'classic' };
  return id;
};
