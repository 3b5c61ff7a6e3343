import { createSkill, type Handler, type SkillOptions } from '../../lambda/src/skill';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import type { DeviceSettings } from '../../simulator/device/settings';
import { runScript } from '../../simulator/script/run';
import { createMemoryStore, failingStore, type MemoryStore } from '../memory-store';
import { createRecordingLog, type RecordingLog } from '../recording-log';

/** A listener's home: what is remembered there, and Echos to talk to. */
export interface Home {
  readonly store: MemoryStore;
  readonly handler: Handler;
  /** What was logged at warn and above. */
  readonly logged: RecordingLog['lines'];
  /** Plays a script that begins at `now` (local time in New York) and answers with what was said, however loud, a line an answer. */
  hear(
    now: string,
    lines: readonly string[],
    settings?: Partial<DeviceSettings>,
    through?: Handler,
  ): Promise<readonly string[]>;
}

export const USER = 'amzn1.ask.account.LOCAL-LISTENER';

/** `shouldFail` decides for each call of the store, by its name and how often that call was made before. */
export const home = (
  shouldFail: (call: string, n: number) => boolean = () => false,
  options: Partial<SkillOptions> = {},
): Home => {
  const store = createMemoryStore();
  const log = createRecordingLog();
  const handler = createSkill({ store: failingStore(store, shouldFail), log, ...options });
  return {
    store,
    handler,
    logged: log.lines,
    hear: async (now, lines, settings = {}, through = handler) => {
      const script = lines.map((line) => (line.startsWith('@') ? line : `U: ${line}`)).join('\n');
      const played = await runScript(script, { handler: through, speakingMs, now, settings });
      return played
        .split('\n')
        .filter((line) => line.startsWith('A:') || line.startsWith('!'))
        .map((line) => line.replace(/^A: /, '').replaceAll(/\((?:softly|whispered|plainly)\) /g, ''));
    },
  };
};

export const FIVE_MINUTES = [
  'Alexa, ask my foot routine for a five minute massage',
  'ready',
  'next',
  'next',
  'okay',
];
