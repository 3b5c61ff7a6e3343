import { planOfSpec } from '../course';
import { LONGER_MS, type Stayed, staying } from '../reshape/stay';
import { stepMeant } from '../step-meant';
import type { Act } from './act';
import { wishing } from './as-wished';
import { shapedTurn } from './held';
import type { SaidMinutes } from './said';
import { goingOn } from './set-pace';
import type { StepOf } from './shaping-act';
import type { Scope, ShapingEvent } from './shaping-event';
import type { Course, Evening } from './state';
import { listing, stepOf, stepOfUsual, stepSaid } from './step-wish';
import type { Moment, Setup, Turn } from './turn';

const MINUTE_MS = 60_000;
const HALF_A_MINUTE: Stayed = { type: 'time', ms: LONGER_MS };

/**
 * More time for a step, tonight or always, or no longer; without a name for the one that is guided. The massage stays as
 * long as it is.
 *
 * @example
 * stayOnStep(setup, guiding, { type: 'stayOnStep', step: { type: 'known', id: 'heel' }, … }, moment).reply
 * //=> { type: 'guide', acts: [{ type: 'stepStayed', … }], course }
 */
export const stayOnStep = (
  setup: Setup,
  evening: Evening,
  { step, minutes, scope }: Extract<ShapingEvent, { type: 'stayOnStep' }>,
  moment: Moment,
): Turn => {
  const said = stepSaid(setup, evening, step);
  if (said === undefined) return goingOn(setup, evening, moment, [{ type: 'stepUnknown' }]);
  const kept = listing(evening, 'longer', said, scope);
  const usual = stepOfUsual(setup, evening, {}, said);
  if (scope === 'back')
    return goingOn(setup, kept, moment, [{ type: 'stepBroughtBack', step: usual, kept: true }]);
  if (scope === 'always' && evening.session.mode.type === 'idle')
    return goingOn(setup, kept, moment, [stayedAct(usual, HALF_A_MINUTE, scope)]);
  return shapedTurn(setup, kept, moment, {
    massage: (course) => stayed(setup, course, { said, scope, wantedMs: lengthIn(minutes) }),
    start: (start) => {
      const its = stepOfUsual(setup, evening, start, said);
      const tonight = { ...start, longer: [...(start.longer ?? []), said] };
      return {
        start: scope === 'tonight' ? tonight : start,
        acts: [stayedAct(its, HALF_A_MINUTE, scope)],
      };
    },
  });
};

const lengthIn = (minutes: SaidMinutes): number =>
  minutes.type === 'minutes' && minutes.minutes > 0 ? minutes.minutes * MINUTE_MS : LONGER_MS;

const stayed = (
  { library }: Setup,
  course: Course,
  { said, scope, wantedMs }: { readonly said: string; readonly scope: Scope; readonly wantedMs: number },
): { readonly course: Course; readonly acts: readonly Act[] } => {
  const { spec } = course;
  const plan = spec.activity === 'massage' ? planOfSpec(library, spec) : undefined;
  const routine = plan && library.routines[plan.routineId];
  const step = stepOf(library, routine?.id ?? '', said);
  const found =
    routine !== undefined && stepMeant(routine, said) !== undefined
      ? staying(library, course, step.stepId, wantedMs)
      : undefined;
  if (found !== undefined)
    return {
      course: wishing(found.course, { longer: [said] }),
      acts: [stayedAct(step, found.stayed, scope)],
    };
  if (scope === 'always') return { course, acts: [stayedAct(step, HALF_A_MINUTE, scope)] };
  const its = plan?.steps.flatMap(({ stepId, leftOut }, index) =>
    stepId === step.stepId && !leftOut ? [index] : [],
  );
  const ahead = its?.some((index) => index >= course.at.step);
  const why = its?.length === 0 ? 'stepNotIn' : ahead ? 'stepFull' : 'stepDone';
  return { course, acts: [{ type: why, step }] };
};

const stayedAct = (step: StepOf, more: Stayed, scope: Scope): Act => ({
  type: 'stepStayed',
  step,
  stayed: more,
  ...(scope === 'always' ? { kept: true } : {}),
});
