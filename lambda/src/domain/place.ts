import { type Hearing, middle, type Range } from './hearing';
import { endOf, isSame, START, slotsBetween } from './position';
import type { Sent } from './session/sent';
import type { Position, Timeline } from './timeline';
import { indexAt, lengthMs, type Stretch, segmentTrack, trackOf, windowOf } from './track';

/** Where the listener may be in a timeline. */
export interface Whereabouts {
  /** The earliest cue the clock allows: going on from here skips nothing. */
  readonly earliest: Position;
  /** The latest cue the clock allows. */
  readonly latest: Position;
  /** Where the next segment begins, when the invitation before it was most likely being spoken or answered. */
  readonly likelyJoin?: Position;
  /** The same, when that is merely possible. */
  readonly possibleJoin?: Position;
  /** Where another round of the step begins, when a voice faster than is likely may have been asking for it. */
  readonly roundAhead?: Position;
  /** Whether the segment can have been spoken to its end. */
  readonly heardSegment: boolean;
  /** Whether all that was sent has most likely been heard. */
  readonly heardAll: boolean;
  /** Whether the reprompt had most likely begun, whatever it carries. */
  readonly reprompted: boolean;
}

/**
 * Where the listener was when a request with the timestamp `now` cut in or answered. Whatever the start delay,
 * the whole seconds, the wake word and the voice may have added, no cue before `earliest` is unheard.
 */
export const whereabouts = (timeline: Timeline, sent: Sent, now: number, hearing: Hearing): Whereabouts => {
  const track = trackOf(timeline, sent, hearing);
  const sinceMs = now - sent.at;
  const { startDelayMs, cutInMs } = hearing;
  const [earliest, latest] = windowOf(track, sinceMs, hearing);
  const likelyMs = sinceMs - middle(startDelayMs) - cutInMs.least;
  const likely = indexAt(track, likelyMs, 1);
  const segmentMs = spokenMs(timeline, sent, 1);
  const soonestMs = spokenMs(timeline, sent, hearing.voice.least) + startDelayMs.least - hearing.roundingMs;
  const possibleJoin = track.slice(earliest, latest + 1).find(({ join }) => join)?.position;
  const likelyStretch = track[likely];
  const [, furthest] = windowOf(track, sinceMs, { ...hearing, voice: twice(hearing.voice) });
  const roundAhead = track.slice(latest + 1, furthest + 1).find(endsInStep)?.position;
  return {
    earliest: entryBefore(timeline, track[earliest]?.position ?? START),
    latest: track[latest]?.position ?? START,
    ...(likelyStretch?.join ? { likelyJoin: likelyStretch.position } : {}),
    ...(possibleJoin === undefined ? {} : { possibleJoin }),
    ...(roundAhead === undefined ? {} : { roundAhead }),
    heardSegment: sinceMs >= soonestMs,
    heardAll: likely === track.length - 1,
    reprompted: likelyMs >= segmentMs + hearing.microphoneMs,
  };
};

/** A voice twice as far from the model. */
const twice = ({ least, most }: Range): Range => ({ least: 2 * least - 1, most: 2 * most - 1 });

/** What was sent ends between two rounds of one step. */
const endsInStep = ({ join, position, guided }: Stretch): boolean => join && position.step === guided.step;

const spokenMs = (timeline: Timeline, { segment }: Sent, voice: number): number =>
  segmentTrack(timeline, segment).reduce((sum, { span }) => sum + lengthMs(span, voice), 0);

/**
 * The first and the last step whose motion may have been going on; while an invitation is spoken or awaited, that is
 * the step before it.
 */
export const guidedSteps = (
  timeline: Timeline,
  sent: Sent,
  now: number,
  hearing: Hearing,
): readonly [number, number] => {
  const track = trackOf(timeline, sent, hearing);
  const [first, last] = windowOf(track, now - sent.at, hearing);
  const steps = track.slice(first, last + 1).map(({ guided }) => guided.step);
  return [Math.min(...steps), Math.max(...steps)];
};

/** The longest everything that was sent can take to be spoken, open microphones included, in ms. */
export const longestMs = (timeline: Timeline, sent: Sent, hearing: Hearing): number =>
  trackOf(timeline, sent, hearing).reduce((sum, { span }) => sum + lengthMs(span, hearing.voice.most), 0) +
  hearing.startDelayMs.most +
  hearing.roundingMs +
  hearing.microphoneMs;

/** Guidance goes on where it may be entered: for breathing that is the start of a breath. */
const entryBefore = (timeline: Timeline, position: Position): Position => {
  if (isSame(position, endOf(timeline))) return position;
  const upToHere = slotsBetween(timeline, START, { step: position.step, slot: position.slot + 1 });
  return upToHere.findLast(({ slot }) => slot.entry)?.position ?? position;
};
