import { isOver, movedTo, stepStart, timelineOf, without } from '../course';
import { todayAt } from '../day-clock';
import { evenFeet } from '../even-feet';
import { likeliest } from '../hearing';
import { guidedSteps } from '../place';
import { endOf } from '../position';
import type { Act } from './act';
import { keptCourse, massageUnderWay } from './here';
import { offered, onlyOffered, over, recordsOf, withoutPlace } from './keep';
import type { Course, Evening } from './state';
import { ask, type Moment, type Setup, type Turn, tell, withCourse, withoutCourse } from './turn';

export type SafetyWord = 'pain' | 'numb' | 'dizzy' | 'emergency';

/** The words that win in every state and over every other meaning. */
export const careFor = (setup: Setup, evening: Evening, word: SafetyWord, moment: Moment): Turn => {
  switch (word) {
    case 'pain':
      return pain(setup, evening, moment);
    case 'numb':
      return endAll(setup, askGateAgain(evening), { type: 'numbStop' });
    case 'dizzy':
      return dizzy(setup, evening, moment);
    case 'emergency':
      return endAll(setup, askGateAgain(restToday(evening, moment)), { type: 'emergency' });
  }
};

/** The spot is left alone, on the other foot too, and nothing goes on by itself. */
const pain = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const { mode, course } = evening.session;
  if (course?.spec.activity !== 'massage') return painOutside(setup, evening, moment);
  // Said again while the answer is awaited, it is the same spot.
  const told = mode.type === 'asking' && mode.question.type === 'pain';
  const spot = withCourse(evening, told ? course : spared(setup, evening, course, moment));
  const careful = { ...spot, session: { ...spot.session, careful: true } };
  if (spot.session.course === undefined || isOver(setup.library, spot.session.course)) {
    return tell(over(spot), [{ type: 'painOutside' }], recordsOf(setup, spot.session));
  }
  return ask(careful, { type: 'pain' }, [{ type: 'painStop' }]);
};

/** While something is spoken, the step that hurt is the likely one; where two are as likely, both are. */
const spared = (setup: Setup, evening: Evening, course: Course, moment: Moment): Course => {
  const { mode } = evening.session;
  if (mode.type !== 'guiding' || mode.sent === undefined) return sparedAfter(setup, course);
  const timeline = timelineOf(setup.library, course.spec);
  return sparing(setup, course, guidedSteps(timeline, mode.sent, moment.now, likeliest(setup.hearing)));
};

const sparedAfter = (setup: Setup, course: Course): Course => sparing(setup, course, lastHeard(course));

/** The course without the steps from one to another, on both feet, standing at what comes after them. */
const sparing = (setup: Setup, course: Course, [from, to]: readonly [number, number]): Course => {
  const sore = timelineOf(setup.library, course.spec).steps.slice(from, to + 1);
  const after = without(
    course,
    sore.map(({ stepId }) => stepId),
  );
  const rest = timelineOf(setup.library, after.spec);
  const next = rest.steps.findIndex(({ slots }, step) => step > to && slots.length > 0);
  const otherFoot = rest.steps[next]?.foot !== sore.at(-1)?.foot;
  const goesOn = next === -1 ? endOf(rest) : stepStart(rest, next, otherFoot);
  return evenFeet(setup.library, movedTo(after, goesOn));
};

/** The step whose motion was guided last: before its first cue was heard, the hands are still at the one before. */
const lastHeard = ({ at, heardMs }: Course): readonly [number, number] => {
  const begun = heardMs.findLastIndex((ms, step) => step <= at.step && ms > 0);
  const step = begun === -1 ? at.step : begun;
  return [step, step];
};

const painOutside = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const { course, waiting } = evening.session;
  const acts: readonly Act[] = [{ type: 'painOutside' }];
  if (waiting !== undefined) {
    return tell(offered(evening, waiting, moment), acts, recordsOf(setup, evening.session));
  }
  if (course !== undefined) {
    return tell(onlyOffered(over(evening)), acts, recordsOf(setup, evening.session));
  }
  const { place } = evening.profile;
  const kept = keptCourse(setup, place, moment);
  if (place === undefined || kept?.spec.activity !== 'massage') return tell(onlyOffered(evening), acts);
  // Said in one breath after a lost session, it is about the step that was guided last.
  const profile = {
    ...evening.profile,
    place: { ...place, course: sparedAfter(setup, kept), takeUp: 'offer' } as const,
  };
  return tell({ ...evening, profile }, acts);
};

const dizzy = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const resting = withoutBreathingPlace(restToday(evening, moment));
  const records = recordsOf(setup, resting.session);
  const massage = massageUnderWay(setup, resting.session);
  if (resting.session.course === undefined) return tell(onlyOffered(resting), [{ type: 'dizzyStop' }]);
  const ended = massage === undefined ? onlyOffered(over(resting)) : offered(resting, massage, moment);
  return tell(ended, [{ type: 'dizzyStop' }], records);
};

/** A breathing that was kept is not gone back to: nothing is breathed any more that day. */
const withoutBreathingPlace = (evening: Evening): Evening =>
  evening.profile.place?.course.spec.activity === 'breathing' ? withoutPlace(evening) : evening;

/** Everything ends; what was guided stays in the record, and no place is kept. */
const endAll = (setup: Setup, evening: Evening, act: Act): Turn =>
  tell(withoutPlace(withoutCourse(evening)), [act], recordsOf(setup, evening.session));

const restToday = (evening: Evening, moment: Moment): Evening => ({
  ...evening,
  profile: { ...evening.profile, restDay: todayAt(moment) },
});

/** The gate is heard again before the next massage. */
const askGateAgain = (evening: Evening): Evening => {
  const { gateAt: _gateAt, ...profile } = evening.profile;
  return { ...evening, profile };
};
