import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inWords } from '../../lambda/src/content/phrasebook/numbers';
import { createSkill } from '../../lambda/src/skill';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { runScript } from '../../simulator/script/run';
import { type SettingsService, startSettingsService } from '../../simulator/settings-service';
import { createMemoryStore } from '../memory-store';
import { silentLog } from '../silent-log';

/** What is heard but is no massage, by its words: each begins a slot whose length the routine page gives. */
const ASIDES = [/lotion between your hands/, /^Now your right foot/, /^For the (arch|ankle), /];
/** The words between two segments. */
const JOINS = [/^Say /, /^Next, /, /^That's one foot/, /^Lovely/, /^Let's go on/, /^Hello again/];
/** Silence carries on about twice for each word that is needed. */
const MOST_WORDS_PER_MINUTE = 0.4;

interface Heard {
  readonly text: string;
  readonly lastsMs: number;
}

let settingsService: SettingsService;
beforeAll(async () => {
  settingsService = await startSettingsService('America/New_York');
});
afterAll(() => settingsService.stop());

/** An evening in which the listener says next whenever silence would not go on, and nothing else. */
const evening = async (routine: string, minutes: string, before: readonly string[] = []): Promise<string> => {
  const handler = createSkill({ store: createMemoryStore(), log: silentLog });
  const options = {
    handler,
    speakingMs,
    now: '2026-03-01T21:40:00',
    settings: { apiEndpoint: settingsService.endpoint },
  };
  const lines = [
    ...before,
    `U: Alexa, ask my foot routine for a ${routine} ${minutes} minute massage`,
    'U: ready',
  ];
  for (;;) {
    const played = await runScript(lines.join('\n'), options);
    const last =
      played
        .trim()
        .split('\n')
        .findLast((line) => line.startsWith('A:')) ?? '';
    if (last.endsWith('closed)')) return played;
    lines.push(
      /or just wait\. \(/.test(last) && !/three quiet breaths/.test(last) ? 'U: (silence)' : 'U: next',
    );
    if (lines.length > 30) throw new Error(played);
  }
};

/** The massage as it is heard: cues with the silence after them, without what surrounds them. */
const massageIn = (played: string): readonly Heard[] =>
  played
    .split('\n')
    .filter(
      (line) =>
        line.startsWith('A:') && !/Say ready to begin|^A: That's both feet|^A: From now on, we/.test(line),
    )
    .flatMap(piecesIn)
    .filter(({ text }) => ![...ASIDES, ...JOINS].some((pattern) => pattern.test(text)));

const piecesIn = (line: string): readonly Heard[] => {
  const parts = line
    .slice(3)
    .replace(/ \([\d.]+ s, \w+\)$/, '')
    .replace("Let's go on. ", "Let's go on. [0.0s] ")
    .replace('Hello again. ', 'Hello again. [0.0s] ')
    .split(/ ?\[([\d.]+)s\] ?/);
  return parts.flatMap((text, index) =>
    index % 2 === 0 && text !== ''
      ? [{ text, lastsMs: speakingMs(text) + Number(parts[index + 1] ?? 0) * 1000 }]
      : [],
  );
};

const totalMs = (heard: readonly Heard[]): number => heard.reduce((sum, { lastsMs }) => sum + lastsMs, 0);

const lengths = Array.from({ length: 16 }, (_, index) => ({ word: inWords(index + 5), minutes: index + 5 }));

describe.each(['classic', 'gentle'])('the %s, heard from the first cue to the last', (routine) => {
  test.each(lengths)(
    '$word minutes last that long within one per cent, and the feet get the same',
    async ({ word, minutes }) => {
      const played = await evening(routine, word);
      const heard = massageIn(played);
      const change = heard.findIndex(({ text }) =>
        /^(Right|Now just hold your right|Hold your right)/.test(text),
      );
      const [left, right] = [totalMs(heard.slice(0, change)), totalMs(heard.slice(change))];
      expect(Math.abs(left + right - minutes * 60_000)).toBeLessThan(minutes * 600);
      expect(Math.abs(left - right)).toBeLessThan(1500);
      const words = played.split('\n').filter((line) => line === 'U: next').length;
      expect(words / minutes).toBeLessThanOrEqual(MOST_WORDS_PER_MINUTE);
    },
  );
});

describe.each(['classic', 'gentle'])('the %s with the breath', (routine) => {
  test.each(lengths)('$word minutes last as long as without it', async ({ word, minutes }) => {
    const played = await evening(routine, word, [
      'U: Alexa, tell my foot routine to breathe with the massage',
    ]);
    const heard = massageIn(played);
    const change = heard.findIndex(({ text }) =>
      /^(Right|Now just hold your right|Hold your right)/.test(text),
    );
    const [left, right] = [totalMs(heard.slice(0, change)), totalMs(heard.slice(change))];
    expect(Math.abs(left + right - minutes * 60_000)).toBeLessThan(minutes * 600);
    expect(Math.abs(left - right)).toBeLessThan(1500);
    expect(heard.some(({ text }) => text === 'And out.' || /^Out, and (press|stroke)/.test(text))).toBe(true);
  });
});
