import { isOver } from '../course';
import { isGuarded, LEAST_BREATH_MINUTES, mostMinutes } from '../dose';
import type { Library } from '../library';
import { type Breathing, lengthened, type More, mostOf } from '../more';
import { choiceOf, patternOf } from '../pattern-choice';
import type { Act } from './act';
import { answer } from './answer';
import { FOR_A_MINUTE } from './breath-wish';
import { breathe, breatheWished } from './breathe';
import { changeLength } from './change-length';
import { askAtEnd } from './guiding';
import type { Question } from './question';
import type { SaidLength } from './said';
import { goingOn, heardEvening } from './set-pace';
import type { Course, Evening } from './state';
import { stayOnStep } from './stay-on-step';
import { ask, askPaused, guide, type Moment, type Setup, type Turn, withCourse } from './turn';

/** A wish for more time, or less. */
type TimeWish = SaidLength & { readonly less?: boolean };

/** "A little longer", of a massage, in minutes. */
const A_LITTLE = 2;
const ONE_MINUTE: More = { in: 'minutes', count: 1 };

/** Questions about what to breathe: a length said there is that of what is asked about. */
export const BREATHS: readonly Question['type'][] = ['breath', 'breathLength', 'breathWait'];

/** More of the breathing that is under way, or over: within the dose of its pattern, else the nearest is offered. */
export const addTime = (setup: Setup, evening: Evening, said: TimeWish, moment: Moment): Turn => {
  const { mode } = evening.session;
  if (mode.type === 'asking' && BREATHS.includes(mode.question.type))
    return breathe(setup, evening, { type: 'breathe', pattern: { type: 'unsaid' }, ...said }, moment);
  const at = heardEvening(setup, evening, moment);
  const breathing = breathingIn(setup.library, at.session.course);
  if (breathing === undefined) return massageTime(setup, evening, said, moment);
  if (said.less) return goingOn(setup, at, moment, [{ type: 'enoughAnyTime' }]);
  if (isGuarded(breathing.pattern)) return guardedTurn(setup, at, breathing, said, moment);
  const wished = moreIn(said);
  const fits = mostOf(breathing, wished ?? ONE_MINUTE);
  if (fits === undefined) return goingOn(setup, at, moment, [tooLong(breathing)]);
  const refusal = refusalOf(breathing, said, fits);
  if (refusal !== undefined) return ask(at, { type: 'moreBreath', more: fits }, [refusal]);
  const dropped = wished?.in === 'minutes' && said.minutes.type === 'minutes' && said.minutes.halfDropped;
  return withMore(setup, at, breathing, fits, [
    dropped ? { type: 'halfDropped', minutes: fits.count } : { type: 'timeAdded', more: fits },
  ]);
};

/** Breathes on for what was offered, or as much of it as still fits. */
export const addOffered = (setup: Setup, evening: Evening, offered: More, moment: Moment): Turn => {
  const breathing = breathingIn(setup.library, evening.session.course);
  if (breathing === undefined) return massageTime(setup, evening, { minutes: { type: 'unsaid' } }, moment);
  const more = mostOf(breathing, offered);
  if (more !== undefined) return withMore(setup, evening, breathing, more, [{ type: 'timeAdded', more }]);
  const acts = [tooLong(breathing)];
  return isOver(setup.library, breathing.course)
    ? askAtEnd(evening, breathing.course, acts)
    : guide(evening, breathing.course, acts);
};

/** Nothing said is one minute; `undefined` when what was said is no length there is. */
const moreIn = ({ minutes, cycles }: SaidLength): More | undefined => {
  if (cycles !== undefined) return cycles > 0 ? { in: 'rounds', count: cycles } : undefined;
  if (minutes.type === 'unsaid') return ONE_MINUTE;
  return minutes.type === 'minutes' && minutes.minutes >= LEAST_BREATH_MINUTES
    ? { in: 'minutes', count: minutes.minutes }
    : undefined;
};

/** Why it is not what was said; `undefined` when it is. */
const refusalOf = (breathing: Breathing, said: SaidLength, fits: More): Act | undefined => {
  const wished = moreIn(said);
  if (wished !== undefined)
    return wished.in === fits.in && wished.count === fits.count ? undefined : tooLong(breathing);
  if (said.minutes.type !== 'minutes') return { type: 'minutesUnclear' };
  return limit(breathing, said.minutes.minutes);
};

const tooLong = (breathing: Breathing): Act => limit(breathing, mostMinutes(breathing.pattern) + 1);

const limit = ({ pattern }: Breathing, minutes: number): Act => ({
  type: 'lengthRefused',
  activity: 'breathing',
  minutes,
  least: LEAST_BREATH_MINUTES,
  most: mostMinutes(pattern),
});

/** A pause stays one; everything else breathes on. */
const withMore = (
  setup: Setup,
  evening: Evening,
  breathing: Breathing,
  more: More,
  acts: readonly Act[],
): Turn => {
  const course = lengthened(setup.library, breathing, more);
  return evening.session.mode.type === 'paused'
    ? askPaused(withCourse(evening, course), acts)
    : guide(evening, course, acts);
};

/** The rounds of a guarded block never get more; after it there is something else, or another one after a minute. */
const guardedTurn = (
  setup: Setup,
  evening: Evening,
  { course, spec }: Breathing,
  said: SaidLength,
  moment: Moment,
): Turn => {
  if (!isOver(setup.library, course))
    return goingOn(setup, evening, moment, [{ type: 'roundsStay', cycles: spec.cycles }]);
  const instead = moreIn(said) === undefined || said.minutes.type === 'unsaid' ? FOR_A_MINUTE : said;
  const length = { minutes: { type: 'unsaid' } } as const;
  return breatheWished(setup, evening, { breath: choiceOf(spec), length, instead }, moment);
};

/** A massage gets more or less; with nothing under way there is nothing to add to. */
const massageTime = (setup: Setup, evening: Evening, said: TimeWish, moment: Moment): Turn => {
  const { course, mode } = evening.session;
  const { minutes, cycles, less = false } = said;
  if (mode.type === 'idle' && course === undefined && !less)
    return answer(setup, evening, moment, [{ type: 'nothingUnderWay' }]);
  if (cycles !== undefined && !less)
    return stayOnStep(
      setup,
      evening,
      { type: 'stayOnStep', step: { type: 'unsaid' }, minutes: { type: 'unsaid' }, scope: 'tonight' },
      moment,
    );
  if (minutes.type === 'unclear') return goingOn(setup, evening, moment, [{ type: 'minutesUnclear' }]);
  if (minutes.type === 'minutes')
    return changeLength(
      setup,
      evening,
      { type: 'by', minutes: less ? -minutes.minutes : minutes.minutes },
      moment,
    );
  return changeLength(setup, evening, less ? { type: 'shorter' } : { type: 'by', minutes: A_LITTLE }, moment);
};

const breathingIn = (library: Library, course: Course | undefined): Breathing | undefined => {
  if (course?.spec.activity !== 'breathing') return undefined;
  const pattern = patternOf(library, course.spec);
  return pattern && { course, spec: course.spec, pattern };
};
