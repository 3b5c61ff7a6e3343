import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { SessionRecord } from '../../lambda/src/domain/history';
import type { VersionedProfile } from '../../lambda/src/domain/ports';
import { createSkill, type Handler } from '../../lambda/src/skill';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { DEFAULT_SETTINGS, type DeviceSettings } from '../../simulator/device/settings';
import { runScriptJson } from '../../simulator/script/run';
import { readModel } from '../../simulator/understanding/read-model';
import { createUnderstanding } from '../../simulator/understanding/understanding';
import type { TestTable } from '../adapters/table';
import type { PlayedTurn } from '../evenings/turn-rules';
import { createRecordingLog } from '../recording-log';
import type { Conversation } from './conversations';
import type { Call, Plan } from './fault';
import type { FaultyStore } from './faulty-store';

/** One request of Alexa's, its answer, how long the handler took, and what the table held then. */
export interface Handled {
  readonly event: RequestEnvelope;
  readonly envelope: ResponseEnvelope;
  readonly tookMs: number;
  readonly records: readonly SessionRecord[];
  readonly profile: VersionedProfile | undefined;
  /** What was logged meanwhile, at warn and above. */
  readonly logged: readonly string[];
}

export interface Evening {
  readonly turns: readonly PlayedTurn[];
  readonly handled: readonly Handled[];
  readonly calls: readonly Call[];
  /** What the table holds at the end, after everything late has arrived. */
  readonly records: readonly SessionRecord[];
  readonly profile: VersionedProfile | undefined;
}

const understanding = createUnderstanding(readModel(process.cwd(), 'en-US'), DEFAULT_SETTINGS.skillId);
let evenings = 0;

/** Plays a conversation with a listener nobody knows yet, with the store failing by plan. */
export const playEvening = async (
  table: TestTable,
  faulty: FaultyStore,
  { script, kitchen }: Conversation,
  plan: Plan,
): Promise<Evening> => {
  evenings += 1;
  const userId = `amzn1.ask.account.${evenings}`;
  const sound = table.store();
  const log = createRecordingLog();
  const skill = createSkill({ store: faulty.store, log });
  const handled: Handled[] = [];
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return String(ids).padStart(12, '0');
  };
  const stored = async () => ({
    records: await sound.recordsBetween(userId, 0, Number.POSITIVE_INFINITY),
    profile: await sound.loadProfile(userId),
  });
  const measured: Handler = async (event, context) => {
    faulty.nextTurn();
    const began = faulty.timer.nowMs();
    const envelope = await skill(event, context);
    const tookMs = faulty.timer.nowMs() - began;
    const logged = log.lines.splice(0).map(({ message }) => message);
    // What is late may still come, and may not do harm then.
    handled.push({ event, envelope, tookMs, logged, ...(await stored()) });
    return envelope;
  };
  const hear = async (now: string, text: string, handler: Handler, settings: Partial<DeviceSettings>) => {
    const played = await runScriptJson(text, {
      handler,
      speakingMs,
      now,
      newId,
      understanding,
      settings: { userId, ...settings },
    });
    return played
      .trim()
      .split('\n')
      .map((line): PlayedTurn => JSON.parse(line));
  };
  const aside: PlayedTurn[] = [];
  const bedroom: Handler = async (event, context) => {
    const envelope = await measured(event, context);
    if (kitchen !== undefined && handled.length === kitchen.afterTurn) {
      const settings = { deviceId: 'amzn1.ask.device.KITCHEN' };
      aside.push(...(await hear(kitchen.now, kitchen.script, measured, settings)));
    }
    return envelope;
  };
  faulty.follow(plan);
  const turns = await hear('2026-03-01T21:40', script, bedroom, {});
  const calls = [...faulty.calls];
  await faulty.timer.settle();
  return { turns: [...aside, ...turns], handled, calls, ...(await stored()) };
};
