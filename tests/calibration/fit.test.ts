import { describe, expect, test } from '@jest/globals';
import { fitConstants } from '../../bench/calibration/fit';
import { expectedMs, type Timed } from '../../bench/calibration/timed';
import { readingText, shortScript } from '../../lambda/src/content/reading';
import { speakingTimeOf } from '../../lambda/src/speech/speaking-time';
import { ownVoice, type VoiceProfile } from '../../lambda/src/speech/voice-profile';

const timesOf = (texts: readonly string[], voice: VoiceProfile): readonly Timed[] => {
  const time = speakingTimeOf({ ...voice, beatsMs: {} });
  return texts.map((text) => ({ text, ms: expectedMs(text, time) }));
};

/** Errors of a hand, the same at every run. */
const noisy = (timed: readonly Timed[], mostMs: number): readonly Timed[] =>
  timed.map(({ text, ms }, index) => ({ text, ms: ms + mostMs * Math.sin(index * 2.4) }));

const total = (texts: readonly string[], voice: VoiceProfile): number =>
  timesOf(texts, voice).reduce((sum, { ms }) => sum + ms, 0);

const other: VoiceProfile = {
  ...ownVoice,
  ...{
    utteranceMs: 500,
    syllableMs: 70,
    soundMs: 35,
    wordMs: 100,
    clauseMs: 190,
    sentenceMs: 180,
    leftMs: -30,
  },
};

test('with plenty of times the voice behind them is found', () => {
  const { constants, errorMs } = fitConstants(timesOf(readingText, other), ownVoice, true);
  expect(constants.utteranceMs).toBeCloseTo(other.utteranceMs, -1);
  expect(constants.soundMs).toBeCloseTo(other.soundMs, -1);
  expect(constants.sentenceMs).toBeCloseTo(other.sentenceMs, -1);
  expect(Math.abs(constants.leftMs - other.leftMs)).toBeLessThan(3);
  expect(errorMs).toBeLessThan(3);
});

test('a constant that would be less than nothing is nothing', () => {
  const timed = timesOf(readingText, other).map(({ text, ms }) => ({
    text,
    ms: ms - 600 * text.split(',').length,
  }));
  const { leftMs, ...constants } = fitConstants(timed, ownVoice, true).constants;
  expect(Object.values(constants).every((value) => value >= 0)).toBe(true);
  expect(constants.clauseMs).toBe(0);
});

describe('a few stopwatch times', () => {
  const faster = { ...ownVoice };
  for (const constant of [
    'utteranceMs',
    'syllableMs',
    'soundMs',
    'wordMs',
    'clauseMs',
    'sentenceMs',
  ] as const)
    Object.assign(faster, { [constant]: ownVoice[constant] * 0.8 });

  test.each([
    [1, 0.1],
    [3, 0.07],
    [12, 0.05],
  ])('tell the speed of the voice: %d of them within a share of %d', (count, share) => {
    const timed = noisy(timesOf(shortScript.slice(0, count), faster), 200);
    const found = { ...ownVoice, ...fitConstants(timed, ownVoice).constants };
    expect(Math.abs(total(readingText, found) / total(readingText, faster) - 1)).toBeLessThan(share);
  });

  test('leave less doubt the more there are', () => {
    const doubts = [1, 3, 12].map(
      (count) => fitConstants(noisy(timesOf(shortScript.slice(0, count), faster), 200), ownVoice).doubt,
    );
    expect(doubts).toEqual([...doubts].sort((one, next) => next - one));
  });

  test('change no constant beyond what is likely', () => {
    const { constants } = fitConstants(noisy(timesOf(shortScript.slice(0, 3), faster), 600), ownVoice);
    for (const constant of ['soundMs', 'wordMs', 'sentenceMs'] as const) {
      expect(constants[constant] / ownVoice[constant]).toBeGreaterThan(0.4);
      expect(constants[constant] / ownVoice[constant]).toBeLessThan(1.4);
    }
  });
});
