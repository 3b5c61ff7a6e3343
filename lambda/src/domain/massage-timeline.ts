import type { Next } from './cue';
import { movementSlots } from './movements';
import type { Plan, PlannedStep } from './plan';
import { firstFrom } from './position';
import type { Setting } from './setting';
import { sum } from './sum';
import type { Position, Slot, Timeline } from './timeline';

/** Getting ready takes 10 to 20 s, the change of feet about 10 s; neither is massage time. */
const GET_READY_MS = 14_000;
/** Of it, when the listener knows what to do. */
const SOON_READY_MS = 11_000;
const CHANGE_FEET_MS = 10_000;

/**
 * The slots of a plan. Its counted slots add up to the plan, to the millisecond; getting ready, the change of feet
 * and long explanations stand before the step they belong to and are not counted.
 */
export const massageTimeline = (plan: Plan): Timeline => ({
  steps: plan.steps.map((step, index) => ({
    stepId: step.stepId,
    foot: step.foot,
    slots: step.leftOut ? [] : stepSlots(plan, step, index),
  })),
});

/**
 * The step of a plan a position lies in, and how many of its slots lie before it, what is said before the step not
 * counted.
 *
 * @example
 * standingIn(plan, START) //=> { step: 0, passed: 0 }
 */
export const standingIn = (
  plan: Plan,
  position: Position,
): { readonly step: number; readonly passed: number } => {
  const timeline = massageTimeline(plan);
  const { step, slot } = firstFrom(timeline, position);
  const asides = timeline.steps[step]?.slots.filter(({ counted }) => !counted).length ?? 0;
  return { step, passed: Math.max(0, slot - asides) };
};

const stepSlots = (plan: Plan, step: PlannedStep, index: number): readonly Slot[] => {
  const slots = [
    ...introductions(plan, step, index),
    ...(isFirstTime(plan, index) && step.explanationMs !== undefined
      ? [aside(step.explanationMs, { type: 'explain', routineId: plan.routineId, stepId: step.stepId })]
      : []),
    ...doneSlots(step, {
      routineId: plan.routineId,
      step: wholeOf(step),
      next: nextOf(plan, index),
      ...(isAgain(plan, index) ? { again: true } : {}),
      ...(plan.pressure === undefined ? {} : { pressure: plan.pressure }),
      ...briefIn(plan),
      ...(plan.variety === undefined ? {} : { variety: plan.variety }),
    }),
  ];
  // What is said before a step stays together with its first cue.
  const begun = slots.findIndex(({ counted }) => counted);
  return slots.map((slot, place) => ({ ...slot, cut: place === 0 || (slot.cut && place !== begun) }));
};

/** Of all the slots of a step those that are done at this place in the plan. */
const doneSlots = ({ part }: PlannedStep, setting: Setting): readonly Slot[] =>
  movementSlots(setting).slice(part?.from ?? 0, part?.to);

const wholeOf = (step: PlannedStep): PlannedStep =>
  step.part === undefined ? step : { ...step, lengthMs: sum(step.slotsMs ?? []) };

const isAgain = ({ steps }: Plan, index: number): boolean =>
  steps
    .slice(0, index)
    .some(
      ({ stepId, foot, leftOut }) =>
        !leftOut && stepId === steps[index]?.stepId && foot === steps[index]?.foot,
    );

/** Not on the second foot, and not when it comes back. */
const isFirstTime = ({ steps }: Plan, index: number): boolean =>
  steps.findIndex(({ stepId }) => stepId === steps[index]?.stepId) === index;

const introductions = (plan: Plan, step: PlannedStep, index: number): readonly Slot[] => {
  const before = plan.steps.slice(0, index).filter(({ leftOut }) => !leftOut);
  const previous = before.at(-1);
  if (previous === undefined) {
    const { routineId, minutes, brief } = plan;
    return [
      aside(brief ? SOON_READY_MS : GET_READY_MS, {
        type: 'getReady',
        routineId,
        minutes,
        foot: step.foot,
        ...(plan.steps.every(({ foot }) => foot === step.foot) ? { only: true as const } : {}),
        ...briefIn(plan),
      }),
    ];
  }
  if (previous.foot === step.foot) return [];
  const back = step.part === undefined ? {} : { back: { routineId: plan.routineId, stepId: step.stepId } };
  const again = before.some(({ foot }) => foot === step.foot) ? { again: true as const } : {};
  return [aside(CHANGE_FEET_MS, { type: 'changeFeet', foot: step.foot, ...again, ...back })];
};

const briefIn = ({ brief }: Plan): { readonly brief?: true } => (brief === undefined ? {} : { brief });

const nextOf = (plan: Plan, index: number): Next => {
  const here = plan.steps[index];
  const next = plan.steps.slice(index + 1).find(({ leftOut }) => !leftOut);
  if (next === undefined) {
    const after = plan.after?.find(({ leftOut }) => !leftOut);
    return after === undefined
      ? { type: 'end' }
      : { type: 'step', routineId: plan.routineId, stepId: after.id };
  }
  if (next.foot !== here?.foot) return { type: 'otherFoot' };
  if (next.stepId === here.stepId) return { type: 'again' };
  return { type: 'step', routineId: plan.routineId, stepId: next.stepId };
};

const aside = (lengthMs: number, cue: Slot['cue']): Slot => ({
  lengthMs,
  cue,
  counted: false,
  cut: false,
  entry: true,
});
