import { standingOf } from '../course';
import type { Library } from '../library';
import { isSoftAt } from '../soft';
import { hereIn } from './here';
import type { Course, Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/**
 * The turn in which a massage that had become soft stays so, whatever this turn made of its plan: with time added, two
 * thirds of it may lie ahead again. From the very beginning it begins anew.
 */
export const withSoftening = (setup: Setup, before: Evening, turn: Turn, moment: Moment): Turn => {
  const here = hereIn(setup, before, moment)?.course;
  if (here?.spec.activity !== 'massage' || !isSoftAt(setup.library, here)) return turn;
  const { evening, reply } = turn;
  const { course } = evening.session;
  if (course?.id !== here.id) return turn;
  return {
    ...turn,
    evening: { ...evening, session: { ...evening.session, course: staying(setup.library, course) } },
    reply: reply.type === 'guide' ? { ...reply, course: staying(setup.library, reply.course) } : reply,
  };
};

const staying = (library: Library, course: Course): Course => {
  const { softened: _softened, ...rest } = course;
  return standingOf(library, course).elapsedMs === 0 ? rest : { ...rest, softened: true };
};
