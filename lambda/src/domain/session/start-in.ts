import { launch, startSaid } from './begin';
import type { SessionEvent } from './event';
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
  if (mode.type === 'asking' && mode.question.type !== 'aside')
    return startAsked(setup, evening, mode.question, event, moment);
  const bare = event.routine.type === 'unsaid' && event.minutes.type === 'unsaid';
  const { course } = evening.session;
  if (bare && course === undefined) return launch(setup, evening, moment);
  if (bare && course?.spec.activity === 'massage') return steered(setup, evening, 'resume', moment);
  return startSaid(setup, evening, event, moment);
};
