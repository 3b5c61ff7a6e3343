import type { Sent, SentSegment, Span } from './session/state';
import type { Position, Slot, Timeline } from './timeline';

/** The least and the most something can be. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** How far the clock can be trusted to tell what was being spoken. Milliseconds; the voice in parts of the model's. */
export interface Hearing {
  /** From the request's timestamp to the first sound of the answer. */
  readonly startDelayMs: Range;
  /** From the moment the voice falls silent for a wake word to the timestamp of the request that follows. */
  readonly cutInMs: Range;
  /** Timestamps come in whole seconds. */
  readonly roundingMs: number;
  /** How long the microphone stays open before the reprompt. */
  readonly microphoneMs: number;
  readonly voice: Range;
}

/** The same with every range at its likeliest: what most often is, not what can be. */
export const likeliest = ({ startDelayMs, cutInMs, microphoneMs }: Hearing): Hearing => ({
  startDelayMs: { least: middle(startDelayMs), most: middle(startDelayMs) },
  cutInMs,
  roundingMs: 0,
  microphoneMs,
  voice: { least: 1, most: 1 },
});

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
  /** Whether all that was sent has most likely been heard. */
  readonly heardAll: boolean;
  /** Whether the reprompt had most likely begun, whatever it carries. */
  readonly reprompted: boolean;
}

export const isBefore = (one: Position, other: Position): boolean =>
  one.step < other.step || (one.step === other.step && one.slot < other.slot);

export const isSame = (one: Position, other: Position): boolean =>
  one.step === other.step && one.slot === other.slot;

export const START: Position = { step: 0, slot: 0 };

export const endOf = (timeline: Timeline): Position => ({ step: timeline.steps.length, slot: 0 });

export interface PlacedSlot {
  readonly position: Position;
  readonly slot: Slot;
}

/** The slots from one position up to another, in the order they are spoken. */
export const slotsBetween = (timeline: Timeline, from: Position, to: Position): readonly PlacedSlot[] =>
  timeline.steps.flatMap(({ slots }, step) =>
    slots
      .map((slot, index) => ({ position: { step, slot: index }, slot }))
      .filter(({ position }) => !isBefore(position, from) && isBefore(position, to)),
  );

/** The first position at or after this one that has a slot; the end when there is none. */
export const firstFrom = (timeline: Timeline, position: Position): Position =>
  slotsBetween(timeline, position, endOf(timeline))[0]?.position ?? endOf(timeline);

/** Massage (or breathing) time before a position, in ms. */
export const elapsedMs = (timeline: Timeline, position: Position): number =>
  slotsBetween(timeline, START, position).reduce(
    (sum, { slot }) => sum + (slot.counted ? slot.lengthMs : 0),
    0,
  );

/** The whole massage (or breathing) time of a timeline, in ms. */
export const totalMs = (timeline: Timeline): number => elapsedMs(timeline, endOf(timeline));

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
  const segmentMs = segmentTrack(timeline, sent.segment).reduce(
    (sum, { span }) => sum + lengthMs(span, 1),
    0,
  );
  const possibleJoin = track.slice(earliest, latest + 1).find(({ join }) => join)?.position;
  const likelyStretch = track[likely];
  return {
    earliest: entryBefore(timeline, track[earliest]?.position ?? START),
    latest: track[latest]?.position ?? START,
    ...(likelyStretch?.join ? { likelyJoin: likelyStretch.position } : {}),
    ...(possibleJoin === undefined ? {} : { possibleJoin }),
    heardAll: likely === track.length - 1,
    reprompted: likelyMs >= segmentMs + hearing.microphoneMs,
  };
};

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

interface Stretch {
  readonly span: Span;
  /** Where guidance goes on from here. */
  readonly position: Position;
  /** What the hands are doing. */
  readonly guided: Position;
  /** An invitation, or the open microphone after it. */
  readonly join: boolean;
}

/** The first and the last stretch the clock allows. */
const windowOf = (
  track: readonly Stretch[],
  sinceMs: number,
  { startDelayMs, cutInMs, roundingMs, voice }: Hearing,
): readonly [number, number] => [
  indexAt(track, sinceMs - roundingMs - startDelayMs.most - cutInMs.most, voice.most),
  indexAt(track, sinceMs + roundingMs - startDelayMs.least - cutInMs.least, voice.least),
];

const trackOf = (timeline: Timeline, sent: Sent, hearing: Hearing): readonly Stretch[] => {
  const spoken = segmentTrack(timeline, sent.segment);
  const silence = { speechMs: 0, silenceMs: hearing.microphoneMs };
  const listening = spoken.slice(-1).map((tail) => ({ ...tail, span: silence }));
  return [...spoken, ...listening, ...(sent.flowOn === undefined ? [] : segmentTrack(timeline, sent.flowOn))];
};

const segmentTrack = (timeline: Timeline, segment: SentSegment): readonly Stretch[] => {
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

const indexAt = (track: readonly Stretch[], afterMs: number, voice: number): number => {
  let spokenMs = 0;
  const index = track.findIndex(({ span }) => {
    spokenMs += lengthMs(span, voice);
    return afterMs < spokenMs;
  });
  return index === -1 ? track.length - 1 : index;
};

const lengthMs = ({ speechMs, silenceMs }: Span, voice: number): number => speechMs * voice + silenceMs;

const middle = ({ least, most }: Range): number => (least + most) / 2;

/** Guidance goes on where it may be entered: for breathing that is the start of a breath. */
const entryBefore = (timeline: Timeline, position: Position): Position => {
  if (isSame(position, endOf(timeline))) return position;
  const upToHere = slotsBetween(timeline, START, { step: position.step, slot: position.slot + 1 });
  return upToHere.findLast(({ slot }) => slot.entry)?.position ?? position;
};
