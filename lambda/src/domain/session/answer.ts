import { closesWithBreaths } from '../closing';
import { isOver, standingOf, timelineOf } from '../course';
import { totalMs } from '../position';
import { aheadMs, isAllGuided } from '../time-ahead';
import { told } from '../told';
import { wholeLengthMs } from '../whole-length';
import type { Act } from './act';
import type { SessionEvent } from './event';
import { askAtEnd } from './guiding';
import { hereIn, keptCourse, stepNameOf } from './here';
import { invitationOf } from './invitation';
import { remembered } from './remembered';
import type { SaidMinutes } from './said';
import { withMinutes } from './said-length';
import type { Course, Evening } from './state';
import { courseFor } from './tonight';
import { ask, askPaused, guide, type Moment, type Setup, type Turn, tell } from './turn';

const MINUTE_MS = 60_000;

/** Says something and goes back to whatever was going on, losing nothing; with nothing going on, it is all that is said. */
export const answer = (setup: Setup, evening: Evening, moment: Moment, acts: readonly Act[]): Turn => {
  const { mode } = evening.session;
  const here = hereIn(setup, evening, moment);
  if (mode.type === 'guiding' && here !== undefined) {
    const { course } = here;
    if (isOver(setup.library, course)) return askAtEnd(evening, course, acts);
    return guide(evening, course, [...acts, { type: 'youAreAt', step: stepNameOf(setup.library, course) }]);
  }
  if (mode.type === 'paused') return askPaused(evening, acts);
  if (mode.type === 'asking') {
    return {
      evening,
      reply: { type: 'ask', acts, invitation: invitationOf(evening, mode.question) },
      records: [],
    };
  }
  return tell(evening, acts);
};

type Asked = Extract<
  SessionEvent,
  { type: 'whereAmI' | 'howLongLeft' | 'history' | 'historyUnknown' | 'help' }
>;

/** The answer to a question; it never starts anything. */
export const answerTo = (setup: Setup, evening: Evening, event: Asked, moment: Moment): readonly Act[] => {
  const course = courseAsked(setup, evening, moment);
  switch (event.type) {
    case 'whereAmI':
      if (course === undefined) {
        return [{ type: evening.session.mode.type === 'idle' ? 'nothingUnderWay' : 'notBegun' }];
      }
      // In the middle, going back to the cue names the step already.
      return evening.session.mode.type === 'guiding'
        ? []
        : [{ type: 'stoppedAt', step: stepNameOf(setup.library, course) }];
    case 'howLongLeft': {
      if (course === undefined) return [wholeLength(setup, evening, moment)];
      const standing = standingOf(setup.library, course);
      return [
        {
          type: 'timeLeft',
          leftMs: standing.totalMs - standing.elapsedMs,
          ...(isAllGuided(setup.library, course) ? { restMs: aheadMs(setup.library, course) } : {}),
        },
      ];
    }
    case 'history':
      return [told(event.question, remembered(setup, evening, event, moment), moment)];
    case 'historyUnknown':
      return [event];
    case 'help':
      return evening.session.mode.type === 'guiding' && course !== undefined
        ? [{ type: 'helpInStep', activity: course.spec.activity }]
        : [{ type: 'help' }];
  }
};

/** What a question is about: what is under way, what was kept of it, or nothing when something new is being asked about. */
export const courseAsked = (setup: Setup, evening: Evening, moment: Moment): Course | undefined => {
  const { mode, course } = evening.session;
  if (course !== undefined) return course;
  const startsAnew = mode.type === 'asking' && mode.question.type !== 'offer';
  return startsAnew ? undefined : keptCourse(setup, evening.profile.place, moment);
};

/** With nothing under way the question is how long it all takes. */
const wholeLength = (setup: Setup, evening: Evening, moment: Moment): Act => {
  const { mode } = evening.session;
  const wanted = mode.type === 'asking' && 'start' in mode.question ? mode.question.start : {};
  const course = courseFor(setup.library, evening.profile, wanted, moment);
  const timeline = timelineOf(setup.library, course.spec);
  const breaths = closesWithBreaths(evening.profile, course);
  return {
    type: 'wholeLength',
    minutes: totalMs(timeline) / MINUTE_MS,
    wholeMs: wholeLengthMs(timeline, breaths),
  };
};

/** Keeps a preferred length for the evenings to come; tonight stays as it is. */
export const keepDuration = (setup: Setup, evening: Evening, said: SaidMinutes, moment: Moment): Turn =>
  withMinutes(
    setup,
    evening,
    { start: {}, keep: true },
    said.type === 'unsaid' ? { type: 'unclear' } : said,
    ({ minutes }, acts) =>
      minutes === undefined
        ? answer(setup, evening, moment, acts)
        : kept(setup, evening, minutes, acts, moment),
  );

/** The length is kept, and whatever was going on goes on; the question about the length itself is answered. */
const kept = (
  setup: Setup,
  evening: Evening,
  minutes: number,
  acts: readonly Act[],
  moment: Moment,
): Turn => {
  const { session } = evening;
  const profile = { ...evening.profile, preferredMinutes: minutes };
  const said: readonly Act[] = [...acts, { type: 'durationKept', minutes }];
  const asked =
    session.mode.type === 'asking' && 'keep' in session.mode.question && session.mode.question.keep;
  if (!asked) return answer(setup, { session, profile }, moment, said);
  return session.course === undefined
    ? ask({ session, profile }, { type: 'begin', start: {} }, said)
    : askPaused({ session, profile }, said);
};
