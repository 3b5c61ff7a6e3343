import { isSameWay } from '../hands';
import type { SessionRecord } from '../history';
import { isDone, nightsWith } from '../nightly';
import { isSame, START } from '../position';
import { chosenTelling, tellingAfter, toldAs } from '../telling';
import type { Course } from './state';
import { type Moment, type Setup, type Turn, withCourse } from './turn';

/**
 * The massage that begins with this turn and of which less is told from night to night; `undefined` when none begins, or
 * the listener has chosen how much to hear.
 *
 * @example
 * beginning(turn, moment)?.spec //=> { activity: 'massage', routineId: 'classic', … }
 */
export const beginning = ({ reply, evening }: Turn, { now }: Moment): Course | undefined => {
  if (reply.type !== 'guide' || chosenTelling(evening.profile) !== undefined) return undefined;
  const { course } = reply;
  const isNew = course.startedAt === now && course.heardBeforeMs === undefined && isSame(course.at, START);
  return isNew && course.spec.activity === 'massage' ? course : undefined;
};

/**
 * The turn with its massage told as the nights say on which that routine was done to its end in that way: other hands
 * are new to who knows the routine by heart. Their number also chooses
 * the fillers, so that no two nights in a row sound the same and each can be told beforehand.
 */
export const tapered = (
  { library }: Setup,
  turn: Turn,
  course: Course,
  records: readonly SessionRecord[],
): Turn => {
  const { spec } = course;
  if (turn.reply.type !== 'guide' || spec.activity !== 'massage') return turn;
  const same = records.filter((record) => record.routineId === spec.routineId && isSameWay(record, spec));
  const nights = nightsWith(same, 'massage').filter(isDone).length;
  const varied = nights === 0 ? course : { ...course, spec: { ...spec, variety: nights } };
  const told = toldAs(library, varied, tellingAfter(nights));
  return { ...turn, evening: withCourse(turn.evening, told), reply: { ...turn.reply, course: told } };
};
