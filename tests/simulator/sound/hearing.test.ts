import { expect, test } from '@jest/globals';
import { heardIn, noiseIn } from '../../../simulator/sound/hearing';
import { mixed } from '../../../simulator/sound/mix';
import { inARow, SoundError, silence } from '../../../simulator/sound/sound';
import { tone, tones } from './tones';

test('stretches of sound are parted by silence that is long enough', () => {
  const sound = inARow([silence(16_000, 300), tones(200, 400, 100, 1000, 500, 700)]);
  expect(heardIn(sound, 700)).toEqual([
    { beginsAtMs: 300, endsAtMs: 1000 },
    { beginsAtMs: 2000, endsAtMs: 2500 },
  ]);
});

test('what is softer than a twenty-fifth of the loudest is no beginning of a word', () => {
  const sound = inARow([tone(100, 50), tone(200, 300), tone(100, 500), tone(100, 10_000)]);
  expect(heardIn(sound, 500)).toEqual([{ beginsAtMs: 300, endsAtMs: 500 }]);
});

test('nothing is heard in silence', () => {
  expect(heardIn(silence(8000, 1000), 100)).toEqual([]);
  expect(noiseIn(silence(8000, 1000))).toBe(0);
});

test('the noise of a room is what is always there', () => {
  const room = mixed(
    [
      { atMs: 0, sound: tone(3000, 300) },
      { atMs: 1000, sound: tone(500, 9700) },
    ],
    3000,
  );
  expect(noiseIn(room)).toBeCloseTo(0.03, 2);
});

test('sounds at once add up, and nothing is heard beyond the end', () => {
  const two = mixed(
    [
      { atMs: 0, sound: tone(100, 20_000) },
      { atMs: 0, sound: tone(200, 20_000) },
    ],
    150,
  );
  expect(two.samples.length).toBe(2400);
  expect(Math.max(...two.samples)).toBe(32_767);
});

test('sounds of different sample rates are not put together', () => {
  expect(() => inARow([silence(8000, 10), silence(16_000, 10)])).toThrow(SoundError);
});
