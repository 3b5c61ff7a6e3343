import { text } from 'node:stream/consumers';
import { withDevelopmentIntents } from '../development/model';
import { speakingMs } from '../lambda/src/speech/speaking-time';
import { DEFAULT_SETTINGS, type DeviceSettings } from './device/settings';
import { FlagError, type Flags, readFlags } from './flags';
import { HELP } from './help';
import { ScriptError } from './script/parse';
import { type RunOptions, runScript, runScriptJson } from './script/run';
import { StartError, startSurroundings } from './surroundings';
import { talk } from './terminal/talk';
import { readModel } from './understanding/model';

async function main(): Promise<void> {
  const flags = readFlags(process.argv.slice(2));
  if (flags === 'help') {
    process.stdout.write(HELP);
    return;
  }
  const surroundings = await startSurroundings({ ...flags, root: process.cwd() });
  try {
    const settings: DeviceSettings = {
      ...settingsOf(flags),
      skillId: surroundings.skillId,
      apiEndpoint: surroundings.apiEndpoint,
    };
    const now = flags.now === undefined ? {} : { now: flags.now };
    await face(flags, { handler: surroundings.handler, speakingMs, settings, model: modelOf(flags), ...now });
  } finally {
    await surroundings.stop();
  }
}

async function face(
  flags: Flags,
  options: RunOptions & { readonly settings: DeviceSettings },
): Promise<void> {
  if (process.stdin.isTTY && !flags.json) return talk({ ...options, fast: flags.fast });
  const script = await text(process.stdin);
  process.stdout.write(await (flags.json ? runScriptJson : runScript)(script, options));
}

/** The skill answers the intents of development when this is switched on, so they are understood as well. */
const modelOf = ({ locale }: Flags) => {
  const model = readModel(process.cwd(), locale);
  return process.env.DEVELOPMENT === 'on' ? withDevelopmentIntents(model) : model;
};

const settingsOf = ({ locale, timeZone, device, person, voiceRate, quirk }: Flags): DeviceSettings => ({
  ...DEFAULT_SETTINGS,
  ...{ locale, timeZone, kind: device, voiceRate },
  ...(person === undefined ? {} : { person }),
  ...(quirk === undefined ? {} : { quirk }),
});

main().catch((error: unknown) => {
  const expected = error instanceof FlagError || error instanceof ScriptError || error instanceof StartError;
  process.stderr.write(
    `${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = expected ? 2 : 1;
});
