import { describe, expect, test } from '@jest/globals';
import { fromMeasured, fromTimes } from '../../bench/calibration/calibration';
import { InputError } from '../../bench/calibration/input-error';
import { measureVoice } from '../../bench/calibration/measure';
import { timesIn } from '../../bench/calibration/recording';
import { readTimes } from '../../bench/calibration/times';
import { readingText, shortScript } from '../../lambda/src/content/reading';
import { speakingTimeOf } from '../../lambda/src/speech/speaking-time';
import { readVoiceProfile } from '../../lambda/src/speech/voice-profile';
import { mixed } from '../../simulator/sound/mix';
import { inARow, lengthMs, partOf, silence } from '../../simulator/sound/sound';
import { tone, toneEngine } from '../simulator/sound/tones';

describe('stopwatch times', () => {
  test('are seconds with a text or with its number in the script', () => {
    const file = '\uFEFF# Echo Dot, 1 March\n\n9.8 1\n8,5 s\t2   # again\r\n1.4; The bus came.\n';
    expect(readTimes(file)).toEqual([
      { text: shortScript[0], ms: 9800 },
      { text: shortScript[1], ms: 8500 },
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
  const quiet = (ms: number) => silence(16_000, ms);
  /** As the development routine reads it: the number, the item with a second of silence in it, more silence. */
  const item = [tone(900), quiet(3000), tone(4000), quiet(1000), tone(4100), quiet(4000)];
  const recording = (items: number) =>
    inARow([
      ...[tone(1500), quiet(2500)],
      ...Array.from({ length: items }, () => item).flat(),
      ...[tone(2000), quiet(700)],
    ]);

  test('gives the time of each item, in a room that is not silent', () => {
    const whole = recording(shortScript.length);
    const ms = lengthMs(whole);
    const room = [
      { atMs: 0, sound: whole },
      { atMs: 0, sound: tone(ms, 150) },
    ];
    for (const sound of [whole, mixed(room, ms)]) {
      const timed = timesIn(sound);
      expect(timed.map(({ text }) => text)).toEqual(shortScript);
      for (const { ms: lasting } of timed) expect(Math.abs(lasting - 9100)).toBeLessThan(10);
    }
  });

  test('that ends with its last item gives that as far as it is heard', () => {
    const timed = timesIn(partOf(recording(shortScript.length), 0, 4000 + 12 * 17_000 - 1000));
    expect(Math.abs((timed.at(-1)?.ms ?? 0) - 9100)).toBeLessThan(10);
  });

  test('that is not whole is refused', () =>
    expect(() => timesIn(recording(5))).toThrow(
      'should hold 12 items with silence around them; 5 can be told',
    ));
});

describe('a profile', () => {
  test('that was measured is one the skill takes, with the voice read off to the number words', async () => {
    const measured = await measureVoice(toneEngine);
    expect(measured.reading.length).toBe(readingText.length);
    const { profile, report } = fromMeasured('tones', measured);
    expect(readVoiceProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    // A tone of 100 ms a word, at any rate.
    expect(profile.beatsMs.seven).toBe(100);
    expect(profile.rateResponse).toBe(1);
    expect(report[0]).toBe(
      `tones: ${readingText.length} texts, ${(measured.reading.reduce((sum, { ms }) => sum + ms, 0) / 1000).toFixed(1)} s of speech`,
    );
  });

  test('of a voice without rates expects nothing of one', async () => {
    const { profile } = fromMeasured('tones', await measureVoice({ ...toneEngine, hasRate: false }));
    expect(profile.rateResponse).toBe(0);
    expect(speakingTimeOf(profile)('Seven.', { rate: 0.77 })).toBe(100);
  });

  test('by a few times allows for more than one by many', () => {
    const time = { text: shortScript[0] ?? '', ms: 9000 };
    const wide = fromTimes('one', [time]).profile.range;
    const narrow = fromTimes(
      'many',
      shortScript.map((text) => ({ text, ms: 9000 })),
    ).profile.range;
    expect(wide.most).toBeGreaterThan(narrow.most);
    expect(narrow.most).toBeGreaterThanOrEqual(1.1);
  });

  test('by times says the numbers as fast as the rest', () => {
    const timed = readTimes('6.6 1\n5.1 2');
    const { beatsMs } = fromTimes('fast', timed).profile;
    expect(beatsMs.seven).toBeLessThan(350);
  });
});
