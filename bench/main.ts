// The SDK's warning about Node 20 would stand above every table. It is read when the SDK is loaded.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** Each by the name it is asked for with; answers the table to print. */
const BENCHMARKS: Readonly<Record<string, () => Promise<string>>> = {
  load: async () => (await import('./load')).loadBenchmark(),
};

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(BENCHMARKS, name));
  if (unknown.length > 0) {
    const known = Object.keys(BENCHMARKS).join(', ');
    process.stderr.write(`No benchmark is called ${unknown.join(' or ')}; there is: ${known}\n`);
    return 2;
  }
  for (const [name, run] of Object.entries(BENCHMARKS)) {
    if (names.length === 0 || names.includes(name)) process.stdout.write(`${await run()}\n`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));

export {};
