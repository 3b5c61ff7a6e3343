import { text } from 'node:stream/consumers';
import { withDevelopmentIntents } from '../development/model';
import { speakingMs } from '../lambda/src/speech/speaking-time';
import { DEFAULT_SETTINGS, type DeviceSettings } from './device/settings';
import { FlagError, type Flags, readFlags } from './flags';
import { HELP } from './help';
import { ScriptError } from './script/parse';
import { type RunOptions, runScript, runScriptJson } from './script/run';
import { SoundError } from './sound/sound';
import { ProfileError, readProfile, soundOptions } from './sound-options';
import { StartError, startSurroundings } from './surroundings';
import { talk } from './terminal/talk';
import { readModel } from './understanding/read-model';

async function main(): Promise<void> {
  const flags = readFlags(process.argv.slice(2));
  if (flags === 'help') {
    process.stdout.write(HELP);
    return;
  }
  const sound = soundOptions(flags);
  const profile = flags.profile === undefined ? {} : { voiceProfile: await readProfile(flags.profile) };
  const surroundings = await startSurroundings({ ...flags, ...profile, root: process.cwd() });
  try {
    const settings: DeviceSettings = {
      ...settingsOf(flags),
      skillId: surroundings.skillId,
      apiEndpoint: surroundings.apiEndpoint,
    };
    const now = flags.now === undefined ? {} : { now: flags.now };
    const model = modelOf(flags);
    await face(flags, {
      handler: surroundings.handler,
      speakingMs,
      settings,
      model,
      ...now,
      ...sound?.parts,
    });
    await sound?.finish();
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

/** What says in one line what is wrong with what was asked for. */
const EXPECTED = [FlagError, ScriptError, StartError, SoundError, ProfileError];

main().catch((error: unknown) => {
  const expected = EXPECTED.some((kind) => error instanceof kind);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${expected ? message : stack}\n`);
  process.exitCode = expected ? 2 : 1;
});
