import { rateOf, type Sound, samplesIn } from './sound';

/** A sound and when it begins, in ms. */
export interface Placed {
  readonly atMs: number;
  readonly sound: Sound;
}

const LOUDEST = 32_767;
/** Looked up once, for they are needed for each of millions of samples. */
const { max, min } = Math;

/**
 * Sounds at their instants on a line of silence; where two are heard at once they add up.
 *
 * @example
 * mixed([{ atMs: 0, sound: one }, { atMs: 4000, sound: two }], 5000) //=> five seconds, with "one" and "two" in them
 */
export const mixed = (placed: readonly Placed[], lengthMs: number): Sound => {
  const sampleRate = rateOf(placed.map(({ sound }) => sound));
  const samples = new Int16Array(samplesIn(sampleRate, lengthMs));
  for (const { atMs, sound } of placed) {
    const from = samplesIn(sampleRate, atMs);
    sound.samples.forEach((sample, index) => {
      const sum = (samples[from + index] ?? 0) + sample;
      // What lies beyond the end is dropped by the array itself.
      samples[from + index] = max(-LOUDEST, min(LOUDEST, sum));
    });
  }
  return { sampleRate, samples };
};
