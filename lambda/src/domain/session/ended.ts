import { cutBefore, heardTo, isOver, movedTo, timelineOf } from '../course';
import { outcomeOf } from '../outcome';
import { whereabouts } from '../place';
import { isSame } from '../position';
import { evenlyPaced } from '../repace';
import type { EndReason } from './event';
import { withoutUnheardBlock } from './guard';
import { hereIn } from './here';
import { onlyOffered, over, recordsOf, withPlace } from './keep';
import { isJustSent } from './learned';
import type { Sent } from './sent';
import type { Course, Evening } from './state';
import { inMode, type Moment, type Setup, type Turn, withCourse } from './turn';

/** The Alexa session ended without the skill: the place and the record are kept, and nothing can be said. */
export const ended = (setup: Setup, evening: Evening, reason: EndReason, moment: Moment): Turn => {
  if (reason === 'refused') return afterRefusal(evening, moment);
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

/**
 * Alexa refused the last response. What was stored with it is newer than what its session carries, so that stays; a
 * segment that it sent was never heard, so the place is where it would have begun, and a guarded block that began with
 * it does not count yet.
 */
const afterRefusal = (evening: Evening, moment: Moment): Turn => {
  const justSent = isJustSent(evening, moment);
  const { profile } = justSent ? withoutUnheardBlock(evening, moment) : evening;
  const idle: Evening = { session: { mode: { type: 'idle' }, misses: 0 }, profile };
  const { place } = profile;
  if (place?.sent === undefined || !justSent)
    return { evening: idle, reply: { type: 'silent' }, records: [] };
  const { sent: _sent, ...unheard } = place;
  return {
    evening: { ...idle, profile: { ...profile, place: unheard } },
    reply: { type: 'silent' },
    records: [],
  };
};

/**
 * How far the course was heard: an error was never heard, nor what ran out of time before it can have been spoken; other
 * silence heard all that the clock allows.
 */
const reached = (setup: Setup, evening: Evening, reason: EndReason, moment: Moment): Course | undefined => {
  const { mode, course } = evening.session;
  if (course === undefined || mode.type !== 'guiding' || mode.sent === undefined) return course;
  if (reason === 'error') return course;
  const { sent } = mode;
  const timeline = timelineOf(setup.library, course.spec);
  const timedOut = reason === 'silence';
  const outcome = outcomeOf(timeline, sent, { now: moment.now, timedOut }, setup.hearing);
  if (outcome === 'unspoken' || outcome === 'rushed') return course;
  const where = whereabouts(timeline, sent, moment.now, setup.hearing);
  if (where.heardAll) return heardTo(setup.library, course, sent.flowOn?.to ?? sent.segment.to);
  return timedOut && !where.heardSegment
    ? cutOff(setup, course, sent, moment)
    : hereIn(setup, evening, moment)?.course;
};

/**
 * Silence that comes before the segment can have been spoken: something else ended it, and the microphone may have
 * waited twice since. Nobody explained it, so it goes back to the start of the step or round that was reached by then.
 */
const cutOff = (setup: Setup, course: Course, sent: Sent, { now }: Moment): Course => {
  const timeline = timelineOf(setup.library, course.spec);
  const { earliest } = whereabouts(timeline, sent, now - 2 * setup.hearing.microphoneMs, setup.hearing);
  // Nothing of it may have been heard: it begins where it began.
  if (isSame(earliest, sent.segment.from)) return course;
  const heard = heardTo(setup.library, course, earliest);
  return evenlyPaced(setup.library, movedTo(heard, cutBefore(timeline, heard.at)));
};
