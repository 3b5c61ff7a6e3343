import { hasHold } from '../breath';
import { isOver, standingOf } from '../course';
import { type PatternChoice, patternOf } from '../pattern-choice';
import type { Act } from './act';
import { answer } from './answer';
import { type ToBreathe, withoutHolds } from './breath-wish';
import { breatheWished } from './breathe';
import { recordsOf, withoutPlace } from './keep';
import { minutesIn } from './start';
import type { BreathingSpec, Course, Evening } from './state';
import { ask, type Moment, type Setup, type Turn, withoutCourse } from './turn';

const MINUTE_MS = 60_000;

/** Whether breaths may be held from now on, at the listener's choice; why is never asked. */
export const setHolds = (setup: Setup, evening: Evening, on: boolean, moment: Moment): Turn => {
  const said: readonly Act[] = [{ type: 'holdsSet', on, kept: true }];
  const { session } = evening;
  if (on) {
    const { noHolds: _noHolds, ...profile } = evening.profile;
    return answer(setup, { session, profile }, moment, said);
  }
  const chosen = withoutHeldPlace(setup, { session, profile: { ...evening.profile, noHolds: true } });
  const { mode, course } = session;
  const question = mode.type === 'asking' ? mode.question : undefined;
  if ((question?.type === 'breath' || question?.type === 'breathLength') && isHeld(setup, question.breath)) {
    const length = question.type === 'breath' ? question.length : { minutes: minutesIn(question) };
    return ask(chosen, { type: 'breath', breath: withoutHolds(question.breath), length }, said);
  }
  const held = course === undefined ? undefined : heldAhead(setup, course);
  if (course === undefined || held === undefined) return answer(setup, chosen, moment, said);
  const { totalMs, elapsedMs } = standingOf(setup.library, course);
  const minutes = Math.max(1, Math.floor((totalMs - elapsedMs) / MINUTE_MS));
  const wish = { breath: withoutHolds(held), length: { minutes: minutesIn({ minutes }) } };
  // Said to the careful answer, it is one of the two things it invites to.
  return mode.type === 'guiding' || question?.type === 'safety'
    ? breatheWished(setup, chosen, wish, moment, said)
    : askInstead(setup, chosen, wish, said);
};

/** What was being breathed is over, so that no word leads back to its holds. */
const askInstead = (
  setup: Setup,
  evening: Evening,
  { breath, length }: ToBreathe,
  said: readonly Act[],
): Turn => {
  const { waiting } = evening.session;
  const { session, profile } = withoutCourse(evening);
  const left = { session: waiting === undefined ? session : { ...session, waiting }, profile };
  const records = recordsOf(setup, evening.session).filter(({ id }) => id !== waiting?.id);
  return ask(left, { type: 'breath', breath, length }, said, records);
};

/** A breathing with holds that is not over. */
const heldAhead = (setup: Setup, course: Course): BreathingSpec | undefined =>
  course.spec.activity === 'breathing' && !isOver(setup.library, course) && isHeld(setup, course.spec)
    ? course.spec
    : undefined;

/** A breathing with holds that was kept from before is not taken up again. */
const withoutHeldPlace = (setup: Setup, evening: Evening): Evening => {
  const { place } = evening.profile;
  return place !== undefined && heldAhead(setup, place.course) !== undefined
    ? withoutPlace(evening)
    : evening;
};

const isHeld = ({ library }: Setup, choice: PatternChoice): boolean => {
  const pattern = patternOf(library, choice);
  return pattern !== undefined && hasHold(pattern);
};
