import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs, types } from 'node:util';
import { readingText } from '../../lambda/src/content/reading';
import { ENGINE_NAMES, engineNamed } from '../../simulator/sound/engine';
import { SoundError } from '../../simulator/sound/sound';
import { readWav } from '../../simulator/sound/wav';
import { type Calibration, fromMeasured, fromTimes } from './calibration';
import { InputError } from './input-error';
import { measureVoice } from './measure';
import { telling } from './progress';
import { timesIn } from './recording';
import { SCRIPT } from './script';
import { readTimes } from './times';

const HELP = `Fits the profile of a voice, which is what the skill reckons with.

  npm run calibrate -- --voice NAME       measure a program: ${ENGINE_NAMES}
  npm run calibrate -- --times FILE       from stopwatch times of the script, see --script
  npm run calibrate -- --recording FILE   from a recording (WAV) of the script
  npm run calibrate -- --script           print the script and how to measure it

  --out FILE     write the profile there instead of printing it
  --name NAME    what the profile is to be called
`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  voice: { type: 'string' },
  times: { type: 'string' },
  recording: { type: 'string' },
  script: { type: 'boolean' },
  out: { type: 'string' },
  name: { type: 'string' },
} as const;

type Values = ReturnType<typeof valuesIn>;

async function main(args: readonly string[]): Promise<void> {
  const values = valuesIn(args);
  if (values.help || args.length === 0) return void process.stdout.write(HELP);
  if (values.script) return void process.stdout.write(SCRIPT);
  const { profile, report } = await calibration(values);
  process.stderr.write(`${report.join('\n')}\n`);
  const text = `${JSON.stringify(profile, null, 2)}\n`;
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(values.out, text);
}

async function calibration({ voice, times, recording, name }: Values): Promise<Calibration> {
  if ([voice, times, recording].filter((each) => each !== undefined).length > 1)
    throw new InputError('one of --voice, --times and --recording is needed, not several');
  if (voice !== undefined) {
    const engine = engineNamed(voice);
    return fromMeasured(
      name ?? `${engine.name}, by the reading text`,
      await measureVoice(telling(engine, tellProgress)),
    );
  }
  if (times !== undefined) {
    const timed = readTimes((await contentOf(times)).toString('utf8'));
    return fromTimes(name ?? `by ${timed.length} stopwatch times`, timed);
  }
  if (recording !== undefined)
    return fromTimes(name ?? 'by a recording of the script', timesIn(readWav(await contentOf(recording))));
  throw new InputError('--voice, --times or --recording is needed; --help says more');
}

const tellProgress = (phrases: number): void => {
  const ofText = Math.min(phrases, readingText.length);
  const after = phrases > ofText ? `, and ${phrases - ofText} after them` : '';
  process.stderr.write(
    `${ofText} of the ${readingText.length} phrases of the reading text are spoken${after}\n`,
  );
};

function valuesIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw types.isNativeError(error) ? new InputError(error.message.split('. ')[0] ?? '') : error;
  }
}

async function contentOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    throw new InputError(`${path} cannot be read`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const expected = error instanceof InputError || error instanceof SoundError;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${expected ? message : stack}\n`);
  process.exitCode = expected ? 2 : 1;
});
