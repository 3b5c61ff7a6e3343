import type { Library } from '../library';
import type { PlannedStep } from '../plan';
import { asItIs } from '../rest';
import type { Course } from '../session/state';
import type { Foot } from '../timeline';
import { feetMsOf, fittedTo, isAhead, type OpenStep } from './open-plan';
import { type Changed, courseWith, type Shaping, shapingOf } from './reshaped';
import { cutShort, withoutSteps } from './skip';

/**
 * The course going on with the other foot; what is left of this one comes after it, from the very cue on. `undefined`
 * when the other foot has had its time, or there is none.
 *
 * @example
 * otherFoot(library, inTheMiddleOfTheLeftArch) //=> a course that goes on at the right heel
 */
export const otherFoot = (library: Library, course: Course): Course | undefined => {
  const shaping = shapingOf(library, course);
  if (shaping === undefined) return undefined;
  const { steps, here } = shaping;
  const foot = steps[here.step]?.step.foot;
  const ahead = steps.filter((each) => isAhead(shaping, each));
  const others = ahead.filter(({ step }) => step.foot !== foot && !step.leftOut);
  if (foot === undefined || others.length === 0) return undefined;
  const parted = ahead.flatMap((each) => (each.was === here.step ? partsOf(each, here.passed) : [each]));
  const isDone = ({ was, fromMs }: OpenStep): boolean =>
    was === here.step && fromMs === undefined && here.passed > 0;
  const before = [...steps.filter((each) => !isAhead(shaping, each)), ...parted.filter(isDone)];
  const rest = parted.filter((each) => !isDone(each));
  const changed = {
    steps: [
      ...before,
      ...rest.filter(({ step }) => step.foot !== foot),
      ...rest.filter(({ step }) => step.foot === foot),
    ],
    goTo: before.length,
  };
  return asPlanned(shaping, changed);
};

/**
 * The course going on with a step that lies ahead on the foot that is being done; the steps between come after it. Of
 * the one that is stood at, what is left stays unguided. `undefined` when there is no such step.
 *
 * @example
 * stepNow(library, atTheLeftHeel, 'ankle') //=> a course that goes on at the left ankle, and then at the left arch
 */
export const stepNow = (library: Library, course: Course, stepId: string): Course | undefined => {
  const shaping = shapingOf(library, course);
  if (shaping === undefined) return undefined;
  const { steps, here } = shaping;
  const foot = steps[here.step]?.step.foot;
  const isLeft = ({ was }: OpenStep): boolean => was < here.step || (was === here.step && here.passed > 0);
  const [before, rest] = [steps.filter(isLeft), steps.filter((each) => !isLeft(each))];
  const target = rest.find(({ step }) => step.foot === foot && step.stepId === stepId && !step.leftOut);
  if (target === undefined) return undefined;
  const others = rest.filter((each) => each !== target);
  return asPlanned(shaping, { steps: [...before, target, ...others], goTo: before.length });
};

/**
 * The course with one foot alone from here on; what was done of the other stays. `undefined` when nothing of that foot
 * lies ahead.
 *
 * @example
 * onlyFoot(library, fifteenMinutes, 'left') //=> a course that ends with the left foot
 */
export const onlyFoot = (library: Library, course: Course, foot: Foot): Course | undefined => {
  const shaping = shapingOf(library, course);
  if (shaping === undefined) return undefined;
  const its = shaping.steps.filter((each) => isAhead(shaping, each) && each.step.foot === foot);
  if (its.length === 0) return undefined;
  const after = asPlanned(
    shaping,
    withoutSteps(shaping, (each) => isAhead(shaping, each) && each.step.foot !== foot),
  );
  return after?.spec.activity === 'massage' ? { ...after, spec: { ...after.spec, feet: [foot] } } : after;
};

/** Every step with the length it has. */
const asPlanned = (shaping: Shaping, changed: Changed): Course | undefined => {
  const feetMs = feetMsOf({ steps: changed.steps.map(({ step }) => step) });
  const shaped = fittedTo(changed.steps, feetMs);
  return shaped && courseWith(shaping, changed, shaped);
};

/** A step parted where it is: what was done of it, and the rest. */
const partsOf = (open: OpenStep, passed: number): readonly OpenStep[] => {
  if (passed === 0) return [open];
  const done = cutShort(open.step, passed);
  const rest: PlannedStep = { ...done, ...restOf(open.step, done) };
  return [
    { ...open, step: done, ahead: asItIs(done) },
    { ...open, step: rest, ahead: asItIs(rest), fromMs: done.lengthMs },
  ];
};

/** What is left of a step of which a part is done. */
const restOf = (
  { part, lengthMs }: PlannedStep,
  { slotsMs = [], part: donePart, lengthMs: doneMs }: PlannedStep,
): Pick<PlannedStep, 'part' | 'lengthMs'> => ({
  part: { from: donePart?.to ?? 0, to: part?.to ?? slotsMs.length },
  lengthMs: lengthMs - doneMs,
});
