import { timelineOf } from '../course';
import type { GuardedBlocks } from '../dose';
import { isGuarded, withBlock, withoutBlock } from '../dose';
import { patternOf } from '../pattern-choice';
import { endOf, slotsBetween } from '../position';
import { sum } from '../sum';
import { lengthMs, segmentTrack } from '../track';
import type { Sent } from './sent';
import type { Course, Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/**
 * The turn with what the guard remembers of it. A guarded block counts from the moment it is guided, and is over when it
 * has been spoken, or left before. One that is taken up again is the same block.
 */
export const withGuard = (setup: Setup, before: Evening, turn: Turn, moment: Moment): Turn => {
  const { now } = moment;
  const { guarded } = turn.evening.profile;
  if (turn.reply.type === 'guide' && isGuardedBlock(setup, turn.reply.course)) {
    const { course } = turn.reply;
    return remembering(turn, withBlock(guarded, course.startedAt, now + leftMs(setup, course), moment));
  }
  const { mode, course } = before.session;
  const guided = mode.type === 'guiding' && course !== undefined && isGuardedBlock(setup, course);
  if (!guided || guarded === undefined) return turn;
  const until = mode.sent === undefined ? guarded.until : spokenUntil(setup, course, mode.sent);
  return remembering(turn, { ...guarded, until: Math.min(now, until) });
};

/**
 * The evening in which a guarded block does not count that began with the response Alexa has just refused: nothing of it
 * was heard. Taken up again, it counts anew.
 *
 * @example
 * withoutUnheardBlock(evening, moment).profile.guarded //=> undefined, when the first block ever was refused
 */
export const withoutUnheardBlock = (evening: Evening, moment: Moment): Evening => {
  const { guarded, sentAt, ...profile } = evening.profile;
  if (guarded === undefined || sentAt === undefined || !guarded.begunAt.includes(sentAt)) return evening;
  const left = withoutBlock(guarded, sentAt, moment);
  return { ...evening, profile: { ...profile, sentAt, ...(left === undefined ? {} : { guarded: left }) } };
};

const isGuardedBlock = ({ library }: Setup, { spec }: Course): boolean => {
  const pattern = spec.activity === 'breathing' ? patternOf(library, spec) : undefined;
  return pattern !== undefined && isGuarded(pattern);
};

const leftMs = ({ library }: Setup, { spec, at }: Course): number => {
  const timeline = timelineOf(library, spec);
  return sum(slotsBetween(timeline, at, endOf(timeline)).map(({ slot }) => slot.lengthMs));
};

/** When the last breath of what was sent is over, by the voice the skill reckons with. */
const spokenUntil = ({ library }: Setup, { spec }: Course, { at, segment, flowOn }: Sent): number => {
  const timeline = timelineOf(library, spec);
  const spoken = [
    ...segmentTrack(timeline, segment),
    ...(flowOn === undefined ? [] : segmentTrack(timeline, flowOn)),
  ];
  return at + sum(spoken.slice(0, -1).map(({ span }) => lengthMs(span, 1)));
};

const remembering = (turn: Turn, guarded: GuardedBlocks): Turn => ({
  ...turn,
  evening: { ...turn.evening, profile: { ...turn.evening.profile, guarded } },
});
