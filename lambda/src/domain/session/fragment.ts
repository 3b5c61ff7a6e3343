import { isOver } from '../course';
import type { Act } from './act';
import { answer } from './answer';
import type { NumberSaid, SessionEvent } from './event';
import { askAtEnd, goOn } from './guiding';
import { heardByNow, hereIn, stepNameOf } from './here';
import { numberMeant } from './number-said';
import type { Evening } from './state';
import { ask, askPaused, type Moment, type Setup, type Turn, withCourse } from './turn';

/**
 * What was said, by the moment it is said in: a number alone answers what was asked. In the middle, a bare name that is
 * none of ours is most likely a fragment the microphone caught.
 */
export const meant = (evening: Evening, event: SessionEvent): Exclude<SessionEvent, NumberSaid> => {
  if (event.type === 'number') return numberMeant(evening, event.number);
  const { session } = evening;
  if (session.course === undefined || (event.type !== 'start' && event.type !== 'breathe')) return event;
  const name = event.type === 'start' ? event.routine : event.pattern;
  const alone = event.minutes.type === 'unsaid' && !('cycles' in event) && !('hands' in event);
  return alone && name.type === 'unknown' ? { type: 'notUnderstood' } : event;
};

/** A fragment never advances and never ends anything: the cue again, then two words to choose from, then a pause. */
export const notUnderstood = (setup: Setup, before: Evening, moment: Moment): Turn => {
  const misses = before.session.misses + 1;
  const evening: Evening = { ...before, session: { ...before.session, misses } };
  const { mode } = evening.session;
  const here = hereIn(setup, evening, moment);
  const inMiddle = mode.type === 'guiding' || (mode.type === 'asking' && mode.question.type === 'lost');
  if (here === undefined || !inMiddle) {
    const acts: readonly Act[] = misses > 1 || mode.type === 'idle' ? [{ type: 'notUnderstood' }] : [];
    return mode.type === 'idle'
      ? ask(evening, { type: 'begin', start: {} }, acts)
      : answer(setup, evening, moment, acts);
  }
  const course = heardByNow(setup, here);
  const at = withCourse(evening, course);
  if (isOver(setup.library, course)) return askAtEnd(at, course);
  if (misses > 2) return askPaused(at, [{ type: 'paused', step: stepNameOf(setup.library, course) }]);
  const atJoin = here.where?.likelyJoin !== undefined;
  return misses === 2 || atJoin ? ask(at, { type: 'lost' }, []) : goOn(setup, at, course);
};
