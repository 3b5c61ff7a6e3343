import { standingOf } from '../course';
import { feetFrom, otherThan, type SaidFoot } from '../feet-order';
import type { Library } from '../library';
import { onlyFoot, otherFoot } from '../reshape/feet';
import { isUnbegun, shapingOf } from '../reshape/reshaped';
import type { Foot } from '../timeline';
import type { Act } from './act';
import { consequenceOf, shapedTurn } from './held';
import { goingOn } from './set-pace';
import type { Course, Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/**
 * One foot alone, or which comes first, said in the middle or before it. Once a foot has begun, the other one comes now,
 * and the rest of it after that.
 *
 * @example
 * feetWish(setup, guidingTheLeft, ['right', 'left'], moment).reply
 * //=> { type: 'guide', acts: [{ type: 'otherFoot', foot: 'right' }], course }
 */
export const feetWish = (setup: Setup, evening: Evening, feet: readonly Foot[], moment: Moment): Turn =>
  shapedTurn(setup, evening, moment, {
    massage: (course) => withFeet(setup.library, course, feet),
    start: (start) => ({ start: { ...start, feet }, acts: [feetAct(feet)] }),
  });

/** Which foot comes first, on the evenings to come; tonight's takes it on where it has not begun. */
export const setFirstFoot = (setup: Setup, evening: Evening, foot: SaidFoot, moment: Moment): Turn => {
  const { firstFoot: _before, ...rest } = evening.profile;
  const profile = foot === 'right' ? { ...rest, firstFoot: foot } : rest;
  const said: Act = { type: 'footFirst', foot, kept: true };
  const { course } = evening.session;
  const shaped = course && withOrder(setup.library, course, feetFrom(foot));
  const session = shaped === undefined ? evening.session : { ...evening.session, course: shaped };
  return goingOn(setup, { session, profile }, moment, [said]);
};

/** A foot that is gone to now; the rest of the other comes after it. On it already, it goes on. */
export const goToFoot = (setup: Setup, evening: Evening, foot: SaidFoot, moment: Moment): Turn =>
  shapedTurn(setup, evening, moment, {
    massage: (course) =>
      standingOf(setup.library, course).foot === foot
        ? { course, acts: [] }
        : switched(setup.library, course),
  });

/** "Other foot": it comes now, and what is left of this one after it. */
export const switchFoot = (setup: Setup, evening: Evening, moment: Moment): Turn =>
  shapedTurn(setup, evening, moment, { massage: (course) => switched(setup.library, course) });

/** What is said of feet that are wished for, in their order. */
export const feetAct = ([foot = 'left', other]: readonly Foot[]): Act =>
  other === undefined ? { type: 'footOnly', foot } : { type: 'footFirst', foot };

type Shaped = { readonly course: Course; readonly acts: readonly Act[] };

const withFeet = (library: Library, course: Course, feet: readonly Foot[]): Shaped => {
  const [foot = 'left', other] = feet;
  if (other === undefined) {
    const after = onlyFoot(library, course, foot);
    return after === undefined
      ? { course, acts: [{ type: 'footDone', foot }] }
      : { course: after, acts: [{ ...feetAct(feet), ...consequenceOf(library, course, after) }] };
  }
  const ordered = withOrder(library, course, feet);
  if (ordered !== undefined) return { course: ordered, acts: [feetAct(feet)] };
  return standingOf(library, course).foot === foot ? { course, acts: [] } : switched(library, course);
};

/** A massage of which nothing has begun, in that order of feet; `undefined` for any other. */
const withOrder = (library: Library, course: Course, feet: readonly Foot[]): Course | undefined => {
  const shaping = shapingOf(library, course);
  if (shaping === undefined || !isUnbegun(shaping) || shaping.spec.reshaped) return undefined;
  if (shaping.spec.feet?.length === 1) return undefined;
  const { shaped: _shaped, ...plain } = shaping.spec;
  return { ...course, spec: { ...plain, feet } };
};

const switched = (library: Library, course: Course): Shaped => {
  const { foot } = standingOf(library, course);
  const after = otherFoot(library, course);
  if (after !== undefined)
    return { course: after, acts: [{ type: 'otherFoot', foot: standingOf(library, after).foot }] };
  const shaping = shapingOf(library, course);
  const alone = shaping?.steps.every(({ step }) => step.foot === foot) === true;
  return { course, acts: [alone ? { type: 'oneFoot', foot } : { type: 'footDone', foot: otherThan(foot) }] };
};
