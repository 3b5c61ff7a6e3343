import type { Join } from '../content/phrasebook/phrasebook';
import { closingSlots } from '../domain/closing';
import { timelineOf } from '../domain/course';
import type { Library } from '../domain/library';
import { endOf, isBefore, isSame, type PlacedSlot } from '../domain/position';
import { stepNameOf } from '../domain/session/here';
import type { Course, SentSegment } from '../domain/session/state';
import type { Position, Timeline } from '../domain/timeline';
import { LONGEST_REPROMPT_MS, LONGEST_SEGMENT_MS } from './limits';
import { filledTo, type Piece, spanOf } from './lines';
import { cutSegment, type Segment, sentOf } from './segments';
import type { Voice } from './voice';

/** A guiding response: what is said, what the reprompt says, and what the clock needs to know of both. */
export interface Guidance {
  readonly say: readonly Piece[];
  readonly reprompt: readonly Piece[];
  readonly segment: SentSegment;
  readonly flowOn?: SentSegment;
}

/** What a guiding response is made of. */
export interface Wanted {
  readonly library: Library;
  readonly course: Course;
  /** A massage that waits while the listener breathes. */
  readonly waiting?: Course;
  /** What is said before the guidance. */
  readonly lead: readonly Piece[];
  /** Whether silence may go on with the routine. */
  readonly flowOn: boolean;
}

/**
 * The next segment of a course from where it stands, and, in the reprompt, the one after it. The last massage
 * segment is always a response of its own, whose silence brings the closing breaths.
 */
export const guidanceFor = (voice: Voice, wanted: Wanted): Guidance => {
  const timeline = timelineOf(wanted.library, wanted.course.spec);
  const words = ({ slot }: PlacedSlot) => voice.cue(slot.cue);
  const end = endOf(timeline);
  const segment = cutSegment(timeline, wanted.course.at, words, {
    longestMs: LONGEST_SEGMENT_MS,
    lead: wanted.lead,
    before: end,
  });
  if (segment === undefined)
    throw new RangeError('a stretch of the timeline is longer than a response may be');
  const join = joinAt(wanted, timeline, segment.to);
  const lead = voice.flowOnLead(join);
  const next = wanted.flowOn ? flowOnFrom(wanted, timeline, { from: segment.to, lead, words }) : undefined;
  const invited = voice.join(join, next !== undefined);
  const sent = sentOf(segment, spanOf(wanted.lead), spanOf(invited.ask));
  const say = [...wanted.lead, ...segment.slots.flat(), ...invited.ask];
  if (next === undefined) {
    const closing = join.type === 'massageEnd' ? closingPieces(voice) : [];
    return { say, reprompt: [...closing, ...invited.again], segment: sent };
  }
  const after = voice.join(joinAt(wanted, timeline, next.to), false);
  return {
    say,
    reprompt: [...lead, ...next.slots.flat(), ...after.ask],
    segment: sent,
    flowOn: sentOf(next, spanOf(lead), spanOf(after.ask)),
  };
};

/** The closing breaths, softer and slower. */
export const closingPieces = (voice: Voice): readonly Piece[] =>
  closingSlots.flatMap(({ cue, lengthMs }) => filledTo(voice.cue(cue, 'quiet'), lengthMs));

/** The segment a reprompt may carry: never the last of a massage, so that its end is a response. */
const flowOnFrom = (
  { course }: Wanted,
  timeline: Timeline,
  {
    from,
    lead,
    words,
  }: {
    readonly from: Position;
    readonly lead: readonly Piece[];
    readonly words: (placed: PlacedSlot) => readonly Piece[];
  },
): Segment | undefined => {
  const end = endOf(timeline);
  const last = timeline.steps.findLastIndex(({ slots }) => slots.length > 0);
  const before = course.spec.activity === 'massage' ? { step: last, slot: 0 } : end;
  if (!isBefore(from, before)) return undefined;
  return cutSegment(timeline, from, words, { longestMs: LONGEST_REPROMPT_MS, lead, before });
};

const joinAt = ({ library, course, waiting }: Wanted, timeline: Timeline, at: Position): Join => {
  const over = isSame(at, endOf(timeline));
  if (course.spec.activity === 'breathing') {
    if (!over) return { type: 'breath' };
    return waiting === undefined
      ? { type: 'breathEnd' }
      : { type: 'breathEnd', waiting: stepNameOf(library, waiting) };
  }
  if (over) return { type: 'massageEnd' };
  const next = stepNameOf(library, { ...course, at });
  const first = timeline.steps[at.step]?.slots[at.slot];
  if (first?.cue.type === 'changeFeet') return { type: 'feet', next };
  if (at.slot === 0) return { type: 'step', next };
  return { type: first?.cue.type === 'round' ? 'round' : 'within' };
};
