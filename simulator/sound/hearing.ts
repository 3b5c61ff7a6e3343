import type { Sound } from './sound';

/** A stretch in which something is heard, in ms from the beginning of the sound. */
export interface Heard {
  readonly beginsAtMs: number;
  readonly endsAtMs: number;
}

const WINDOW_MS = 2;

/**
 * Where a word begins to be heard, in parts of the loudest around it, so that a soft word is judged as a loud one. Some
 * voices murmur for a fifth of a second before a word (the diphone voices of Festival and Flite before "one" and "left",
 * at 1 to 5 % of it), which nobody takes for its beginning.
 */
const AUDIBLE = 0.06;
/** How far around: further than a murmur is from its word. */
const AROUND_MS = 400;
/** The noise between the words of the voices tried is below this, in parts of the loudest of all. */
const FLOOR = 0.01;

/**
 * The stretches in which something is heard, each parted from the next by at least `quietMs` of silence. What stays
 * below `floor`, in parts of the loudest of all, is silence.
 *
 * @example
 * heardIn(sound, 700) //=> [{ beginsAtMs: 12, endsAtMs: 480 }, { beginsAtMs: 4010, endsAtMs: 4390 }]
 */
export const heardIn = (sound: Sound, quietMs: number, floor = FLOOR): readonly Heard[] => {
  const loudness = windowsOf(sound);
  const around = loudestAround(loudness, AROUND_MS / WINDOW_MS);
  const most = loudness.reduce((loudest, each) => Math.max(loudest, each), 0);
  const heard: { beginsAtMs: number; endsAtMs: number }[] = [];
  for (const [index, each] of loudness.entries()) {
    const local = around[index] ?? 0;
    // A murmur stands out of the silence around it too, and is no word.
    if (each <= Math.max(most * floor, local * AUDIBLE) || local <= most * AUDIBLE) continue;
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

/** The loudest of the windows that are at most so far from each. */
const loudestAround = (loudness: Int32Array, reach: number): Int32Array => {
  const loudest = new Int32Array(loudness.length);
  // Those that may still be the loudest of what comes, each softer than the one before it.
  const falling: number[] = [];
  let first = 0;
  for (let seen = 0; seen < loudness.length + reach; seen += 1) {
    const each = loudness[seen] ?? 0;
    while (falling.length > first && (loudness[falling.at(-1) ?? 0] ?? 0) <= each) falling.pop();
    falling.push(seen);
    const at = seen - reach;
    if (at < 0) continue;
    while ((falling[first] ?? at) < at - reach) first += 1;
    loudest[at] = loudness[falling[first] ?? at] ?? 0;
  }
  return loudest;
};
