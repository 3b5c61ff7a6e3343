import { standingOf } from '../course';
import type { Library } from '../library';
import type { Profile } from '../profile';
import { stepMeant } from '../step-meant';
import { isAllGuided } from '../time-ahead';
import type { SaidName } from './said';
import type { StepOf } from './shaping-act';
import type { Scope } from './shaping-event';
import { type Start, usualRoutine } from './start';
import type { Evening } from './state';
import type { Setup } from './turn';

/** The lists of steps that a listener may keep. */
export type StepList = 'skipped' | 'longer';

/**
 * The name of the step a wish means: the one that was said, else that of the step that is guided; `undefined` when
 * neither is known.
 *
 * @example
 * stepSaid(setup, guidingTheArch, { type: 'unsaid' }) //=> 'arch'
 */
export const stepSaid = (
  { library }: Setup,
  { session: { course } }: Evening,
  said: SaidName,
): string | undefined => {
  if (said.type === 'known') return said.id;
  const guided = course?.spec.activity === 'massage' && !isAllGuided(library, course) ? course : undefined;
  return said.type === 'unknown' || guided === undefined ? undefined : standingOf(library, guided).stepId;
};

/**
 * The step of a routine that a name means; of another routine that has one of that very name, when this one has none.
 *
 * @example
 * stepOf(library, 'gentle', 'strokes') //=> { routineId: 'gentle', stepId: 'top' }
 */
export const stepOf = ({ routines }: Library, routineId: string, said: string): StepOf => {
  const routine = routines[routineId];
  const own = routine && stepMeant(routine, said);
  if (own !== undefined) return { routineId, stepId: own.id };
  const other = Object.values(routines).find(({ steps }) => steps.some(({ id }) => id === said));
  return { routineId: other?.id ?? routineId, stepId: said };
};

/** The same of the routine that a massage would be, if it began now. */
export const stepOfUsual = ({ library }: Setup, { profile }: Evening, start: Start, said: string): StepOf =>
  stepOf(library, start.routineId ?? usualRoutine(profile), said);

/** The evening with a step on one of the lists that are kept, or no longer on it; unchanged for tonight alone. */
export const listing = (evening: Evening, list: StepList, said: string, scope: Scope): Evening =>
  scope === 'tonight'
    ? evening
    : { ...evening, profile: listed(evening.profile, list, said, scope === 'always') };

const listed = (profile: Profile, list: StepList, said: string, on: boolean): Profile => {
  const { [list]: before = [], ...rest } = profile;
  const others = before.filter((each) => each !== said);
  const after = on ? [...others, said] : others;
  return after.length === 0 ? rest : { ...rest, [list]: after };
};
