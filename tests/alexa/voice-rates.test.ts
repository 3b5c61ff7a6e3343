import { expect, test } from '@jest/globals';
import { home } from './home';

/** An evening as words without their silences. */
const wordsOf = async (lines: readonly string[], voiceRate: number): Promise<readonly string[]> => {
  const heard = await home(undefined, { delivery: 'ssml' }).hear('2026-03-01T21:40', lines, { voiceRate });
  return heard.map((line) => line.replace(/ \[[\d.]+s\]| \([^)]*\)$/g, ''));
};

const always = (words: string): readonly string[] => Array.from({ length: 14 }, () => words);
const inTurn = always('').flatMap(() => ['(silence)', 'next']);

test.each([
  ['five minute', 'said', always('next')],
  ['fifteen minute', 'said', always('next')],
  ['gentle ten minute', 'said', always('next')],
  ['five minute', 'said now and then', inTurn],
  ['fifteen minute', 'said now and then', inTurn],
  ['gentle ten minute', 'said now and then', inTurn],
])('of a %s massage nothing is skipped by a "next" that is %s at a join', async (massage, _, words) => {
  const lines = [`Alexa, ask my foot routine for a ${massage} massage`, 'ready', ...words];
  const usual = await wordsOf(lines, 1);
  expect(usual.join(' ')).toMatch(/And slowly out\./);
  // Slower than 0.85 the reprompt is taken for heard at times; faster than 1.15 nothing may be left out either.
  for (const voiceRate of [0.85, 1.15, 1.3]) expect(await wordsOf(lines, voiceRate)).toEqual(usual);
});
