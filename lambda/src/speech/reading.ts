import { probeWords } from '../content/probe-words';
import { ITEM_SILENCE_MS } from '../content/reading';
import { type Sound, speechOf } from './delivery';
import { hearing, LONGEST_SEGMENT_MS, SPEECH_CHARACTERS } from './limits';
import { type Piece, piecesOf, type Speaker, spanOf } from './lines';
import { markupOf } from './ssml';

/** A stretch of a text that is read out. */
export interface SpokenReading {
  readonly say: Sound;
  readonly reprompt: Sound;
  /** The index of the item to go on with; the number of items when all were read. */
  readonly next: number;
}

const silence = (ms: number): string => `[${(ms / 1000).toFixed(1)}s]`;
const BEFORE = silence(ITEM_SILENCE_MS.before);
const AFTER = silence(ITEM_SILENCE_MS.after);

/** Room for the invitation at the end. */
const INVITATION_MS = 8000;
const INVITATION_CHARACTERS = 200;

/**
 * As many items of a script as one response may carry, from the item with the index `from`, each with its number and a
 * silence before and after it, so that a stopwatch can be started and stopped.
 */
export const readingSpoken = (speaker: Speaker, script: readonly string[], from: number): SpokenReading => {
  const read: Piece[] = [];
  let next = from;
  for (const item of script.slice(from)) {
    const pieces = piecesOf(speaker, `${probeWords.item(next + 1)} ${BEFORE} ${item} ${AFTER}`);
    if (next > from && !fits([...read, ...pieces])) break;
    read.push(...pieces);
    next += 1;
  }
  const over = next >= script.length;
  const ask = over ? `${probeWords.read} ${probeWords.whichNext}` : probeWords.rest;
  return {
    say: speechOf([...read, ...piecesOf(speaker, ask)]),
    reprompt: speechOf(piecesOf(speaker, over ? probeWords.again : probeWords.rest)),
    next,
  };
};

const fits = (pieces: readonly Piece[]): boolean => {
  const { speechMs, silenceMs } = spanOf(pieces);
  return (
    speechMs * hearing.voice.most + silenceMs + INVITATION_MS <= LONGEST_SEGMENT_MS &&
    markupOf(pieces).length + INVITATION_CHARACTERS < SPEECH_CHARACTERS
  );
};
