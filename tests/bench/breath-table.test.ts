import { expect, test } from '@jest/globals';
import { fromMeasured } from '../../bench/calibration/calibration';
import { measureVoice } from '../../bench/calibration/measure';
import { BREATHINGS, COUNTED_DOWN } from '../../bench/pacing/breath-specs';
import { breathTable } from '../../bench/pacing/breath-table';
import { inARow, silence } from '../../simulator/sound/sound';
import { toneEngine } from '../simulator/sound/tones';

/** Some programs write half a second of silence around every word. */
const slow = {
  ...toneEngine,
  hasRate: false,
  speak: async (text: string, rate: number) =>
    inARow([await toneEngine.speak(text, rate), silence(16_000, 1100)]),
};

test('a voice that needs more than a second for a number is named as too slow, and the table goes on', async () => {
  const { profile } = fromMeasured('slow', await measureVoice(slow));
  const rows = (await breathTable(profile, slow)).trim().split('\n').slice(1);
  expect(rows.length).toBe(BREATHINGS.length + COUNTED_DOWN.length);
  expect(rows.find((row) => row.startsWith('box'))).toMatch(/too slow: "[^"]+" was not heard/);
  // At the slowest pace a count has 1.3 s.
  expect(rows.find((row) => row.startsWith('long exhale, slowest'))).toMatch(/ \d+ ms /);
}, 60_000);
