import type { Hearing } from './hearing';
import type { Sent, Span } from './session/state';
import type { Timeline } from './timeline';
import { lengthMs, segmentTrack } from './track';

/**
 * What the time of an event tells of how a segment was spoken. `whole`: it must have been. `early`: the session ran out
 * of time when the segment can only have been left out, or its silences.
 */
export type Outcome = 'whole' | 'early' | 'unclear';

/** Only a segment that should have lasted a minute or more tells anything. */
const LONG_MS = 60_000;
/**
 * Two open microphones with nothing spoken around them; a little less, should a device wait less than eight seconds.
 * Awaits probe 14.
 */
const TWO_MICROPHONES_MS = 12_000;
/**
 * With nothing spoken the session is over by then. A cut-off response leaves more time, unmatched talk less.
 * Awaits probe 14.
 */
const NOTHING_SPOKEN_MS = 20_000;
/** The words of a reprompt that carries no segment. */
const REPROMPT_MS = 6000;

/** Judges a segment by the moment of what came after it; `timedOut` when that was the end of the session, by silence. */
export const outcomeOf = (
  timeline: Timeline,
  sent: Sent,
  now: number,
  hearing: Hearing,
  timedOut: boolean,
): Outcome => {
  const { voice, startDelayMs, cutInMs, roundingMs, microphoneMs } = hearing;
  const sinceMs = now - sent.at;
  const spans = spansOf(timeline, sent.segment);
  const reprompt = sent.flowOn === undefined ? [] : spansOf(timeline, sent.flowOn);
  const leastMs = sum(spans, (span) => lengthMs(span, voice.least));
  if (leastMs < LONG_MS) return 'unclear';
  if (timedOut) {
    if (sinceMs >= TWO_MICROPHONES_MS && sinceMs <= NOTHING_SPOKEN_MS) return 'early';
    const wordsMs = sum([...spans, ...reprompt], wordsOnlyMs);
    const rushedMs = {
      least: wordsMs * voice.least + 2 * microphoneMs + startDelayMs.least - roundingMs,
      most: wordsMs * voice.most + 2 * microphoneMs + startDelayMs.most + roundingMs + REPROMPT_MS,
    };
    if (sinceMs >= rushedMs.least && sinceMs <= Math.min(rushedMs.most, leastMs)) return 'early';
  }
  const spokenMs = sinceMs - roundingMs - (timedOut ? 2 * microphoneMs : cutInMs.most) - startDelayMs.least;
  return spokenMs >= leastMs ? 'whole' : 'unclear';
};

const spansOf = (timeline: Timeline, segment: Sent['segment']): readonly Span[] =>
  segmentTrack(timeline, segment).map(({ span }) => span);

const wordsOnlyMs = ({ speechMs, silenceMs, exactMs }: Span): number =>
  exactMs === undefined ? speechMs : Math.max(exactMs, speechMs + silenceMs);

const sum = <T>(values: readonly T[], of: (value: T) => number): number =>
  values.reduce((total, value) => total + of(value), 0);
