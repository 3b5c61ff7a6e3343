import { library } from '../../lambda/src/content/library';
import type { Delivery } from '../../lambda/src/domain/delivery';
import type { SessionRecord } from '../../lambda/src/domain/history';
import { practiceDay } from '../../lambda/src/domain/nights';
import { createSkill } from '../../lambda/src/skill';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { isQuirk, type Quirk } from '../../simulator/device/quirks';
import { DEFAULT_SETTINGS } from '../../simulator/device/settings';
import { zonedInstant } from '../../simulator/script/clock';
import { runScript } from '../../simulator/script/run';
import { startSettingsService } from '../../simulator/settings-service';
import { createMemoryStore, failingStore } from '../memory-store';
import { silentLog } from '../silent-log';

const SETTING =
  /^# (store|time zone|locale|flow-on|voice rate|device|quirk|delivery|learned delivery): (.+)$/gm;

/** `# done: 2026-02-24 21:40 classic 15`: what the record holds already; with `stopped` after it, of a session of 15. */
const DONE = /^# done: (\S+) (\S+) ([a-z -]+?) (\d+)( stopped)?$/gm;

const recordsIn = (text: string, timeZone: string): readonly SessionRecord[] =>
  [...text.matchAll(DONE)].map(([, date = '', time = '', routineId = '', minutes, stopped]) => {
    const startedAt = zonedInstant(`${date}T${time}`, timeZone);
    const isRoutine = routineId in library.routines;
    return {
      id: `${date} ${time}`,
      activity: isRoutine ? 'massage' : 'breathing',
      routineId,
      startedAt,
      timeZone,
      practiceDay: practiceDay(startedAt, timeZone),
      plannedMs: 900_000,
      guidedMs: Number(minutes) * 60_000,
      complete: stopped === undefined,
    };
  });

/** Plays a conversation file on the skill from source. Its header comments may set the stage: `# store: down`. */
export const playConversation = async (text: string): Promise<string> => {
  const stage = Object.fromEntries([...text.matchAll(SETTING)].map(([, name, value]) => [name, value]));
  const timeZone = stage['time zone'] ?? 'America/New_York';
  const settingsService = await startSettingsService(timeZone);
  try {
    const store = createMemoryStore();
    for (const record of recordsIn(text, timeZone)) await store.saveRecord(DEFAULT_SETTINGS.userId, record);
    const learned = deliveryOf(stage['learned delivery']);
    if (learned !== undefined) {
      const profile = { delivery: { by: learned, devices: [] } };
      await store.saveProfile(DEFAULT_SETTINGS.userId, { profile, version: 0 });
    }
    const delivery = deliveryOf(stage.delivery);
    const handler = createSkill({
      store: stage.store === 'down' ? failingStore(store, () => true) : store,
      log: silentLog,
      flowOn: stage['flow-on'] !== 'off',
      ...(delivery === undefined ? {} : { delivery }),
    });
    return await runScript(text, {
      handler,
      speakingMs,
      now: '2026-03-01T12:00:00',
      settings: {
        timeZone,
        locale: stage.locale ?? 'en-US',
        voiceRate: Number(stage['voice rate'] ?? 1),
        kind: deviceOf(stage.device),
        ...quirkOf(stage.quirk),
        apiEndpoint: settingsService.endpoint,
      },
    });
  } finally {
    await settingsService.stop();
  }
};

function deviceOf(name = 'speaker'): 'speaker' | 'show' {
  if (name !== 'speaker' && name !== 'show') throw new Error(`# device: ${name} is neither speaker nor show`);
  return name;
}

function deliveryOf(name: string | undefined): Delivery | undefined {
  if (name !== undefined && name !== 'ssml' && name !== 'apla') throw new Error(`${name} is no delivery`);
  return name;
}

function quirkOf(name: string | undefined): { readonly quirk?: Quirk } {
  if (name === undefined) return {};
  if (!isQuirk(name)) throw new Error(`# quirk: ${name} is no quirk of the local Echo`);
  return { quirk: name };
}
