import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ownVoice } from '../../../lambda/src/speech/voice-profile';
import { readFlags } from '../../../simulator/flags';
import { runScript } from '../../../simulator/script/run';
import { SoundError } from '../../../simulator/sound/sound';
import { readWav } from '../../../simulator/sound/wav';
import { ProfileError, readProfile, soundOptions } from '../../../simulator/sound-options';
import { fakeSkill, MODEL, says, speakingMs } from '../fake-skill';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'foot-routine-sound-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const optionsFor = (...args: readonly string[]) => {
  const flags = readFlags(args);
  if (flags === 'help') throw new Error('help was not asked for');
  return soundOptions(flags);
};
const { handler } = fakeSkill(() => says('Good night. <break time="2s"/> Sleep well.'));
const play = (script: string, options: ReturnType<typeof optionsFor>) =>
  runScript(script, { handler, speakingMs, model: MODEL, ...options?.parts });

describe('a sound file', () => {
  test('is as long as the transcript says', async () => {
    const file = join(folder, 'evening.wav');
    const options = optionsFor('--wav', file);
    const transcript = await play('U: Alexa, open my foot routine', options);
    await options?.finish();
    const { samples, sampleRate } = readWav(readFileSync(file));
    const [, seconds = ''] = /\(([\d.]+) s, closed\)/.exec(transcript) ?? [];
    expect(samples.length / sampleRate).toBeCloseTo(Number(seconds), 1);
    expect(Number(seconds)).toBeGreaterThan(3);
  });

  test('is not written when nothing was said', async () => {
    const options = optionsFor('--wav', join(folder, 'nothing.wav'));
    await play('# nobody is here', options);
    await expect(options?.finish()).rejects.toThrow(SoundError);
  });

  test('that cannot be written is told of', async () => {
    const options = optionsFor('--wav', join(folder, 'no', 'such', 'folder.wav'));
    await play('U: Alexa, open my foot routine', options);
    await expect(options?.finish()).rejects.toThrow('folder.wav cannot be written');
  });
});

test('a voice alone changes the times and writes nothing', async () => {
  const options = optionsFor('--voice', 'flite:rms');
  expect(await play('U: Alexa, open my foot routine', options)).not.toContain('(3.6 s, closed)');
  await expect(options?.finish()).resolves.toBeUndefined();
});

describe('a profile', () => {
  test('is handed on as it stands', async () => {
    const file = join(folder, 'profile.json');
    writeFileSync(file, JSON.stringify(ownVoice));
    expect(JSON.parse(await readProfile(file))).toEqual(ownVoice);
  });

  test.each([
    ['is no JSON', '{', 'this is no voice profile'],
    ['is no profile', '{"name":"nobody"}', 'this is no voice profile'],
    ['is not there', undefined, 'this file cannot be read'],
  ])('that %s is refused', async (name, content, message) => {
    const file = join(folder, `${name}.json`);
    if (content !== undefined) writeFileSync(file, content);
    await expect(readProfile(file)).rejects.toThrow(ProfileError);
    await expect(readProfile(file)).rejects.toThrow(message);
  });
});
