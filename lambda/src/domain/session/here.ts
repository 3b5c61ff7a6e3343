import { heardTo, isOver, standingOf, timelineOf } from '../course';
import { type Whereabouts, whereabouts } from '../place';
import type { StepName } from './act';
import type { Course, Evening, SavedPlace } from './state';
import type { Moment, Setup } from './turn';

/** A course as far as it was certainly heard, and what the clock says of the place. */
export interface Here {
  readonly course: Course;
  readonly where?: Whereabouts;
}

/** Where the listener is now. While nothing is being spoken, the course already stands there. */
export const hereIn = (setup: Setup, evening: Evening, moment: Moment): Here | undefined => {
  const { mode, course } = evening.session;
  if (course === undefined) return undefined;
  if (mode.type !== 'guiding' || mode.sent === undefined) return { course };
  const where = whereabouts(timelineOf(setup.library, course.spec), mode.sent, moment.now, setup.hearing);
  return { course: heardTo(setup.library, course, where.earliest), where };
};

/** The place kept from an earlier Alexa session, as a course, when its content still exists and it is not over. */
export const keptCourse = (setup: Setup, place: SavedPlace | undefined): Course | undefined =>
  place === undefined || isOver(setup.library, place.course) ? undefined : place.course;

export const stepNameOf = (setup: Setup, course: Course): StepName => {
  const { stepId, foot } = standingOf(setup.library, course);
  const { spec } = course;
  return {
    activity: spec.activity,
    routineId: spec.activity === 'massage' ? spec.routineId : spec.patternId,
    stepId,
    foot,
  };
};
