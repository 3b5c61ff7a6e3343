import { launch, startSaid } from './begin';
import type { SessionEvent } from './event';
import { notUnderstood } from './fragment';
import { massageUnderWay } from './here';
import { setHands } from './set-hands';
import { startAsked } from './start-asked';
import type { Evening } from './state';
import { steered } from './steered';
import type { Moment, Setup, Turn } from './turn';

/** A routine or a length named in the middle is asked about before anything under way is given up. */
export const startIn = (
  setup: Setup,
  evening: Evening,
  event: Extract<SessionEvent, { type: 'start' }>,
  moment: Moment,
): Turn => {
  const { mode } = evening.session;
  const alone = event.routine.type === 'unsaid' && event.minutes.type === 'unsaid';
  const { hands } = event;
  if (alone && hands !== undefined && massageUnderWay(setup, evening.session) !== undefined)
    return hands === 'unknown'
      ? notUnderstood(setup, evening, moment)
      : setHands(setup, evening, hands, moment);
  if (mode.type === 'asking' && mode.question.type !== 'aside')
    return startAsked(setup, evening, mode.question, event, moment);
  const bare = alone && hands === undefined;
  const { course } = evening.session;
  if (bare && course === undefined) return launch(setup, evening, moment);
  if (bare && course?.spec.activity === 'massage') return steered(setup, evening, 'resume', moment);
  return startSaid(setup, evening, event, moment);
};
