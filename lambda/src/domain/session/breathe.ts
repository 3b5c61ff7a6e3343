import { breathAt, canBreatheAt } from '../breath';
import { countingsFor } from '../counting-wish';
import { newCourse } from '../course';
import { guardAnswer, isGuarded } from '../dose';
import { NORMAL_PACE, nearestPace } from '../pace';
import { LONG_EXHALE, type PatternChoice, patternOf } from '../pattern-choice';
import type { LastBreath } from '../profile';
import type { Act } from './act';
import { answer } from './answer';
import { cyclesFor, lengthRefused } from './breath-length';
import { breathWish, type ToBreathe } from './breath-wish';
import type { SessionEvent } from './event';
import { massageUnderWay } from './here';
import { recordsOf } from './keep';
import { isRestDay } from './rest-day';
import type { SaidLength } from './said';
import type { BreathingSpec, Evening } from './state';
import { ask, guide, identityAt, type Moment, type Setup, type Turn, tell, withoutCourse } from './turn';

const AS_USUAL: SaidLength = { minutes: { type: 'unsaid' } };

/** Begins to breathe, or says why not and offers what is nearest; a massage that is under way waits. */
export const breathe = (
  setup: Setup,
  evening: Evening,
  event: Extract<SessionEvent, { type: 'breathe' }>,
  moment: Moment,
): Turn => {
  if (isRestDay(evening, moment)) return restedTurn(setup, evening, moment);
  const wish = breathWish(setup.library, evening, event);
  const { breath, length, refusals } = wish;
  return refusals.length > 0
    ? ask(evening, { type: 'breath', breath, length }, refusals)
    : breatheWished(setup, evening, wish, moment, wish.acts);
};

/** Breathes a pattern that can be, as long and as often as the dose allows. */
export const breatheWished = (
  setup: Setup,
  evening: Evening,
  { breath, length, instead = AS_USUAL }: ToBreathe,
  moment: Moment,
  acts: readonly Act[] = [],
): Turn => {
  if (isRestDay(evening, moment)) return restedTurn(setup, evening, moment);
  const pattern = patternOf(setup.library, breath);
  if (pattern === undefined) throw new RangeError(`no breath pattern ${breath.patternId}`);
  const turn = isGuarded(pattern) ? guardedTurn(evening, instead, moment) : undefined;
  if (turn !== undefined) return turn;
  const pace = nearestPace(evening.profile.pace ?? NORMAL_PACE, (each) => canBreatheAt(pattern, each));
  const paced = { pattern, atPace: breathAt(pattern, pace) };
  const refused = lengthRefused(paced, length);
  if (refused !== undefined) {
    const question = { type: 'breathLength', breath, minutes: refused.nearest } as const;
    return ask(evening, question, [...acts, refused.act]);
  }
  const { acts: limits, ...lasting } = cyclesFor(paced, length, evening.profile, moment);
  const countings = countingsFor(evening.profile, breath);
  const spec: BreathingSpec = {
    activity: 'breathing',
    ...breath,
    ...lasting,
    ...(pace === NORMAL_PACE ? {} : { paces: [{ from: 0, pace }] }),
    ...(countings.length === 0 ? {} : { countings }),
  };
  const begun = remembering(evening, breath, length);
  return beginBreathing(setup, begun, spec, moment, [...acts, ...limits]);
};

/** Nothing is breathed on a day of dizziness; a massage that was begun all the same goes on. */
const restedTurn = (setup: Setup, evening: Evening, moment: Moment): Turn =>
  evening.session.course === undefined
    ? tell(evening, [{ type: 'restToday' }])
    : answer(setup, evening, moment, [{ type: 'noBreathToday' }]);

/** What is said instead of one more block with long holds; `undefined` when it may begin. */
const guardedTurn = (evening: Evening, instead: SaidLength, moment: Moment): Turn | undefined => {
  switch (guardAnswer(evening.profile.guarded, moment.now, moment)) {
    case 'begin':
      return undefined;
    case 'wait':
      return ask(evening, { type: 'breathWait' }, [{ type: 'blocksTooClose' }]);
    case 'enough':
      return ask(evening, { type: 'breath', breath: LONG_EXHALE, length: instead }, [
        { type: 'blocksEnough' },
      ]);
  }
};

/** The evening with this breathing as that of the last time. */
const remembering = (
  { session, profile }: Evening,
  breath: PatternChoice,
  { minutes, cycles }: SaidLength,
): Evening => {
  const lastBreath: LastBreath = {
    breath,
    ...(minutes.type === 'minutes' ? { minutes: minutes.minutes } : {}),
    ...(cycles === undefined ? {} : { cycles }),
  };
  return { session, profile: { ...profile, lastBreath } };
};

/** The breathing itself; before the first one ever, a sentence of care. */
const beginBreathing = (
  setup: Setup,
  evening: Evening,
  spec: BreathingSpec,
  moment: Moment,
  acts: readonly Act[],
): Turn => {
  const first = evening.profile.breathIntroAt === undefined;
  const course = newCourse(spec, identityAt(moment));
  const { session, profile } = evening;
  const waiting = massageUnderWay(setup, session);
  const begun: Evening = {
    session: { ...withoutCourse(evening).session, ...(waiting === undefined ? {} : { waiting }) },
    profile: first ? { ...profile, breathIntroAt: moment.now } : profile,
  };
  const said: readonly Act[] = first ? [...acts, { type: 'breathIntro' }] : acts;
  // What does not wait is over, and recorded before the breathing takes its place.
  const ended = recordsOf(setup, session).filter(({ id }) => id !== waiting?.id);
  return guide(begun, course, said, ended);
};
