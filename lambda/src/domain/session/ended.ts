import { heardTo, isOver, timelineOf } from '../course';
import { whereabouts } from '../place';
import type { EndReason } from './event';
import { hereIn } from './here';
import { onlyOffered, over, recordsOf, withPlace } from './keep';
import type { Course, Evening } from './state';
import { inMode, type Moment, type Setup, type Turn, withCourse } from './turn';

/** The Alexa session ended without the skill: the place and the record are kept, and nothing can be said. */
export const ended = (setup: Setup, evening: Evening, reason: EndReason, moment: Moment): Turn => {
  const course = reached(setup, evening, reason, moment);
  const offer = evening.session.careful === true || reason === 'exit';
  const asOffer = (kept: Evening): Evening => (offer ? onlyOffered(kept) : kept);
  if (course === undefined) return { evening: asOffer(evening), reply: { type: 'silent' }, records: [] };
  const at = withCourse(evening, course);
  const records = recordsOf(setup, at.session);
  const nothingLeft = isOver(setup.library, course) && at.session.waiting === undefined;
  const kept = asOffer(nothingLeft ? over(at) : withPlace(at, moment, 'straight'));
  return { evening: inMode(kept, { type: 'idle' }), reply: { type: 'silent' }, records };
};

/** How far the course was heard: an error was never heard, silence heard all that the clock allows. */
const reached = (setup: Setup, evening: Evening, reason: EndReason, moment: Moment): Course | undefined => {
  const { mode, course } = evening.session;
  if (course === undefined || mode.type !== 'guiding' || mode.sent === undefined) return course;
  if (reason === 'error') return course;
  const { sent } = mode;
  const where = whereabouts(timelineOf(setup.library, course.spec), sent, moment.now, setup.hearing);
  if (!where.heardAll) return hereIn(setup, evening, moment)?.course;
  return heardTo(setup.library, course, sent.flowOn?.to ?? sent.segment.to);
};
