import { expect, test } from '@jest/globals';
import { onsetsIn } from '../../bench/pacing/onsets';
import type { SpokenPart } from '../../simulator/device/speech';
import { inARow, silence } from '../../simulator/sound/sound';
import { tones } from '../simulator/sound/tones';

const words = (text: string): SpokenPart => ({ type: 'words', text, ms: 0 });
const quiet = (ms: number): SpokenPart => ({ type: 'silence', ms });
const PARTS = [words('One.'), quiet(900), words('Two. Three.'), quiet(400), words('Four.')];
const time = (text: string) => (text === 'Two. Three.' ? 850 : 450);

test('words are found where they begin, a pause inside them is none of the silences', () => {
  const sound = inARow([silence(16_000, 60), tones(450, 950, 200, 350, 300, 420, 500)]);
  const { parts } = onsetsIn(sound, PARTS, time);
  expect(parts.filter((at) => !Number.isNaN(at))).toEqual([60, 1460, 2730]);
});

test('a voice that drifts is followed', () => {
  const sound = tones(800, 900, 1100, 400, 800);
  const { parts } = onsetsIn(sound, PARTS, time);
  expect(parts.at(-1)).toBe(3200);
});

test('words that are missing are missed', () => {
  expect(() => onsetsIn(tones(450, 4000, 300), PARTS, time)).toThrow(
    '"Two. Three." is not heard near 1350 ms',
  );
});
