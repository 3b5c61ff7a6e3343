import { isOver } from '../course';
import { answer, answerTo } from './answer';
import { GENTLE } from './start';
import type { Evening } from './state';
import { ask, type Moment, type Setup, type Turn } from './turn';

/** The careful answer; a massage that is not the gentle one waits for what the listener chooses. */
export const carefulAnswer = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const acts = answerTo(setup, evening, { type: 'safety' }, moment);
  const { course, mode } = evening.session;
  const firm = course?.spec.activity === 'massage' && course.spec.routineId !== GENTLE;
  const inMiddle = mode.type === 'guiding' || mode.type === 'paused';
  return firm && inMiddle && !isOver(setup.library, course)
    ? ask(evening, { type: 'safety' }, acts)
    : answer(setup, evening, moment, acts);
};
