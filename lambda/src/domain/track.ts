import type { Hearing } from './hearing';
import { slotsBetween } from './position';
import type { Sent, SentSegment, Span } from './session/sent';
import type { Position, Timeline } from './timeline';

/** A stretch of what was sent: what comes before the slots, a slot, an invitation, an open microphone. */
export interface Stretch {
  readonly span: Span;
  /** Where guidance goes on from here. */
  readonly position: Position;
  /** What the hands are doing. */
  readonly guided: Position;
  /** An invitation, or the open microphone after it. */
  readonly join: boolean;
}

/** The first and the last stretch the clock allows. */
export const windowOf = (
  track: readonly Stretch[],
  sinceMs: number,
  { startDelayMs, cutInMs, roundingMs, voice }: Hearing,
): readonly [number, number] => [
  indexAt(track, sinceMs - roundingMs - startDelayMs.most - cutInMs.most, voice.most),
  indexAt(track, sinceMs + roundingMs - startDelayMs.least - cutInMs.least, voice.least),
];

/** Everything that was sent as it is heard: the segment, the open microphone, and what the reprompt goes on with. */
export const trackOf = (timeline: Timeline, sent: Sent, hearing: Hearing): readonly Stretch[] => {
  const spoken = segmentTrack(timeline, sent.segment);
  const silence = { speechMs: 0, silenceMs: hearing.microphoneMs };
  const listening = spoken.slice(-1).map((tail) => ({ ...tail, span: silence }));
  return [...spoken, ...listening, ...(sent.flowOn === undefined ? [] : segmentTrack(timeline, sent.flowOn))];
};

/** A segment as it is heard: what comes before its slots, the slots, the invitation. */
export const segmentTrack = (timeline: Timeline, segment: SentSegment): readonly Stretch[] => {
  const placed = slotsBetween(timeline, segment.from, segment.to);
  const slots = segment.slots.map((span, index) => {
    const position = placed[index]?.position ?? segment.to;
    return { span, position, guided: position, join: false };
  });
  const last = slots.at(-1)?.position ?? segment.from;
  return [
    { span: segment.lead, position: segment.from, guided: segment.from, join: false },
    ...slots,
    { span: segment.tail, position: segment.to, guided: last, join: true },
  ];
};

/** The stretch that is being heard so long after the first sound, in a voice that takes that part of its time; at the end the last. */
export const indexAt = (track: readonly Stretch[], afterMs: number, voice: number): number => {
  let spokenMs = 0;
  const index = track.findIndex(({ span }) => {
    spokenMs += lengthMs(span, voice);
    return afterMs < spokenMs;
  });
  return index === -1 ? track.length - 1 : index;
};

/**
 * How long a span lasts in a voice that takes that part of its time.
 *
 * @example
 * lengthMs({ speechMs: 1000, silenceMs: 3000 }, 1.1) //=> 4100
 */
export const lengthMs = ({ speechMs, silenceMs, exactMs = 0 }: Span, voice: number): number =>
  Math.max(exactMs, speechMs * voice + silenceMs);
