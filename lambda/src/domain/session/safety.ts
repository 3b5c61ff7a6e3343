import { isOver, movedTo, stepStart, timelineOf, without } from '../course';
import { practiceDay } from '../nights';
import { likeliest, whereabouts } from '../place';
import type { Act } from './act';
import { offered } from './guiding';
import { type Here, hereIn, keptCourse } from './here';
import { recordsOf, withoutPlace } from './keep';
import type { Course, Evening } from './state';
import { ask, type Moment, type Setup, type Turn, tell, withCourse, withoutCourse } from './turn';

export type SafetyWord = 'pain' | 'numb' | 'dizzy' | 'emergency';

/** The words that win in every state and over every other meaning. */
export const careFor = (setup: Setup, evening: Evening, word: SafetyWord, moment: Moment): Turn => {
  switch (word) {
    case 'pain':
      return pain(setup, evening, moment);
    case 'numb':
      return endAll(setup, askGateAgain(evening), { type: 'numbStop' }, moment);
    case 'dizzy':
      return dizzy(setup, evening, moment);
    case 'emergency':
      return endAll(setup, restToday(evening, moment), { type: 'emergency' }, moment);
  }
};

/** The spot is left alone, on the other foot too, and nothing goes on by itself. */
const pain = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const here = hereIn(setup, evening, moment);
  const massage = here?.course.spec.activity === 'massage' ? here : undefined;
  if (massage === undefined) return painOutside(setup, evening, moment);
  const course = spared(setup, evening, massage, moment);
  const spot = withCourse(evening, course);
  if (isOver(setup.library, course)) {
    return tell(withoutPlace(withoutCourse(spot)), [{ type: 'painOutside' }], recordsOf(setup, spot.session));
  }
  return ask(spot, { type: 'pain' }, [{ type: 'painStop' }]);
};

/** The step that hurt is the likely one; where two are as likely, both are left out. */
const spared = (setup: Setup, evening: Evening, { course }: Here, moment: Moment): Course => {
  const timeline = timelineOf(setup.library, course.spec);
  const { mode } = evening.session;
  const where =
    mode.type === 'guiding' && mode.sent !== undefined
      ? whereabouts(timeline, mode.sent, moment.now, likeliest(setup.hearing))
      : { earliest: course.at, latest: course.at };
  const last = timeline.steps.length - 1;
  const from = Math.min(where.earliest.step, last);
  const to = Math.min(Math.max(from, where.latest.step), last);
  const stepIds = timeline.steps.slice(from, to + 1).map(({ stepId }) => stepId);
  const after = without(course, stepIds);
  return movedTo(after, stepStart(timelineOf(setup.library, after.spec), to + 1, true));
};

const painOutside = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const { course, waiting } = evening.session;
  if (course === undefined) {
    const kept = keptCourse(setup, evening.profile.place);
    const { place } = evening.profile;
    const careful =
      kept === undefined || place === undefined
        ? evening
        : { ...evening, profile: { ...evening.profile, place: { ...place, takeUp: 'offer' as const } } };
    return tell(careful, [{ type: 'painOutside' }]);
  }
  const records = recordsOf(setup, evening.session);
  const kept =
    waiting === undefined ? withoutPlace(withoutCourse(evening)) : offered(evening, waiting, moment);
  return tell(kept, [{ type: 'painOutside' }], records);
};

const dizzy = (setup: Setup, evening: Evening, moment: Moment): Turn => {
  const resting = restToday(evening, moment);
  const here = hereIn(setup, resting, moment);
  if (here === undefined) return tell(resting, [{ type: 'dizzyStop' }]);
  const at = withCourse(resting, here.course);
  const massage = at.session.waiting ?? (here.course.spec.activity === 'massage' ? here.course : undefined);
  const records = recordsOf(setup, at.session);
  const kept =
    massage === undefined || isOver(setup.library, massage)
      ? withoutPlace(withoutCourse(at))
      : offered(at, massage, moment);
  return tell(kept, [{ type: 'dizzyStop' }], records);
};

/** Everything ends; what was guided stays in the record, and no place is kept. */
const endAll = (setup: Setup, evening: Evening, act: Act, moment: Moment): Turn => {
  const here = hereIn(setup, evening, moment);
  const at = here === undefined ? evening : withCourse(evening, here.course);
  return tell(withoutPlace(withoutCourse(at)), [act], recordsOf(setup, at.session));
};

const restToday = (evening: Evening, moment: Moment): Evening => ({
  ...evening,
  profile: { ...evening.profile, restDay: practiceDay(moment.now, moment.timeZone) },
});

/** The gate is heard again before the next massage. */
const askGateAgain = (evening: Evening): Evening => {
  const { gateAt: _gateAt, ...profile } = evening.profile;
  return { ...evening, profile };
};
