import { parseArgs } from 'node:util';
import { InputError } from './calibration/input-error';
import type { PacingOptions } from './pacing';

// The SDK's warning about Node 20 would stand above every table. It is read when the SDK is loaded.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** Each by the name it is asked for with; answers the table to print. */
const BENCHMARKS: Readonly<Record<string, (options: PacingOptions) => Promise<string>>> = {
  load: async () => (await import('./load')).loadBenchmark(),
  store: async () => (await import('./store')).storeBenchmark(),
  language: async () => (await import('./language')).languageBenchmark(),
  pacing: async (options) => (await import('./pacing')).pacingBenchmark(options),
};

const OPTIONS = { voice: { type: 'string', multiple: true }, profile: { type: 'string' } } as const;

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const unknown = positionals.filter((name) => !Object.hasOwn(BENCHMARKS, name));
  if (unknown.length > 0) {
    const known = Object.keys(BENCHMARKS).join(', ');
    throw new InputError(`No benchmark is called ${unknown.join(' or ')}; there are: ${known}`);
  }
  for (const [name, run] of Object.entries(BENCHMARKS)) {
    if (positionals.length === 0 || positionals.includes(name))
      process.stdout.write(`${await run(values)}\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const expected = name === 'InputError' || name === 'SoundError' || name === 'TypeError';
  process.stderr.write(`${expected ? message : stack}\n`);
  process.exitCode = expected ? 2 : 1;
});
