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

test('a murmur before a word, a twentieth as loud, is not its beginning, however much silence is bridged', () => {
  const murmur = (loudness: number) => tone(60, loudness / 20);
  const sound = inARow([murmur(10_000), silence(16_000, 140), tone(40, 1000), tone(200)]);
  for (const quietMs of [70, 500])
    expect(heardIn(sound, quietMs)).toEqual([{ beginsAtMs: 200, endsAtMs: 440 }]);
});

test('a soft word begins where a loud one does', () => {
  const word = (loudness: number) =>
    inARow([tone(60, 0.04 * loudness), tone(60, 0.1 * loudness), tone(200, loudness), silence(16_000, 500)]);
  const sound = inARow([word(20_000), word(2500), word(20_000)]);
  expect(heardIn(sound, 300).map(({ beginsAtMs }) => beginsAtMs)).toEqual([60, 880, 1700]);
});

test('a murmur by itself is no word', () => {
  const sound = inARow([tone(300), silence(16_000, 500), tone(200, 300), silence(16_000, 500), tone(300)]);
  expect(heardIn(sound, 300).map(({ beginsAtMs }) => beginsAtMs)).toEqual([0, 1500]);
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
