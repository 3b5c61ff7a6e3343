import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sound, SoundError } from './sound';
import { readWav } from './wav';

/** A program as it is started. */
export interface Call {
  readonly program: string;
  readonly args: readonly string[];
  /** What it reads on its standard input. */
  readonly input?: string;
}

/** Runs a program that writes a WAV file, and reads the file. Rejects with a `SoundError` that names the program. */
export const soundFrom = async (callFor: (file: string) => Call): Promise<Sound> => {
  const folder = await mkdtemp(join(tmpdir(), 'foot-routine-voice-'));
  try {
    const file = join(folder, 'speech.wav');
    const call = callFor(file);
    await run(call);
    const written = await readFile(file).catch(() => undefined);
    if (written === undefined) throw new SoundError(`${call.program} has written no sound`);
    return readWav(written);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const run = ({ program, args, input = '' }: Call): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += String(chunk);
    });
    child.on('error', (error) => reject(new SoundError(whyNot(program, error))));
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const [first = `it ended with ${code}`] = complaints.split('\n').filter((line) => line.trim() !== '');
      reject(new SoundError(`${program} could not speak: ${first.trim()}`));
    });
    // A program that does not read what it is given closes its input; that alone is no trouble.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

const whyNot = (program: string, error: Error): string =>
  'code' in error && error.code === 'ENOENT'
    ? `${program} is not installed`
    : `${program} could not be started: ${error.message}`;
