import { isSameWay } from '../hands';
import type { SessionRecord } from '../history';
import { isDone, nightsWith } from '../nightly';
import { dayNumber } from '../nights';
import { isSame, START } from '../position';
import { chosenTelling, tellingAfter, toldAs } from '../telling';
import type { Course } from './state';
import { type Moment, type Setup, type Turn, withCourse } from './turn';

/**
 * The massage that begins with this turn; `undefined` when none does.
 *
 * @example
 * beginning(turn, moment)?.spec //=> { activity: 'massage', routineId: 'classic', … }
 */
export const beginning = ({ reply }: Turn, { now }: Moment): Course | undefined => {
  if (reply.type !== 'guide') return undefined;
  const { course } = reply;
  const isNew = course.startedAt === now && course.heardBeforeMs === undefined && isSame(course.at, START);
  return isNew && course.spec.activity === 'massage' ? course : undefined;
};

/** Whether less is told of it from night to night: unless the listener has chosen how much to hear. */
export const isTapering = ({ evening }: Turn): boolean => chosenTelling(evening.profile) === undefined;

/**
 * The turn with its massage told as the nights say on which that routine was done to its end in that way: other hands
 * are new to who knows the routine by heart. Their number also chooses the fillers, so that no two nights in a row sound
 * the same and each can be told beforehand.
 */
export const tapered = (
  { library }: Setup,
  turn: Turn,
  course: Course,
  records: readonly SessionRecord[],
): Turn => {
  const { spec } = course;
  if (spec.activity !== 'massage') return turn;
  const same = records.filter((record) => record.routineId === spec.routineId && isSameWay(record, spec));
  const nights = nightsWith(same, 'massage').filter(isDone).length;
  return begunAs(turn, toldAs(library, varied(course, nights), tellingAfter(nights)));
};

/** The turn with its massage told as it is, and its fillers chosen by the day: nothing needs to be read for it. */
export const variedByDay = (turn: Turn, course: Course): Turn =>
  begunAs(turn, varied(course, dayNumber(course.practiceDay)));

const varied = (course: Course, variety: number): Course =>
  course.spec.activity === 'massage' && variety > 0
    ? { ...course, spec: { ...course.spec, variety } }
    : course;

const begunAs = (turn: Turn, course: Course): Turn =>
  turn.reply.type === 'guide'
    ? { ...turn, evening: withCourse(turn.evening, course), reply: { ...turn.reply, course } }
    : turn;
