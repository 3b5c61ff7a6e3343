import type { Act } from './act';
import { answer } from './answer';
import type { Evening } from './state';
import { ask, type Moment, type Setup, type Turn } from './turn';

/** More names than this cannot be held in mind. */
const AT_ONCE = 3;

/** Names what there is, three at a time; with nothing going on, one of them can be chosen or the next three heard. */
export const listRoutines = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const { mode } = evening.session;
  const all = Object.keys(setup.library.routines);
  const heard = mode.type === 'asking' && mode.question.type === 'routines' ? mode.question.routineIds : [];
  const from = (heard.length === 0 ? 0 : all.indexOf(heard.at(-1) ?? '') + 1) % all.length;
  const routineIds = all.slice(from, from + AT_ONCE);
  const more = all.length - from - routineIds.length;
  const named: Act = { type: 'routines', routineIds, more, goingOn: from > 0 };
  const free = mode.type === 'idle' || (mode.type === 'asking' && FREE.includes(mode.question.type));
  return free
    ? ask(evening, { type: 'routines', routineIds, more: more > 0 }, [named])
    : answer(setup, evening, moment, [named]);
};

/** Questions that wait for a routine, or for nothing in particular. */
const FREE: readonly string[] = ['routines', 'routine', 'begin'];
