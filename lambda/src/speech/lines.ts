import type { Span } from '../domain/session/state';
import { LONGEST_BREAK_MS } from './limits';
import { speakingMs } from './speaking-time';

/** How a phrase is spoken. `quiet` is softer and slower, for the end. */
export type Manner = 'plain' | 'quiet';

/** A piece of what is heard: words, then silence. */
export interface Piece {
  readonly text: string;
  readonly silenceMs: number;
  readonly manner: Manner;
}

/** The rate of each manner; the speaking time is divided by it. */
export const RATE: Readonly<Record<Manner, number>> = { plain: 1, quiet: 0.9 };

/**
 * The pieces of a phrase, which may hold silences in the notation of the transcripts.
 *
 * @example
 * piecesOf('Rest. [0.6s] Good night.') //=> two pieces, the first followed by 600 ms of silence
 */
export const piecesOf = (phrase: string, manner: Manner = 'plain'): readonly Piece[] => {
  const parts = phrase.split(/\s*\[(\d+(?:\.\d+)?)s\]\s*/);
  return parts.flatMap((part, index) => {
    if (index % 2 === 1) return [];
    const silenceMs = Math.round(Number(parts[index + 1] ?? 0) * 1000);
    const text = part.trim();
    return text === '' && silenceMs === 0 ? [] : [{ text, silenceMs, manner }];
  });
};

/** The expected time of pieces: how much of it is speech, how much silence. */
export const spanOf = (pieces: readonly Piece[]): Span =>
  pieces.reduce<Span>(
    ({ speechMs, silenceMs }, piece) => ({
      speechMs: speechMs + pieceSpeechMs(piece),
      silenceMs: silenceMs + piece.silenceMs,
    }),
    { speechMs: 0, silenceMs: 0 },
  );

const pieceSpeechMs = ({ text, manner }: Piece): number => Math.round(speakingMs(text) / RATE[manner]);

/**
 * Pieces stretched by silence at their end to an exact length; those longer than it stay as they are.
 * Throws a `RangeError` when the silence would be longer than any silence on Alexa may be: the slot is too long.
 */
export const filledTo = (pieces: readonly Piece[], lengthMs: number): readonly Piece[] => {
  const { speechMs, silenceMs } = spanOf(pieces);
  const last = pieces.at(-1);
  if (last === undefined) throw new RangeError('a slot without a cue');
  const lastSilenceMs = last.silenceMs + Math.max(0, lengthMs - speechMs - silenceMs);
  if (lastSilenceMs > LONGEST_BREAK_MS)
    throw new RangeError(`${lastSilenceMs} ms of silence after "${last.text}"`);
  return [...pieces.slice(0, -1), { ...last, silenceMs: lastSilenceMs }];
};
