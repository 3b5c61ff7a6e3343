import { isOver } from '../course';
import type { Act } from './act';
import { answer } from './answer';
import type { Aside, Back } from './aside';
import { askAtEnd } from './guiding';
import { stepNameOf } from './here';
import { heardEvening } from './set-pace';
import type { Evening } from './state';
import { ask, askPaused, guide, type Moment, type Setup, type Turn, tell } from './turn';

/**
 * Says something and goes back to whatever was going on, also before an aside was asked.
 *
 * @example
 * carryOn(setup, guiding, moment, [{ type: 'countsAgain' }]).reply //=> { type: 'guide', … }
 */
export const carryOn = (setup: Setup, evening: Evening, moment: Moment, acts: readonly Act[]): Turn => {
  const back = backOf(evening);
  const inAside = evening.session.mode.type === 'asking' && evening.session.mode.question.type === 'aside';
  return inAside ? goBack(setup, evening, back, acts) : answer(setup, evening, moment, acts);
};

/** Asks something beside what is going on, whose place is kept. */
export const askAside = (
  setup: Setup,
  evening: Evening,
  about: Aside,
  moment: Moment,
  acts: readonly Act[] = [],
): Turn => ask(heardEvening(setup, evening, moment), { type: 'aside', about, back: backOf(evening) }, acts);

/** What is going on, or was before an aside was asked. */
export const backOf = ({ session: { mode } }: Evening): Back => {
  switch (mode.type) {
    case 'idle':
      return { type: 'nothing' };
    case 'paused':
      return { type: 'paused' };
    case 'guiding':
      return { type: 'course' };
    case 'asking': {
      const { question } = mode;
      return question.type === 'aside' ? question.back : { type: 'question', question };
    }
  }
};

const goBack = (setup: Setup, evening: Evening, back: Back, acts: readonly Act[]): Turn => {
  switch (back.type) {
    case 'nothing':
      return tell(evening, acts);
    case 'paused':
      return askPaused(evening, acts);
    case 'question':
      // The statement is part of its question: it is heard once more.
      return ask(evening, back.question, back.question.type === 'gate' ? [...acts, { type: 'gate' }] : acts);
    case 'course': {
      const { course } = evening.session;
      if (course === undefined) return tell(evening, acts);
      if (isOver(setup.library, course)) return askAtEnd(evening, course, acts);
      return guide(evening, course, [...acts, { type: 'youAreAt', step: stepNameOf(setup.library, course) }]);
    }
  }
};
