import { answer, answerTo } from './answer';
import type { Evening } from './state';
import { ask, type Moment, type Setup, type Turn } from './turn';

/** What can be said here; with nothing under way, with an invitation to begin. */
export const help = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const acts = answerTo(setup, evening, { type: 'help' }, moment);
  return evening.session.mode.type === 'idle'
    ? ask(evening, { type: 'begin', start: {} }, acts)
    : answer(setup, evening, moment, acts);
};
