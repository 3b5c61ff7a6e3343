import type { Hearing, Range } from './hearing';
import type { Sent, Span } from './session/sent';
import type { Timeline } from './timeline';
import { lengthMs, segmentTrack } from './track';

/**
 * What the time of an event tells of how a segment was spoken. `whole`: it must have been. `unspoken`: the session ran
 * out of time when nothing of it can have been. `rushed`: when it can only have been its words without the silences.
 */
export type Outcome = 'whole' | 'unspoken' | 'rushed' | 'unclear';

/** Only a segment that should have lasted a minute or more tells anything. */
const LONG_MS = 60_000;
/** Two open microphones with nothing spoken around them; a little less, should a device wait less than eight seconds. Awaits probe 14. */
const TWO_MICROPHONES_MS = 12_000;
/** With nothing spoken the session is over by then. A cut-off response leaves more time, unmatched talk less. Awaits probe 14. */
const NOTHING_SPOKEN_MS = 20_000;

/** When something was sent, and when something came of it. */
export interface Moments {
  readonly now: number;
  /** Whether what came was the end of the session, by silence. */
  readonly timedOut: boolean;
}

/** Judges a segment by the moment of what came after it. */
export const outcomeOf = (
  timeline: Timeline,
  sent: Sent,
  { now, timedOut }: Moments,
  hearing: Hearing,
): Outcome => {
  const sinceMs = now - sent.at;
  const spans = segmentTrack(timeline, sent.segment).map(({ span }) => span);
  const leastMs = sum(spans, (span) => lengthMs(span, hearing.voice.least));
  if (leastMs < LONG_MS) return 'unclear';
  if (timedOut && isWithin(unspoken(sent, hearing), sinceMs)) return 'unspoken';
  const flowOn = sent.flowOn === undefined ? [] : segmentTrack(timeline, sent.flowOn);
  const words = [...spans, ...flowOn.map(({ span }) => span), ...wordsOf(sent)];
  const rush = rushed(words, hearing);
  if (timedOut && sinceMs < leastMs && isWithin(rush, sinceMs)) return 'rushed';
  return surelySpokenMs(sinceMs, timedOut, hearing) >= leastMs ? 'whole' : 'unclear';
};

/** When a session ends in which the segment was left out; a reprompt of words alone is spoken all the same. */
const unspoken = (sent: Sent, { voice }: Hearing): Range => {
  const wordsMs = (factor: number) => sum(wordsOf(sent), (span) => lengthMs(span, factor));
  return {
    least: TWO_MICROPHONES_MS + wordsMs(voice.least),
    most: NOTHING_SPOKEN_MS + wordsMs(voice.most),
  };
};

/** When a session ends in which the silences were left out. */
const rushed = (spans: readonly Span[], hearing: Hearing): Range => {
  const { voice, startDelayMs, roundingMs, microphoneMs } = hearing;
  const wordsMs = (factor: number) => sum(spans, (span) => span.exactMs ?? span.speechMs * factor);
  return {
    least: wordsMs(voice.least) + 2 * microphoneMs + startDelayMs.least - roundingMs,
    most: wordsMs(voice.most) + 2 * microphoneMs + startDelayMs.most + roundingMs,
  };
};

/** How long the device must have been speaking by then, at least. */
const surelySpokenMs = (sinceMs: number, timedOut: boolean, hearing: Hearing): number => {
  const { startDelayMs, cutInMs, roundingMs, microphoneMs } = hearing;
  return sinceMs - roundingMs - startDelayMs.least - (timedOut ? 2 * microphoneMs : cutInMs.most);
};

const wordsOf = ({ reprompt }: Sent): readonly Span[] => (reprompt === undefined ? [] : [reprompt]);

const isWithin = ({ least, most }: Range, value: number): boolean => value >= least && value <= most;

const sum = <T>(values: readonly T[], of: (value: T) => number): number =>
  values.reduce((total, value) => total + of(value), 0);
