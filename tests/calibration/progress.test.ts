import { expect, test } from '@jest/globals';
import { telling } from '../../bench/calibration/progress';
import { toneEngine } from '../simulator/sound/tones';

test('a program that takes seconds for a phrase tells every five of them how far it is', async () => {
  const told: number[] = [];
  let now = 0;
  const slow = telling(
    {
      ...toneEngine,
      speak: async (text, rate) => {
        now += 2000;
        return toneEngine.speak(text, rate);
      },
    },
    (phrases) => told.push(phrases),
    () => now,
  );
  for (let phrase = 0; phrase < 9; phrase += 1) await slow.speak('Bread.', 1);
  expect(told).toEqual([3, 6, 9]);
});

test('a quick one is done before there is anything to tell', async () => {
  const told: number[] = [];
  const quick = telling(
    toneEngine,
    (phrases) => told.push(phrases),
    () => 0,
  );
  expect(await quick.speak('Red apples.', 1)).toEqual(await toneEngine.speak('Red apples.', 1));
  expect(told).toEqual([]);
});
