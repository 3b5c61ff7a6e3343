import { isOver } from '../course';
import type { Act } from './act';
import { answer, askPaused, keepDuration } from './answer';
import { begin, launch, start, startSaid, takeUp } from './begin';
import { breathe } from './breathe';
import type { SaidMinutes, SaidName, SessionEvent } from './event';
import { goOn, stop } from './guiding';
import { keptCourse, stepNameOf } from './here';
import { recordsOf, withoutPlace } from './keep';
import type { Start } from './start';
import type { Evening, Question } from './state';
import { ask, inMode, type Moment, type Setup, type Turn, tell } from './turn';

type Of<T extends Question['type']> = Extract<Question, { type: T }>;

/** A yes, in whatever word the moment suggests: ready, okay, next, go on. */
export const accepted = (setup: Setup, evening: Evening, question: Question, moment: Moment): Turn => {
  switch (question.type) {
    case 'gate':
      return begin(gateHeard(evening, moment), question.start, moment);
    case 'restDay':
      return startedAfterRest(setup, evening, question.start, moment);
    case 'length':
      return question.keep
        ? keepDuration(setup, evening, minutesIn(question.start), moment)
        : start(evening, question.start, moment);
    case 'minutes':
      return question.keep ? answer(setup, evening, moment, []) : start(evening, question.start, moment);
    case 'routine':
      return start(evening, question.start, moment);
    case 'begin':
      return launch(setup, evening, moment);
    case 'offer': {
      const course = keptCourse(setup, evening.profile.place);
      return course === undefined ? start(evening, {}, moment) : takeUp(setup, evening, course, moment);
    }
    case 'replace': {
      const records = recordsOf(setup, evening.session);
      const turn = start(withoutPlace(evening), question.start, moment);
      return { ...turn, records: [...records, ...turn.records] };
    }
    case 'pain':
    case 'lost':
    case 'finish': {
      const { course } = evening.session;
      return course === undefined ? launch(setup, evening, moment) : goOn(setup, evening, course);
    }
    case 'breathLength': {
      const minutes = minutesIn({ minutes: question.minutes });
      const pattern = { type: 'known', id: question.patternId } as const;
      return breathe(setup, evening, { type: 'breathe', pattern, minutes }, moment);
    }
  }
};

/** A no leaves things as they were; where something is under way it goes on or waits. */
export const declined = (setup: Setup, evening: Evening, question: Question, moment: Moment): Turn => {
  const { course } = evening.session;
  switch (question.type) {
    case 'offer':
      return start(withoutPlace(evening), {}, moment);
    case 'length': {
      const { minutes: _minutes, ...rest } = question.start;
      return ask(evening, { type: 'minutes', start: rest, keep: question.keep }, []);
    }
    case 'replace':
      return course === undefined ? launch(setup, evening, moment) : goOn(setup, evening, course);
    case 'lost':
      return course === undefined
        ? tell(evening, [{ type: 'anotherTime' }])
        : askPaused(evening, [{ type: 'paused', step: stepNameOf(setup, course) }]);
    case 'pain':
      return course === undefined
        ? tell(evening, [{ type: 'anotherTime' }])
        : stop(setup, evening, course, moment);
    case 'finish':
      return tell(
        withoutPlace(inMode(evening, { type: 'done' })),
        [{ type: 'goodNight' }],
        recordsOf(setup, evening.session),
      );
    case 'breathLength':
    case 'gate':
    case 'restDay':
    case 'minutes':
    case 'routine':
    case 'begin':
      return course === undefined || isOver(setup.library, course)
        ? tell(evening, [{ type: 'anotherTime' }])
        : goOn(setup, evening, course);
  }
};

/** A routine or a length, said while something was being asked. */
export const startAsked = (
  setup: Setup,
  evening: Evening,
  question: Question,
  event: Extract<SessionEvent, { type: 'start' }>,
  moment: Moment,
): Turn => {
  const { routine, minutes } = event;
  const plain = routine.type === 'unsaid' && minutes.type === 'unsaid';
  if (plain) return accepted(setup, evening, question, moment);
  if (question.type === 'gate' && minutes.type === 'unsaid' && routine.type === 'known') {
    const chosen = { ...question, start: { ...question.start, routineId: routine.id } };
    return accepted(setup, routine.id === 'gentle' ? choosingGentle(evening) : evening, chosen, moment);
  }
  const before = 'start' in question ? question.start : {};
  if ('keep' in question && question.keep) return keepDuration(setup, evening, minutes, moment);
  const merged = {
    routine: routine.type === 'unsaid' ? routineIn(before) : routine,
    minutes: minutes.type === 'unsaid' ? minutesIn(before) : minutes,
  };
  if (question.type === 'gate') return gateAgain(evening, question, merged, moment);
  return startSaid(evening, merged, moment);
};

const gateAgain = (
  evening: Evening,
  question: Of<'gate'>,
  said: Parameters<typeof startSaid>[1],
  moment: Moment,
): Turn => {
  const turn = startSaid(evening, said, moment);
  const { mode } = turn.evening.session;
  if (mode.type !== 'asking' || mode.question.type !== 'gate') return turn;
  // The statement has just been heard; a length changes only what a "ready" will start.
  const minutes = mode.question.start.minutes ?? question.start.minutes;
  const acts: readonly Act[] = minutes === undefined ? [] : [{ type: 'minutesChosen', minutes }];
  return ask(evening, mode.question, acts);
};

const routineIn = ({ routineId }: Start): SaidName =>
  routineId === undefined ? { type: 'unsaid' } : { type: 'known', id: routineId };

const minutesIn = ({ minutes }: Start): SaidMinutes =>
  minutes === undefined ? { type: 'unsaid' } : { type: 'minutes', minutes, halfDropped: false };

const startedAfterRest = (setup: Setup, evening: Evening, wanted: Start, moment: Moment): Turn => {
  const { restDay: _restDay, ...profile } = evening.profile;
  const rested = { ...evening, profile };
  return wanted.routineId === undefined && wanted.minutes === undefined
    ? launch(setup, rested, moment)
    : start(rested, wanted, moment);
};

const gateHeard = (evening: Evening, moment: Moment): Evening => ({
  ...evening,
  profile: { ...evening.profile, gateAt: moment.now },
});

/** The choice is kept; why it was made is never asked. */
const choosingGentle = (evening: Evening): Evening => ({
  ...evening,
  profile: { ...evening.profile, gentle: true },
});
