import { paceOf, planOfSpec } from './course';
import type { Library } from './library';
import { standingIn } from './massage-timeline';
import type { Plan } from './plan';
import { feetMsOf, fittedTo, openAt } from './reshape/open-plan';
import { asItIs } from './rest';
import type { Course, MassageSpec } from './session/state';
import type { ShapedStep } from './shape';
import { sum } from './sum';
import { tableMs } from './table';
import type { Position } from './timeline';

/**
 * The course with a second foot that has not begun fitted to the first: what is left out may have had another length
 * there, and both feet get the same. As it is when that cannot be.
 *
 * @example
 * evenFeet(library, without(course, ['heel'])) //=> the course with as much time for the right foot as for the left
 */
export const evenFeet = (library: Library, course: Course): Course => {
  const { spec, at } = course;
  if (spec.activity !== 'massage' || spec.shaped === undefined) return course;
  const plan = planOfSpec(library, spec);
  const routine = library.routines[spec.routineId];
  if (routine === undefined || plan === undefined) return course;
  const from = secondFootIn(plan);
  if (from === undefined || hasBegun(plan, from, at)) return course;
  const wantedMs = tableMs(routine, spec);
  const fitting = spec.reshaped ? evenedOut(plan, spec, at) : likeTheFirst(plan, spec, from, wantedMs);
  return fitting === undefined ? course : { ...course, spec: { ...spec, shaped: fitting } };
};

/** Where the second foot begins; `undefined` when there is none, or when the feet are changed more than once. */
const secondFootIn = ({ steps }: Plan): number | undefined => {
  const from = steps.findIndex(({ foot }) => foot !== steps[0]?.foot);
  return from === -1 || steps.slice(from).some(({ foot }) => foot !== steps[from]?.foot) ? undefined : from;
};

const hasBegun = (plan: Plan, from: number, at: Position): boolean => {
  const here = standingIn(plan, at);
  const begun = here.step >= from && here.passed > 0;
  return begun || plan.steps.slice(from, here.step).some(({ leftOut }) => !leftOut);
};

/** The second foot gets what is left of the first. */
const evenedOut = (plan: Plan, spec: MassageSpec, at: Position): readonly ShapedStep[] | undefined => {
  const feetMs = feetMsOf(plan);
  const [first, second] = [plan.steps[0]?.foot ?? 'left', plan.steps.at(-1)?.foot ?? 'right'];
  return fittedTo(openAt(plan, spec, at).steps, { ...feetMs, [second]: feetMs[first] });
};

/** What is left out gets the length it has on the first foot, so that the feet stay those of the table. */
const likeTheFirst = (
  plan: Plan,
  spec: MassageSpec,
  from: number,
  wantedMs: ReturnType<typeof tableMs>,
): readonly ShapedStep[] | undefined => {
  const [first, second] = [plan.steps.slice(0, from), plan.steps.slice(from)];
  const { steps } = openAt(plan, { ...spec, pace: paceOf(spec) }, { step: from, slot: 0 }, wantedMs);
  const ahead = second.map((step, index) => {
    const open = steps[from + index];
    const same = asItIs({ ...(first[index] ?? step), foot: step.foot });
    return {
      step: { ...step, leftOut: false },
      was: from + index,
      ahead: step.leftOut ? same : (open?.ahead ?? same),
    };
  });
  const footMs = sum(second.map(({ lengthMs }) => lengthMs));
  const fitting = fittedTo(ahead, { [second[0]?.foot ?? 'right']: footMs });
  return fitting && [...(spec.shaped ?? []).slice(0, from), ...fitting];
};
