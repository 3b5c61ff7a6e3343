import type { SpeakingTime } from '../../lambda/src/speech/speaking-time';

/** A text and how long a voice took for it, in ms. Silences in the text, written `[1.0s]`, are part of the time. */
export interface Timed {
  readonly text: string;
  readonly ms: number;
}

/**
 * What of a time was speech, and the phrases that were spoken in it.
 *
 * @example
 * spokenIn({ text: 'Rest. [1.0s] Rise.', ms: 1900 }) //=> { phrases: ['Rest.', 'Rise.'], ms: 900 }
 */
export const spokenIn = ({
  text,
  ms,
}: Timed): { readonly phrases: readonly string[]; readonly ms: number } => {
  const { phrases, silenceMs } = partsOf(text);
  return { phrases, ms: ms - silenceMs };
};

/** How long a text with silences in it is expected to take. */
export const expectedMs = (text: string, time: SpeakingTime): number => {
  const { phrases, silenceMs } = partsOf(text);
  return phrases.reduce((sum, phrase) => sum + time(phrase), silenceMs);
};

const partsOf = (text: string): { readonly phrases: readonly string[]; readonly silenceMs: number } => {
  const parts = text.split(/\s*\[(\d+(?:\.\d+)?)s\]\s*/);
  const phrases = parts.filter((part, index) => index % 2 === 0 && part.trim() !== '');
  const seconds = parts.filter((_, index) => index % 2 === 1).map(Number);
  return { phrases, silenceMs: seconds.reduce((sum, each) => sum + each * 1000, 0) };
};
