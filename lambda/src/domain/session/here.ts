import { heardTo, isKnown, isOver, standingOf, timelineOf } from '../course';
import { isGuarded } from '../dose';
import { handsOf } from '../hands';
import type { Library } from '../library';
import { patternOf } from '../pattern-choice';
import { type Whereabouts, whereabouts } from '../place';
import { endOf, isSame, START } from '../position';
import { isAllGuided } from '../time-ahead';
import type { Position } from '../timeline';
import type { Act, StepName } from './act';
import type { Course, Evening, SavedPlace, SessionState } from './state';
import type { Moment, Setup } from './turn';

/** A place is gone back to by itself within half an hour. */
export const STRAIGHT_BACK_MS = 1_800_000;
/** A place is offered for a day. */
const OFFER_MS = 86_400_000;

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
  const to = blockDone(setup, course, where.likelyJoin) ?? where.earliest;
  return { course: heardTo(setup.library, course, to), where };
};

/** The end of a guarded block, once it has most likely been spoken: doubt does not add one more breath to it. */
const blockDone = (
  { library }: Setup,
  { spec }: Course,
  join: Position | undefined,
): Position | undefined => {
  const pattern = spec.activity === 'breathing' ? patternOf(library, spec) : undefined;
  if (join === undefined || pattern === undefined || !isGuarded(pattern)) return undefined;
  return isSame(join, endOf(timelineOf(library, spec))) ? join : undefined;
};

/** When an invitation has most likely been reached, leaving there does not take back the seconds before it. */
export const heardByNow = (setup: Setup, { course, where }: Here): Course =>
  where?.likelyJoin === undefined ? course : heardTo(setup.library, course, where.likelyJoin);

/** The massage that is guided, paused or waiting and not over yet, if there is one. */
export const massageUnderWay = ({ library }: Setup, { course, waiting }: SessionState): Course | undefined =>
  [waiting, course].find((one) => one?.spec.activity === 'massage' && !isOver(library, one));

/** Says where guidance goes on; at the very beginning the first cue itself does. */
export const backTo = ({ library }: Setup, course: Course): readonly Act[] =>
  isSame(course.at, START)
    ? []
    : [{ type: 'backTo', step: stepNameOf(library, course), standing: standingOf(library, course) }];

/**
 * The course kept from an earlier Alexa session: not older than a day, not over, of content that still exists. What
 * follows a massage that is done is gone back to by itself, and never offered.
 */
export const keptCourse = (
  { library }: Setup,
  place: SavedPlace | undefined,
  { now }: Moment,
): Course | undefined =>
  place === undefined ||
  now - place.savedAt > OFFER_MS ||
  !isKnown(library, place.course.spec) ||
  isOver(library, place.course) ||
  (isAllGuided(library, place.course) && (place.takeUp === 'offer' || now - place.savedAt > STRAIGHT_BACK_MS))
    ? undefined
    : place.course;

/** The step a course stands at, to be named to the listener. */
export const stepNameOf = (library: Library, course: Course): StepName => {
  const { stepId, foot } = standingOf(library, course);
  const { spec } = course;
  return {
    activity: spec.activity,
    routineId: spec.activity === 'massage' ? spec.routineId : spec.patternId,
    stepId,
    foot,
    ...(spec.activity === 'massage' ? handsOf(spec) : {}),
  };
};
