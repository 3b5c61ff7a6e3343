import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { readingText, shortScript } from '../../lambda/src/content/reading';
import { closingSlots } from '../../lambda/src/domain/closing';
import { timelineOf } from '../../lambda/src/domain/course';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import { piecesOf, spanOf } from '../../lambda/src/speech/lines';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { voiceOf } from '../../lambda/src/speech/voice';

const PHRASEBOOK = 'lambda/src/content/phrasebook';
const voice = voiceOf(enUS, localeFacts('en-US'));
const plain = (text: string): string => text.replaceAll(/ \[[\d.]+s\]/g, '');
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);

const specs: readonly CourseSpec[] = [
  ...Object.values(library.routines).flatMap(({ id, lengths }) =>
    Object.keys(lengths).map(
      (minutes): CourseSpec => ({
        activity: 'massage',
        routineId: id,
        minutes: Number(minutes),
        leftOut: [],
      }),
    ),
  ),
  ...Object.keys(library.patterns).map(
    (patternId): CourseSpec => ({ activity: 'breathing', patternId, cycles: 12 }),
  ),
];

/** Every sentence of every routine, as it is spoken. */
const spoken = new Set(
  [...specs.flatMap((spec) => timelineOf(library, spec).steps.flatMap(({ slots }) => slots)), ...closingSlots]
    .flatMap(({ cue }) => voice.cue(cue))
    .flatMap(({ text }) => sentencesOf(text)),
);

const read = [...readingText, ...shortScript.map(plain)].flatMap(sentencesOf);

test('no sentence that a voice is fitted with is ever spoken in a routine', () => {
  expect(spoken.size).toBeGreaterThan(80);
  expect(read.filter((sentence) => spoken.has(sentence))).toEqual([]);
});

test('nor does it stand anywhere else in the phrasebook', () => {
  const words = readdirSync(PHRASEBOOK, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(PHRASEBOOK, name), 'utf8'))
    .join('\n');
  const quoted = (sentence: string) =>
    ["'", '"', '`', ' '].some((before) => words.includes(`${before}${sentence}`));
  expect(read.filter(quoted)).toEqual([]);
});

test('the reading text says nothing twice, and the stopwatch script nothing else', () => {
  expect(new Set(readingText).size).toBe(readingText.length);
  const known = new Set(readingText.flatMap(sentencesOf));
  expect(
    shortScript
      .map(plain)
      .flatMap(sentencesOf)
      .filter((sentence) => !known.has(sentence)),
  ).toEqual([]);
});

test('an item of the stopwatch script is long enough for a hand and short enough for a breath', () => {
  for (const item of shortScript) {
    const lastsMs = spanOf(piecesOf({ time: speakingMs, pace: 1 }, item));
    expect(lastsMs.speechMs + lastsMs.silenceMs).toBeGreaterThan(6000);
    expect(lastsMs.speechMs + lastsMs.silenceMs).toBeLessThan(15_000);
  }
});
