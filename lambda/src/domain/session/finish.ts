import { closesWithBreaths } from '../closing';
import type { Act } from './act';
import { over, recordsOf } from './keep';
import type { Evening } from './state';
import { inMode, type Setup, type Turn, tell } from './turn';
import { backToWaiting } from './waiting';

/** What is known of the end of a course. */
interface End {
  /** The reprompt has closed the massage already. */
  readonly closed: boolean;
  /** What is said before it. */
  readonly acts?: readonly Act[];
}

/**
 * The end of a course: after a massage three quiet breaths, unless they are left out or the reprompt has brought them;
 * after breathing the massage that waited, or a good night.
 *
 * @example
 * finish(setup, evening, { closed: false }).reply //=> { type: 'close', acts: [], breaths: true }
 */
export const finish = (setup: Setup, evening: Evening, { closed, acts = [] }: End): Turn => {
  const records = recordsOf(setup, evening.session);
  const { course } = evening.session;
  const back =
    course?.spec.activity === 'breathing' ? backToWaiting(setup.library, evening, records) : undefined;
  if (back !== undefined) return back;
  const ended = inMode(over(evening), { type: 'idle' });
  const end = course === undefined ? {} : { ended: course };
  if (course?.spec.activity === 'breathing') {
    return { ...tell(ended, [{ type: 'goodNight' }], records), ...end };
  }
  const breaths = !closed && closesWithBreaths(evening.profile, course);
  return { evening: ended, reply: { type: 'close', acts, breaths }, records, ...end };
};
