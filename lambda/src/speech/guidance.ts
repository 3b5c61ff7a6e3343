import type { Join } from '../content/phrasebook/phrasebook';
import { closingSlots } from '../domain/closing';
import { timelineOf } from '../domain/course';
import type { Hands } from '../domain/hands';
import type { Library } from '../domain/library';
import { endOf, isBefore, isSame, type PlacedSlot, START, slotsBetween } from '../domain/position';
import { stepNameOf } from '../domain/session/here';
import type { Course } from '../domain/session/state';
import { isSoft } from '../domain/soft';
import type { Position, Timeline } from '../domain/timeline';
import { LONGEST_REPROMPT_MS, LONGEST_SEGMENT_MS } from './limits';
import type { Piece } from './lines';
import { type Passage, parted, type SpokenSlot, spokenSlots, wordsOnly } from './passage';
import { cutSegment, type Segment } from './segments';
import type { Speech, Voice } from './voice';

/** A guiding response: what it says and what its reprompt says, and the segments they carry. */
export interface Guidance {
  readonly say: Passage;
  readonly reprompt: Passage;
  readonly segment: Segment;
  /** What the reprompt carries, if silence goes on with the routine. */
  readonly flowOn?: Segment;
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
  /** Whether a massage ends with the closing breaths. */
  readonly breaths: boolean;
  /** The time words take in the slowest likely voice, in parts of what the model believes. */
  readonly slowest: number;
}

/**
 * The next segment of a course from where it stands, and, in the reprompt, the one after it. The last massage
 * segment is always a response of its own, whose silence brings the closing breaths, or leaves the listener to rest.
 */
export const guidanceFor = (voice: Voice, wanted: Wanted): Guidance => {
  const timeline = timelineOf(wanted.library, wanted.course.spec);
  const softly = ({ slot }: PlacedSlot) => isSoft(wanted.course, slot);
  const speechAt = (soft: boolean): Speech => (soft ? voice.softly : voice);
  const words = (placed: PlacedSlot) => speechAt(softly(placed)).cue(placed.slot.cue);
  /** What is said between two slots is as soft as the slot before it. */
  const between = (to: Position): Speech =>
    speechAt(slotsBetween(timeline, START, to).slice(-1).some(softly));
  const opening = parted(wanted.lead);
  const segment = cutSegment(timeline, wanted.course.at, words, {
    longestMs: LONGEST_SEGMENT_MS,
    slowest: wanted.slowest,
    lead: opening,
    before: endOf(timeline),
  });
  if (segment === undefined)
    throw new RangeError('a stretch of the timeline is longer than a response may be');
  const join = joinAt(wanted, timeline, segment.to);
  const lead = parted(between(segment.to).flowOnLead(join));
  const flowOn = wanted.flowOn ? flowOnFrom(wanted, timeline, { from: segment.to, lead, words }) : undefined;
  const invited = between(segment.to).join(join, flowOn !== undefined);
  const say = { lead: opening, slots: segment.slots, tail: invited.ask };
  if (flowOn === undefined) {
    const reprompt =
      join.type === 'massageEnd' && join.breaths
        ? { lead: [], slots: closingSpoken(voice, wanted.course), tail: invited.again }
        : wordsOnly(invited.again);
    return { say, reprompt, segment };
  }
  const after = between(flowOn.to).join(joinAt(wanted, timeline, flowOn.to), false);
  return { say, reprompt: { lead, slots: flowOn.slots, tail: after.ask }, segment, flowOn };
};

/** The closing breaths, softer and slower. */
export const closingSpoken = (voice: Voice, course?: Course): readonly SpokenSlot[] =>
  spokenSlots(closingSlots, ({ cue }) => voice.softly.cue({ ...cue, ...variantIn(course) }));

const variantIn = (course: Course | undefined): Pick<Hands, 'variant'> =>
  course?.spec.activity === 'massage' && course.spec.variant !== undefined
    ? { variant: course.spec.variant }
    : {};

/** The segment a reprompt may carry: never the last of a massage, so that its end is a response. */
const flowOnFrom = (
  { course, slowest }: Wanted,
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
  const before = course.spec.activity === 'massage' && !followedUp(timeline) ? { step: last, slot: 0 } : end;
  if (!isBefore(from, before)) return undefined;
  return cutSegment(timeline, from, words, { longestMs: LONGEST_REPROMPT_MS, slowest, lead, before });
};

const joinAt = ({ library, course, waiting, breaths }: Wanted, timeline: Timeline, at: Position): Join => {
  const over = isSame(at, endOf(timeline));
  if (course.spec.activity === 'breathing') {
    if (!over) return { type: 'breath' };
    return waiting === undefined
      ? { type: 'breathEnd' }
      : { type: 'breathEnd', waiting: stepNameOf(library, waiting) };
  }
  if (over)
    return followedUp(timeline)
      ? { type: 'breathEnd' }
      : {
          type: 'massageEnd',
          breaths,
          variety: course.spec.variety ?? 0,
          ...variantIn(course),
        };
  const next = stepNameOf(library, { ...course, at });
  const first = timeline.steps[at.step]?.slots[at.slot];
  if (first?.cue.type === 'changeFeet') return { type: 'feet', next };
  if (at.slot === 0) return namesNext(timeline, at) ? { type: 'step' } : { type: 'step', next };
  return { type: first?.cue.type === 'round' ? 'round' : 'within' };
};

/** Whether something outside massage time follows the massage, with hands off the feet. */
const followedUp = ({ steps }: Timeline): boolean =>
  steps.findLast(({ slots }) => slots.length > 0)?.slots.every(({ counted }) => !counted) === true;

/** Whether the last cue before a step has named it already. */
const namesNext = (timeline: Timeline, { step }: Position): boolean => {
  const cue = timeline.steps
    .slice(0, step)
    .findLast(({ slots }) => slots.length > 0)
    ?.slots.at(-1)?.cue;
  return cue !== undefined && 'next' in cue && cue.next?.type === 'step';
};
