import type { Sound } from './sound';

/** A stretch in which something is heard, in ms from the beginning of the sound. */
export interface Heard {
  readonly beginsAtMs: number;
  readonly endsAtMs: number;
}

const WINDOW_MS = 2;

/**
 * What counts as sound, in parts of the loudest. Below it some voices murmur for a fifth of a second before a word (the
 * diphone voices of Festival and Flite before "one" and "left", at 1 to 3 %), which nobody takes for its beginning.
 */
const AUDIBLE = 0.04;

/**
 * The stretches in which something is heard, each parted from the next by at least `quietMs` of silence.
 *
 * @example
 * heardIn(sound, 700) //=> [{ beginsAtMs: 12, endsAtMs: 480 }, { beginsAtMs: 4010, endsAtMs: 4390 }]
 */
export const heardIn = (sound: Sound, quietMs: number, audible = AUDIBLE): readonly Heard[] => {
  const loudness = windowsOf(sound);
  const threshold = loudness.reduce((most, each) => Math.max(most, each), 0) * audible;
  const heard: { beginsAtMs: number; endsAtMs: number }[] = [];
  for (const [index, each] of loudness.entries()) {
    if (each <= threshold) continue;
    const at = index * WINDOW_MS;
    const last = heard.at(-1);
    if (last === undefined || at - last.endsAtMs > quietMs)
      heard.push({ beginsAtMs: at, endsAtMs: at + WINDOW_MS });
    else last.endsAtMs = at + WINDOW_MS;
  }
  return heard;
};

/** The loudness of what is never silent, the noise of a room, in parts of the loudest. */
export const noiseIn = (sound: Sound): number => {
  const loudness = windowsOf(sound).toSorted();
  return (loudness[Math.floor(loudness.length / 10)] ?? 0) / (loudness.at(-1) || 1);
};

/** The loudest sample of each window. */
const windowsOf = ({ sampleRate, samples }: Sound): Int32Array => {
  const size = (sampleRate * WINDOW_MS) / 1000;
  const loudness = new Int32Array(Math.ceil(samples.length / size));
  // An evening has tens of millions of samples: no iterator over them, and no function for each.
  for (let window = 0; window < loudness.length; window += 1) {
    const end = Math.round((window + 1) * size);
    let loudest = 0;
    for (let at = Math.round(window * size); at < end; at += 1) {
      const sample = samples[at] ?? 0;
      if (sample > loudest) loudest = sample;
      else if (-sample > loudest) loudest = -sample;
    }
    loudness[window] = loudest;
  }
  return loudness;
};
