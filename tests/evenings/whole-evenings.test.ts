import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inWords } from '../../lambda/src/content/phrasebook/numbers';
import { routineWords } from '../../lambda/src/content/phrasebook/routine-words';
import { createSkill } from '../../lambda/src/skill';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { runScript } from '../../simulator/script/run';
import { type SettingsService, startSettingsService } from '../../simulator/settings-service';
import { everyLength } from '../every-length';
import { createMemoryStore } from '../memory-store';
import { silentLog } from '../silent-log';

/** What is heard but is no massage, by its words: each begins a slot whose length the routine page gives. */
const ASIDES = [/minutes, left foot first/, /^Now your right foot/, /^For the [a-z ]+, /];
/** The words between two segments. */
const JOINS = [
  /^Say /,
  /^Next, /,
  /^That's one foot/,
  /^(Lovely|Nicely done|That's all of it|Good)\b/,
  /^Let's go on/,
  /^Hello again/,
];
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

/** What is said after an answer: nothing where silence goes on, else next. */
const said = (answer: string): string =>
  /or just wait\. \(/.test(answer) && !/three quiet breaths/.test(answer) ? 'U: (silence)' : 'U: next';

/** So much is said in advance, one after the other, as it comes most of the time. */
const GUESSED = 16;

/**
 * An evening in which the listener says next whenever silence would not go on, and nothing else. It is played from the
 * beginning until what was guessed to be said is what should be.
 */
const evening = async (routine: string, minutes: number, before: readonly string[] = []): Promise<string> => {
  const opening = [
    ...before,
    `U: Alexa, ask my foot routine for a ${inWords(minutes)} minute ${routine} massage`,
    'U: ready',
  ];
  let steered: readonly string[] = [];
  for (;;) {
    const guessed = Array.from({ length: GUESSED }, (_, index) =>
      index % 2 === 0 ? 'U: (silence)' : 'U: next',
    );
    const played = await runScript([...opening, ...steered, ...guessed].join('\n'), {
      // Each time it is the first night: a later one is told in fewer words.
      handler: createSkill({ store: createMemoryStore(), log: silentLog }),
      speakingMs,
      now: '2026-03-01T21:40:00',
      settings: { apiEndpoint: settingsService.endpoint },
    });
    const answers = played
      .split('\n')
      .filter((line) => line.startsWith('A:'))
      .slice(opening.length - 1);
    const right: string[] = [];
    for (const [index, answer] of answers.entries()) {
      if (answer.endsWith('closed)')) return ended(played);
      right.push(said(answer));
      if (right.at(-1) !== [...steered, ...guessed][index]) break;
    }
    if (right.length > 30 || right.length <= steered.length) throw new Error(played);
    steered = right;
  }
};

/** Up to the good night. */
const ended = (played: string): string => {
  const lines = played.split('\n');
  const end = lines.findLastIndex((line) => line.startsWith('A:') && line.endsWith('closed)'));
  return lines.slice(0, end + 1).join('\n');
};

/** The massage as it is heard: cues with the silence after them, without what surrounds them. */
const massageIn = (played: string): readonly Heard[] => {
  const heard = heardIn(played);
  const after = heard.findIndex(({ text }) => /^Both feet down/.test(text));
  return after === -1 ? heard : heard.slice(0, after);
};

const heardIn = (played: string): readonly Heard[] =>
  played
    .split('\n')
    .filter(
      (line) =>
        line.startsWith('A:') &&
        !/Say ready to begin|^A: (?:\(softly\) )?Now let your hands rest|^A: From now on, we/.test(line),
    )
    .flatMap(piecesIn)
    .filter(({ text }) => ![...ASIDES, ...JOINS].some((pattern) => pattern.test(text)));

const piecesIn = (line: string): readonly Heard[] => {
  const parts = line
    .slice(3)
    .replace(/ \([\d.]+ s, \w+\)$/, '')
    .replace(/(\(softly\) )?Let's go on\. /, "Let's go on. [0.0s] $1")
    .replace('Hello again. ', 'Hello again. [0.0s] ')
    .split(/ ?\[([\d.]+)s\] ?/);
  let soft = false;
  const pieces = parts.flatMap((said, index) => {
    if (index % 2 === 1 || said === '') return [];
    const [, mark] = /^\((softly|plainly)\) /.exec(said) ?? [];
    if (mark !== undefined) soft = mark === 'softly';
    const text = said.replace(/^\(\w+\) /, '');
    // The end is slower, but for its counts.
    const rate = soft && !COUNT.test(text) ? 0.9 : 1;
    return [{ text, lastsMs: speakingMs(text, { rate }) + Number(parts[index + 1] ?? 0) * 1000 }];
  });
  // Each silence is told to the tenth of a second; their sum is, too, and tells what that left out.
  const [, wholeSeconds = '0'] = /\(([\d.]+) s, \w+\)$/.exec(line) ?? [];
  const roundedMs = (Number(wholeSeconds) * 1000 - totalMs(pieces)) / pieces.length;
  return pieces.map(({ text, lastsMs }) => ({ text, lastsMs: lastsMs + roundedMs }));
};

const COUNT = /^(One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)[.,]/;

const totalMs = (heard: readonly Heard[]): number => heard.reduce((sum, { lastsMs }) => sum + lastsMs, 0);

/** The first words on the right foot. */
const SECOND_FOOT = /^(Right|Now just hold your right)/;

const massages = everyLength.map(({ id, minutes }) => ({ id, minutes, said: routineWords[id]?.say ?? id }));

test.each(massages)(
  'the $id of $minutes minutes lasts that long within one per cent, and the feet get the same',
  async ({ said, minutes }) => {
    const played = await evening(said, minutes);
    expectWhole(massageIn(played), minutes);
    // The last one only spares the wait for the closing breaths.
    const words = played.split('\n').filter((line) => line === 'U: next').length - 1;
    expect(words / minutes).toBeLessThanOrEqual(MOST_WORDS_PER_MINUTE);
  },
);

test.each(massages)(
  'with the breath the $id of $minutes minutes lasts as long as without it',
  async ({ said, minutes }) => {
    const played = await evening(said, minutes, [
      'U: Alexa, tell my foot routine to breathe with the massage',
    ]);
    const heard = massageIn(played);
    expectWhole(heard, minutes);
    expect(heard.some(({ text }) => text === 'And out.' || /^Out, and (press|stroke)/.test(text))).toBe(true);
  },
);

const expectWhole = (heard: readonly Heard[], minutes: number): void => {
  const change = heard.findIndex(({ text }) => SECOND_FOOT.test(text));
  const [left, right] = [totalMs(heard.slice(0, change)), totalMs(heard.slice(change))];
  expect(Math.abs(left + right - minutes * 60_000)).toBeLessThan(minutes * 600);
  expect(Math.abs(left - right)).toBeLessThan(1500);
};
