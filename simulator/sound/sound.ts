/** Sound on one channel. */
export interface Sound {
  /** Samples a second. */
  readonly sampleRate: number;
  readonly samples: Int16Array;
}

/** Something that should be a sound, or should make one, is not or does not. The message is one line. */
export class SoundError extends Error {
  override readonly name = 'SoundError';
}

/**
 * How long a sound lasts, in ms and fractions of them.
 *
 * @example
 * lengthMs({ sampleRate: 8000, samples: new Int16Array(4000) }) //=> 500
 */
export const lengthMs = ({ sampleRate, samples }: Sound): number => (samples.length / sampleRate) * 1000;

/** Silence of a length. */
export const silence = (sampleRate: number, ms: number): Sound => ({
  sampleRate,
  samples: new Int16Array(samplesIn(sampleRate, ms)),
});

/** The part of a sound from one instant to another, in ms. */
export const partOf = ({ sampleRate, samples }: Sound, fromMs: number, toMs: number): Sound => ({
  sampleRate,
  samples: samples.subarray(samplesIn(sampleRate, fromMs), samplesIn(sampleRate, toMs)),
});

/** Sounds one after another. Throws a `SoundError` when they do not have one sample rate. */
export const inARow = (sounds: readonly Sound[]): Sound => {
  const sampleRate = rateOf(sounds);
  const joined = new Int16Array(sounds.reduce((sum, { samples }) => sum + samples.length, 0));
  let at = 0;
  for (const { samples } of sounds) {
    joined.set(samples, at);
    at += samples.length;
  }
  return { sampleRate, samples: joined };
};

/** The one sample rate of sounds that are to be put together. */
export const rateOf = (sounds: readonly Sound[]): number => {
  const [sampleRate = 16_000, ...others] = new Set(sounds.map((sound) => sound.sampleRate));
  if (others.length > 0)
    throw new SoundError(`sounds of ${[sampleRate, ...others].join(' and ')} Hz cannot be put together`);
  return sampleRate;
};

export const samplesIn = (sampleRate: number, ms: number): number =>
  Math.max(0, Math.round((ms / 1000) * sampleRate));
