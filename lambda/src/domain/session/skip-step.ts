import { planOfSpec } from '../course';
import { skipping } from '../reshape/skip';
import { stepMeant } from '../step-meant';
import type { Act } from './act';
import { wishing } from './as-wished';
import { consequenceOf, shapedTurn } from './held';
import { goingOn } from './set-pace';
import type { StepOf } from './shaping-act';
import type { Scope, ShapingEvent } from './shaping-event';
import type { Course, Evening } from './state';
import { steered } from './steered';
import { listing, stepOf, stepOfUsual, stepSaid } from './step-wish';
import type { Moment, Setup, Turn } from './turn';

/**
 * A step to be left out, tonight or always, or no longer; without a name the one that is guided. Its time goes to the
 * other steps of its foot.
 *
 * @example
 * skipStep(setup, guiding, { type: 'skipStep', step: { type: 'known', id: 'toes' }, scope: 'tonight' }, moment).reply
 * //=> { type: 'guide', acts: [{ type: 'stepSkipped', … }], course }
 */
export const skipStep = (
  setup: Setup,
  evening: Evening,
  { step, scope }: Extract<ShapingEvent, { type: 'skipStep' }>,
  moment: Moment,
): Turn => {
  const said = stepSaid(setup, evening, step);
  // "Skip this" at a question or while breathing: there is no step to leave out, only something to go on from.
  if (said === undefined && step.type === 'unsaid' && scope === 'tonight')
    return steered(setup, evening, 'next', moment);
  if (said === undefined) return goingOn(setup, evening, moment, [{ type: 'stepUnknown' }]);
  const kept = listing(evening, 'skipped', said, scope);
  const usual = stepOfUsual(setup, evening, {}, said);
  if (scope === 'back')
    return goingOn(setup, kept, moment, [{ type: 'stepBroughtBack', step: usual, kept: true }]);
  if (scope === 'always' && evening.session.mode.type === 'idle')
    return goingOn(setup, kept, moment, [{ type: 'stepSkipped', step: usual, kept: true }]);
  return shapedTurn(setup, kept, moment, {
    massage: (course) => skipped(setup, course, said, scope),
    start: (start) => {
      const its = stepOfUsual(setup, evening, start, said);
      const tonight = { ...start, skipped: [...(start.skipped ?? []), said] };
      return { start: scope === 'tonight' ? tonight : start, acts: [skippedAct(its, scope)] };
    },
  });
};

const skipped = (
  { library }: Setup,
  course: Course,
  said: string,
  scope: Scope,
): { readonly course: Course; readonly acts: readonly Act[] } => {
  const { spec } = course;
  const routine = spec.activity === 'massage' ? library.routines[spec.routineId] : undefined;
  const plan = spec.activity === 'massage' ? planOfSpec(library, spec) : undefined;
  const step = stepOf(library, routine?.id ?? '', said);
  const isIn = routine !== undefined && stepMeant(routine, said) !== undefined;
  const after = isIn ? skipping(library, course, [step.stepId]) : undefined;
  if (after !== undefined)
    return {
      course: wishing(after, { skipped: [said] }),
      acts: [{ ...skippedAct(step, scope), ...consequenceOf(library, course, after) }],
    };
  if (scope === 'always') return { course, acts: [skippedAct(step, scope)] };
  const its = plan?.steps.filter(({ stepId, leftOut }) => stepId === step.stepId && !leftOut) ?? [];
  if (its.length === 0) return { course, acts: [{ type: 'stepNotIn', step }] };
  return { course, acts: [{ type: its.length === plan?.steps.length ? 'onlyStep' : 'stepDone', step }] };
};

const skippedAct = (step: StepOf, scope: Scope): Extract<Act, { type: 'stepSkipped' }> => ({
  type: 'stepSkipped',
  step,
  ...(scope === 'always' ? { kept: true } : {}),
});
