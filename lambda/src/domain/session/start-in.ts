import { isAllGuided } from '../time-ahead';
import { launch, startSaid } from './begin';
import { changeLength } from './change-length';
import type { SessionEvent } from './event';
import { feetWish } from './feet-wish';
import { notUnderstood } from './fragment';
import { massageUnderWay } from './here';
import { startPreset } from './preset-wish';
import { isStartQuestion, type Question } from './question';
import { setHands } from './set-hands';
import { shapeOf } from './start';
import { startAsked } from './start-asked';
import type { Course, Evening } from './state';
import { steered } from './steered';
import type { Moment, Setup, Turn } from './turn';

/** A routine or a length named in the middle is asked about before anything under way is given up. */
export const startIn = (
  setup: Setup,
  evening: Evening,
  event: Extract<SessionEvent, { type: 'start' }>,
  moment: Moment,
): Turn => {
  const { mode, course } = evening.session;
  const { routine, minutes, feet, hands, preset } = event;
  if (preset !== undefined) {
    const name = preset === 'unknown' ? undefined : preset;
    return startPreset(setup, evening, name, { minutes, shape: shapeOf(event) }, moment);
  }
  const asked = mode.type === 'asking' && mode.question.type !== 'aside' ? mode.question : undefined;
  const alone = routine.type === 'unsaid' && minutes.type === 'unsaid' && feet === undefined;
  if (alone && hands !== undefined && massageUnderWay(setup, evening.session) !== undefined)
    return hands === 'unknown'
      ? notUnderstood(setup, evening, moment)
      : setHands(setup, evening, hands, moment);
  if (routine.type === 'unsaid' && isInMiddle(setup, course, asked)) {
    if (feet !== undefined) return feetWish(setup, evening, feet, moment);
    if (minutes.type === 'minutes')
      return changeLength(setup, evening, { type: 'to', minutes: minutes.minutes }, moment);
  }
  if (asked !== undefined) return startAsked(setup, evening, asked, event, moment);
  const bare = alone && hands === undefined;
  if (bare && course === undefined) return launch(setup, evening, moment);
  if (bare && course?.spec.activity === 'massage') return steered(setup, evening, 'resume', moment);
  return startSaid(setup, evening, { ...event, shape: shapeOf(event) }, moment);
};

/** In a massage, and not in a question about another: what is said without a name is meant for the one under way. */
const isInMiddle = ({ library }: Setup, course: Course | undefined, asked: Question | undefined): boolean => {
  const aboutAnother = asked !== undefined && (isStartQuestion(asked) || NAMES.includes(asked.type));
  return course?.spec.activity === 'massage' && !isAllGuided(library, course) && !aboutAnother;
};

const NAMES: readonly Question['type'][] = ['routine', 'routines'];
