import type { Engine } from '../../../simulator/sound/engine';
import { inARow, type Sound, silence } from '../../../simulator/sound/sound';

const SAMPLE_RATE = 16_000;
/** One swing of 200 Hz. */
const SWING = Array.from({ length: 80 }, (_, index) => Math.cos((2 * Math.PI * index) / 80));

/** A tone of a length: what the tests take for speech. */
export const tone = (ms: number, loudness = 10_000): Sound => ({
  sampleRate: SAMPLE_RATE,
  samples: new Int16Array((ms * SAMPLE_RATE) / 1000).map(
    (_, index) => loudness * (SWING[index % SWING.length] ?? 0),
  ),
});

/** Tones and silences in turn, by their lengths in ms; the first is a tone. */
export const tones = (...lengths: readonly number[]): Sound =>
  inARow(lengths.map((ms, index) => (index % 2 === 0 ? tone(ms) : silence(SAMPLE_RATE, ms))));

/** A hundred milliseconds a word, at any rate: round numbers for the tests. */
const wordTone = (text: string, rate: number): Sound => tone((text.split(' ').length * 100) / rate);

export const toneEngine: Engine = {
  name: 'tones',
  hasRate: true,
  speak: async (text, rate) => wordTone(text, rate),
};
