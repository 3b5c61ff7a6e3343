import { isOver } from '../course';
import { isPerson, type ListenerId } from '../listener-id';
import type { Act } from './act';
import { answer } from './answer';
import type { SessionEvent } from './event';
import { massageUnderWay } from './here';
import { offered, over, recordsOf } from './keep';
import type { BeforeForgetting, Question } from './question';
import type { Evening, Mode } from './state';
import { ask, inMode, type Moment, type Setup, type Turn, tell } from './turn';

/** Everything that is kept of the listener, and back to whatever was going on. */
export const tellKnown = (
  setup: Setup,
  evening: Evening,
  event: Extract<SessionEvent, { type: 'whatIsKnown' }>,
  moment: Moment,
): Turn => answer(setup, evening, moment, [knownAct(event)]);

const knownAct = ({ listener, profile, records }: Extract<SessionEvent, { type: 'whatIsKnown' }>): Act => {
  if (profile === undefined || records === undefined) return { type: 'recordUnreadable' };
  const nights = [...new Set(records.map(({ practiceDay }) => practiceDay))].sort();
  const [first] = nights;
  return {
    type: 'known',
    whose: isPerson(listener) ? 'person' : 'household',
    nights: nights.length,
    ...(first === undefined ? {} : { first }),
    profile,
  };
};

/** Asks once whether everything is to be forgotten; what was going on waits for the answer. */
export const askToForget = (
  setup: Setup,
  evening: Evening,
  { listener, others }: Extract<SessionEvent, { type: 'forget' }>,
): Turn => {
  const { mode, course } = evening.session;
  const underWay = course !== undefined && !isOver(setup.library, course);
  const question: Question = { type: 'forget', listener, before: beforeIn(mode) };
  return ask(evening, question, [{ type: 'forgetAsked', others, underWay }]);
};

const beforeIn = (mode: Mode): BeforeForgetting => {
  if (mode.type !== 'asking') return { type: mode.type };
  const { question } = mode;
  return question.type === 'forget' ? question.before : { type: 'asking', question };
};

/**
 * Everything goes. What is under way ends with it, and is nobody's any more, unless it is somebody else's who did not
 * ask for it: that stays as after a stop.
 */
export const forgetAll = (setup: Setup, evening: Evening, listener: ListenerId, moment: Moment): Turn => {
  const massage = massageUnderWay(setup, evening.session);
  const ended = massage === undefined ? over(evening) : offered(evening, massage, moment);
  const acts: readonly Act[] = [{ type: 'forgotten' }];
  return { ...tell(ended, acts, recordsOf(setup, evening.session)), forgets: listener };
};

/** Nothing is forgotten, or not all could be: back to where it was asked. */
export const backFromForgetting = (
  setup: Setup,
  evening: Evening,
  { before }: Extract<Question, { type: 'forget' }>,
  moment: Moment,
  act: Act,
): Turn => {
  // What the gate says may have been cut short by the question.
  const gate = before.type === 'asking' && before.question.type === 'gate';
  return answer(setup, inMode(evening, before), moment, gate ? [act, { type: 'gate' }] : [act]);
};

/** What could not be deleted is admitted. */
export const forgetFailed = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const { mode } = evening.session;
  const act: Act = { type: 'notForgotten' };
  return mode.type === 'asking' && mode.question.type === 'forget'
    ? backFromForgetting(setup, evening, mode.question, moment, act)
    : answer(setup, evening, moment, [act]);
};
