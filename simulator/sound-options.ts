import { readFile, writeFile } from 'node:fs/promises';
import { readVoiceProfile } from '../lambda/src/speech/voice-profile';
import type { Flags } from './flags';
import type { RunOptions } from './script/run';
import { engineNamed } from './sound/engine';
import { SoundError } from './sound/sound';
import { renderedVoice } from './sound/sounding-voice';
import { createTape } from './sound/tape';
import { writeWav } from './sound/wav';

/** A file that should hold a voice profile does not. The message is one line. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}

/** What the flags for sound ask for. */
interface SoundOptions {
  readonly parts: Pick<RunOptions, 'sound' | 'record'>;
  /** Writes the file, when one is wanted. */
  finish(): Promise<void>;
}

/** The voice that is to speak, and the tape that is to be written; `undefined` when the times are only reckoned. */
export const soundOptions = ({ voice, wav }: Flags): SoundOptions | undefined => {
  if (voice === undefined) return undefined;
  const sound = renderedVoice(engineNamed(voice));
  if (wav === undefined) return { parts: { sound }, finish: async () => undefined };
  const tape = createTape(sound);
  const finish = async () => {
    const heard = tape.sound();
    if (heard === undefined) throw new SoundError(`nothing was said, so there is nothing to write to ${wav}`);
    await write(wav, writeWav(heard));
  };
  return { parts: { sound, record: tape.record }, finish };
};

const write = async (path: string, content: Buffer): Promise<void> => {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new SoundError(`${path} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
};

/** The text of a voice profile. Rejects with a `ProfileError` when there is none, so that the skill need not start. */
export const readProfile = async (path: string): Promise<string> => {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new ProfileError(`--profile ${path}: this file cannot be read`);
  if (readVoiceProfile(parsed(text)) === undefined)
    throw new ProfileError(`--profile ${path}: this is no voice profile; npm run calibrate writes one`);
  return text;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
