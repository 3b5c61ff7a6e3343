import { isOver } from '../course';
import type { SessionRecord } from '../history';
import { isSameNight, nightAt } from '../night';
import { recordOf } from '../record';
import type { Remembered } from '../told';
import type { Course, Evening } from './state';
import type { Moment, Setup } from './turn';

/** What is known of the past, what is under way put in its place: over or done it counts as what it is, else not yet. */
export const remembered = (
  { library }: Setup,
  { session: { course, waiting } }: Evening,
  { records, unreadable, household }: Omit<Remembered, 'underWay'>,
  moment: Moment,
): Remembered => {
  const courses = [course, waiting].filter((each) => each !== undefined);
  const now = courses.map((each) => ({ course: each, record: recordOf(library, each) }));
  const counts = (each: Course, record: SessionRecord | undefined): boolean =>
    record?.complete === true || isOver(library, each);
  const ids = courses.map(({ id }) => id);
  return {
    records: [
      ...records.filter(({ id }) => !ids.includes(id)),
      ...now.flatMap(({ course: each, record }) => (record && counts(each, record) ? [record] : [])),
    ],
    unreadable,
    ...(household === undefined ? {} : { household }),
    underWay: now
      .filter(({ course: each, record }) => !counts(each, record) && isSameNight(each, nightAt(moment)))
      .map(({ course: each }) => each.spec.activity),
  };
};
