import { hasHold } from '../breath';
import { isOver } from '../course';
import { patternOf } from '../pattern-choice';
import type { Act } from './act';
import { answer } from './answer';
import { GENTLE } from './start';
import type { Evening, SessionState } from './state';
import { ask, type Moment, type Setup, type Turn } from './turn';

/**
 * The careful answer, the same to whatever was said. A massage that is not the gentle one, and a breath that is held,
 * wait for what the listener chooses; with nothing under way the gentle routine is offered. Nothing is kept of it but
 * that choice.
 *
 * @example
 * carefulAnswer(setup, guiding, moment).reply
 * //=> { type: 'ask', acts: [{ type: 'safety' }], invitation: { type: 'safety', beside: 'massage' } }
 */
export const carefulAnswer = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const acts: readonly Act[] = [{ type: 'safety' }];
  const waits = evening.session.mode.type === 'idle' || isFirm(setup, evening.session);
  return waits ? ask(evening, { type: 'safety' }, acts) : answer(setup, evening, moment, acts);
};

/** Whether something is under way that the answer advises against, and that would go on by itself or by "next". */
const isFirm = (setup: Setup, { course, mode }: SessionState): boolean => {
  if (course === undefined || isOver(setup.library, course)) return false;
  const goesOn =
    mode.type !== 'asking' || ['lost', 'pain', 'safety', 'moreBreath'].includes(mode.question.type);
  if (course.spec.activity === 'massage') return goesOn && course.spec.routineId !== GENTLE;
  const pattern = patternOf(setup.library, course.spec);
  return goesOn && pattern !== undefined && hasHold(pattern);
};
