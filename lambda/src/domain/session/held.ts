import { planOfSpec } from '../course';
import type { Library } from '../library';
import { planMs } from '../plan';
import { feetMsOf } from '../reshape/open-plan';
import { isAllGuided } from '../time-ahead';
import type { Foot } from '../timeline';
import type { Act } from './act';
import { answer } from './answer';
import { keptCourse, stepNameOf } from './here';
import { isStartQuestion, type StartQuestion, withStart } from './question';
import { goingOn, heardEvening } from './set-pace';
import type { Consequence } from './shaping-act';
import type { Start } from './start';
import type { Course, Evening } from './state';
import { ask, type Moment, type Setup, type Turn, withCourse } from './turn';

/** What a wish makes of the massage under way, and of one that is yet to begin. */
export interface Shaper {
  readonly massage: (course: Course) => { readonly course: Course; readonly acts: readonly Act[] };
  /** Without it the wish makes sense in the middle only. */
  readonly start?: (start: Start) => { readonly start: Start; readonly acts: readonly Act[] };
}

/**
 * A wish for the shape of a massage: of the one that is guided, waits or is kept, whose guidance goes on at the cue that
 * was being spoken; else of the one that is asked about, or that the listener may begin now.
 *
 * @example
 * shapedTurn(setup, guiding, moment, shaper).reply //=> { type: 'guide', acts, course }
 */
export const shapedTurn = (setup: Setup, evening: Evening, moment: Moment, shaper: Shaper): Turn => {
  const at = heardEvening(setup, evening, moment);
  const { mode, course, waiting } = at.session;
  const [here, aside] = [course, waiting].map((each) => openMassage(setup.library, each));
  if (here !== undefined) {
    const shaped = shaper.massage(here);
    return goingOn(setup, withCourse(at, shaped.course), moment, shaped.acts);
  }
  if (aside !== undefined) {
    const shaped = shaper.massage(aside);
    const after = { ...at, session: { ...at.session, waiting: shaped.course } };
    return goingOn(setup, after, moment, shaped.acts);
  }
  if (course !== undefined) return goingOn(setup, at, moment, [{ type: 'notShapable' }]);
  if (mode.type === 'asking' && isStartQuestion(mode.question))
    return asked(setup, at, moment, { question: mode.question, shaper });
  const question = { type: 'begin', start: {} } as const;
  return shapedKept(setup, at, moment, shaper) ?? asked(setup, at, moment, { question, shaper });
};

/** A question about a massage goes on to be asked about the massage as it is wished for now. */
const asked = (
  setup: Setup,
  evening: Evening,
  moment: Moment,
  { question, shaper }: { readonly question: StartQuestion; readonly shaper: Shaper },
): Turn => {
  const shaped = shaper.start?.(question.start);
  if (shaped !== undefined) return ask(evening, withStart(question, shaped.start), shaped.acts);
  const idle = evening.session.mode.type === 'idle';
  return answer(setup, evening, moment, [{ type: idle ? 'nothingUnderWay' : 'notBegun' }]);
};

/** A place that is kept takes the wish on, and is offered with it; one that another device may be guiding is left alone. */
const shapedKept = (setup: Setup, evening: Evening, moment: Moment, shaper: Shaper): Turn | undefined => {
  const { place } = evening.profile;
  const kept = openMassage(
    setup.library,
    place?.sent === undefined ? keptCourse(setup, place, moment) : undefined,
  );
  if (place === undefined || kept === undefined) return undefined;
  const { course, acts } = shaper.massage(kept);
  const profile = { ...evening.profile, place: { ...place, course } };
  const stopped: Act = { type: 'stoppedAt', step: stepNameOf(setup.library, course) };
  return ask({ ...evening, profile }, { type: 'offer' }, [...acts, stopped]);
};

/** A massage of which something lies ahead. */
const openMassage = (library: Library, course: Course | undefined): Course | undefined =>
  course?.spec.activity === 'massage' && !isAllGuided(library, course) ? course : undefined;

/**
 * What a change means for the time: the massage time in all where it is another, and the foot that gets less where that
 * is new. Less than a second is not worth a word.
 *
 * @example
 * consequenceOf(library, fifteenMinutes, withoutTheToes) //=> { totalMs: 870_000 }
 */
export const consequenceOf = (library: Library, before: Course, after: Course): Consequence => {
  const [was, is] = [timesOf(library, before), timesOf(library, after)];
  const byMs = Math.abs(is.offMs);
  const foot: Foot = is.offMs < 0 ? 'left' : 'right';
  return {
    ...(was.totalMs === is.totalMs ? {} : { totalMs: is.totalMs }),
    ...(byMs >= 1000 && byMs > Math.abs(was.offMs) ? { uneven: { foot, byMs } } : {}),
  };
};

/** The massage time of a course in ms, and how much more of it the left foot gets. */
const timesOf = (
  library: Library,
  { spec }: Course,
): { readonly totalMs: number; readonly offMs: number } => {
  const plan = spec.activity === 'massage' ? planOfSpec(library, spec) : undefined;
  if (plan === undefined) return { totalMs: 0, offMs: 0 };
  const { left = 0, right = 0 } = feetMsOf(plan);
  // Where one foot alone was wished for, nothing is to be evened out.
  const both = left > 0 && right > 0 && !isOneFoot(spec);
  return { totalMs: planMs(plan), offMs: both ? left - right : 0 };
};

/** The massage time of a course in ms; 0 when it is none. */
export const massageMs = (library: Library, course: Course): number => timesOf(library, course).totalMs;

const isOneFoot = (spec: Course['spec']): boolean => spec.activity === 'massage' && spec.feet?.length === 1;
