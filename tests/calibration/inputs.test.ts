import { describe, expect, test } from '@jest/globals';
import { fromMeasured, fromTimes } from '../../bench/calibration/calibration';
import { InputError } from '../../bench/calibration/input-error';
import { measureVoice } from '../../bench/calibration/measure';
import { timesIn } from '../../bench/calibration/recording';
import { readTimes } from '../../bench/calibration/times';
import { readingText, SCRIPT_PAUSE_MS, stopwatchScript } from '../../lambda/src/content/reading';
import { readVoiceProfile } from '../../lambda/src/speech/voice-profile';
import { mixed } from '../../simulator/sound/mix';
import { inARow, silence } from '../../simulator/sound/sound';
import { tone, toneEngine } from '../simulator/sound/tones';

describe('stopwatch times', () => {
  test('are seconds with a text or with its number in the script', () => {
    const file = '\uFEFF# Echo Dot, 1 March\n\n9.8 1\n8,5 s\t2   # again\r\n1.4; The bus came.\n';
    expect(readTimes(file)).toEqual([
      { text: stopwatchScript[0], ms: 9800 },
      { text: stopwatchScript[1], ms: 8500 },
      { text: 'The bus came.', ms: 1400 },
    ]);
  });

  test.each([
    ['no number', '9.8 1\nabout ten 2', 'line 2: seconds and a text are needed'],
    ['no text', '9.8', 'line 1: seconds and a text are needed'],
    ['an item there is not', '9.8 99', 'line 1: the script has no item 99; it has 12'],
    ['a slip', '# first\n98 1', 'line 2: 98 s cannot be right, some'],
    ['nothing to say', '1.0 …', 'line 1: there is nothing to say'],
    ['nothing at all', '# later\n', 'there is no time in the file'],
  ])('with %s are refused by their line', (_, file, message) => {
    expect(() => readTimes(file)).toThrow(InputError);
    expect(() => readTimes(file)).toThrow(message);
  });
});

describe('a recording of the script', () => {
  const ITEM_MS = 9000;
  const spoken = (items: number) =>
    Array.from({ length: items }, () => [tone(4000), silence(16_000, 900), tone(4100)]);
  const recording = (items: number) =>
    inARow([
      silence(16_000, 1200),
      ...spoken(items).flatMap((item, index) =>
        index === 0 ? item : [silence(16_000, SCRIPT_PAUSE_MS), ...item],
      ),
      silence(16_000, 700),
    ]);

  test('gives the time of each item, in a room that is not silent', () => {
    const quiet = recording(stopwatchScript.length);
    const ms = (quiet.samples.length / quiet.sampleRate) * 1000;
    const inARoom = mixed(
      [
        { atMs: 0, sound: quiet },
        { atMs: 0, sound: tone(ms, 150) },
      ],
      ms,
    );
    for (const sound of [quiet, inARoom]) {
      const timed = timesIn(sound);
      expect(timed.map(({ text }) => text)).toEqual(stopwatchScript);
      for (const { ms: lasting } of timed) expect(Math.abs(lasting - ITEM_MS)).toBeLessThan(10);
    }
  });

  test('that is not whole is refused', () =>
    expect(() => timesIn(recording(5))).toThrow(
      '12 items with pauses of 3 s are needed; in these 59 s 5 can',
    ));
});

describe('a profile', () => {
  test('that was measured is one the skill takes, with the voice read off to the number words', async () => {
    const measured = await measureVoice(toneEngine);
    expect(measured.reading.length).toBe(readingText.length);
    const { profile, report } = fromMeasured('tones', measured);
    expect(readVoiceProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    // A tone of 100 ms a word, at any rate.
    expect(profile.numbersMs.seven).toBe(100);
    expect(profile.rateResponse).toBe(1);
    expect(report[0]).toBe(
      `tones: ${readingText.length} texts, ${(measured.reading.reduce((sum, { ms }) => sum + ms, 0) / 1000).toFixed(1)} s of speech`,
    );
  });

  test('by a few times allows for more than one by many', () => {
    const time = { text: stopwatchScript[0] ?? '', ms: 9000 };
    const wide = fromTimes('one', [time]).profile.range;
    const narrow = fromTimes(
      'many',
      stopwatchScript.map((text) => ({ text, ms: 9000 })),
    ).profile.range;
    expect(wide.most).toBeGreaterThan(narrow.most);
    expect(narrow.most).toBeGreaterThanOrEqual(1.05);
  });

  test('by times says the numbers as fast as the rest', () => {
    const timed = readTimes('4.9 1\n4.3 2');
    const { numbersMs } = fromTimes('fast', timed).profile;
    expect(numbersMs.seven).toBeLessThan(350);
  });
});
