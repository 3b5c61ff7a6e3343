import type { Library } from '../library';
import type { Profile } from '../profile';
import { skipping } from '../reshape/skip';
import { staying } from '../reshape/stay';
import { stepMeant } from '../step-meant';
import type { Start } from './start';
import type { Course } from './state';

/**
 * A massage that has not begun, shaped as the listener always likes it and as it was wished for tonight: what cannot be
 * stays as it is.
 *
 * @example
 * asWished(library, course, { skipped: ['ankle'] }, {}) //=> the course without the ankle
 */
export const asWished = (
  library: Library,
  course: Course,
  { skipped = [], longer = [] }: Profile,
  wanted: Start,
): Course => {
  const left = [...skipped, ...(wanted.skipped ?? [])].reduce(
    (before, said) => withStep(library, before, said, (id) => skipping(library, before, [id])),
    course,
  );
  const longest = [...longer, ...(wanted.longer ?? [])].reduce(
    (before, said) => withStep(library, before, said, (id) => staying(library, before, id)?.course),
    left,
  );
  return wishing(longest, wanted);
};

/**
 * The course with what was wished of its steps tonight, to be kept under a name; nothing about it changes.
 *
 * @example
 * wishing(course, { skipped: ['toes'] }).spec //=> { …, skipped: ['toes'] }
 */
export const wishing = (course: Course, { skipped = [], longer = [] }: Start): Course => {
  const { spec } = course;
  if (spec.activity !== 'massage') return course;
  const both = {
    skipped: [...(spec.skipped ?? []), ...skipped],
    longer: [...(spec.longer ?? []), ...longer],
  };
  return {
    ...course,
    spec: {
      ...spec,
      ...(both.skipped.length === 0 ? {} : { skipped: [...new Set(both.skipped)] }),
      ...(both.longer.length === 0 ? {} : { longer: [...new Set(both.longer)] }),
    },
  };
};

const withStep = (
  { routines }: Library,
  course: Course,
  said: string,
  shaped: (stepId: string) => Course | undefined,
): Course => {
  const routine = course.spec.activity === 'massage' ? routines[course.spec.routineId] : undefined;
  const step = routine && stepMeant(routine, said);
  return step === undefined ? course : (shaped(step.id) ?? course);
};
