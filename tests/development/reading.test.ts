import { describe, expect, test } from '@jest/globals';
import { shortScript } from '../../lambda/src/content/reading';
import type { Sound } from '../../lambda/src/speech/delivery';
import { readingSpoken } from '../../lambda/src/speech/reading';
import { speakingMs } from '../../lambda/src/speech/speaking-time';

const speaker = { time: speakingMs, pace: 1 };
const SENTENCE = 'The library on Market Street opens at nine, and on Fridays it stays open until eight.';

const markup = (sound: Sound): string => (sound.type === 'ssml' ? sound.ssml : 'a document');
const stretches = (script: readonly string[]): readonly string[] => {
  const spoken: string[] = [];
  for (let from = 0; from < script.length; ) {
    const { say, next } = readingSpoken(speaker, script, from);
    spoken.push(markup(say));
    expect(next).toBeGreaterThan(from);
    from = next;
  }
  return spoken;
};

describe('the text to measure the voice with', () => {
  test('is announced item by item, with a silence before each and after it', () => {
    const [only = ''] = stretches(['Tea is ready.']);
    expect(only).toContain('Number one. <break time="3000ms"/> Tea is ready. <break time="4000ms"/>');
  });

  test('is read in as many responses as it needs, every item once', () => {
    const long = Array.from({ length: 40 }, (_, index) => `${SENTENCE} It is page ${index}. ${SENTENCE}`);
    const spoken = stretches(long);
    expect(spoken.length).toBeGreaterThan(2);
    const pages = spoken.join(' ').match(/(?<=It is page )\d+/g);
    expect(pages).toEqual(long.map((_, index) => String(index)));
    expect(Math.max(...spoken.map((each) => each.length))).toBeLessThan(8000);
  });

  test('invites to the rest until all is read', () => {
    const spoken = stretches(Array.from({ length: 40 }, () => `${SENTENCE} ${SENTENCE}`));
    const invites = spoken.map((each) => each.includes('Say next for the rest.'));
    expect(invites).toEqual([...spoken.slice(1).map(() => true), false]);
  });

  test('as it is read takes less than five minutes', () => {
    const secondsOf = (text: string) => speakingMs(text) / 1000;
    const total = shortScript.reduce((sum, item) => sum + secondsOf(item) + 8, 0);
    expect(total).toBeGreaterThan(60);
    expect(total).toBeLessThan(300);
  });
});
