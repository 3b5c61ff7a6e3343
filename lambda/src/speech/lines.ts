import { type Manner, quieterOf } from '../domain/manner';
import type { Span } from '../domain/session/sent';
import { LONGEST_BREAK_MS } from './limits';
import type { Onset, SpeakingTime } from './speaking-time';

/** How a phrase is spoken. */
export interface Tone {
  readonly manner: Manner;
  /** Slower than the rest, as the end is. */
  readonly slowed?: boolean;
}

/** A manner as it is at the end: softer, unless it is whispered already, and slower. */
export const softened = (manner: Manner): Tone => ({ manner: quieterOf(manner, 'quiet'), slowed: true });

/** A piece of what is heard: words, then silence. */
export interface Piece {
  readonly text: string;
  readonly manner: Manner;
  /** 1 is normal speed; whole hundredths, as markup writes them. */
  readonly rate: number;
  /** How long the words are expected to take. */
  readonly speechMs: number;
  readonly silenceMs: number;
  /** How much later than other words it begins to be heard; below 0 when earlier. */
  readonly onsetMs?: number;
}

/** Who speaks: how long words take, and at what pace they are spoken. */
export interface Speaker {
  readonly time: SpeakingTime;
  readonly onset?: Onset;
  /** 1.15 makes words and counts take 1.15 of their time. */
  readonly pace: number;
  /** How loud it is spoken at this moment; without it plainly. */
  readonly manner?: Manner;
}

/** The rate of what is slower than the rest, at normal pace. */
const SLOWED_RATE = 0.9;

/**
 * The pieces of a phrase, which may hold silences in the notation of the transcripts.
 *
 * @example
 * piecesOf(speaker, 'Rest. [0.6s] Good night.') //=> two pieces, the first followed by 600 ms of silence
 */
export const piecesOf = (
  { time, onset, pace }: Speaker,
  phrase: string,
  { manner, slowed = false }: Tone = { manner: 'plain' },
): readonly Piece[] => {
  const rate = Math.round(((slowed ? SLOWED_RATE : 1) / pace) * 100) / 100;
  const parts = phrase.split(/\s*\[(\d+(?:\.\d+)?)s\]\s*/);
  return parts.flatMap((part, index) => {
    if (index % 2 === 1) return [];
    const silenceMs = Math.round(Number(parts[index + 1] ?? 0) * 1000);
    const text = part.trim();
    if (text === '' && silenceMs === 0) return [];
    const speechMs = time(text, { rate, whispered: manner === 'whispered' });
    const onsetMs = onset?.(text) ?? 0;
    return [{ text, manner, rate, speechMs, silenceMs, ...(onsetMs === 0 ? {} : { onsetMs }) }];
  });
};

/** The expected time of pieces: how much of it is speech, how much silence. */
export const spanOf = (pieces: readonly Piece[]): Span =>
  pieces.reduce<Span>(
    (sum, piece) => ({
      speechMs: sum.speechMs + piece.speechMs,
      silenceMs: sum.silenceMs + piece.silenceMs,
    }),
    { speechMs: 0, silenceMs: 0 },
  );

/** Pieces after which nothing is said: the silence that would part them from it is left out. */
export const withoutLastSilence = (pieces: readonly Piece[]): readonly Piece[] => {
  const last = pieces.at(-1);
  return last === undefined ? pieces : [...pieces.slice(0, -1), { ...last, silenceMs: 0 }];
};

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
