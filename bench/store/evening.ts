import { createDynamoStore } from '../../lambda/src/adapters/dynamo-store';
import type { Log } from '../../lambda/src/domain/ports';
import { createSkill, type Handler } from '../../lambda/src/skill';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { localClient } from '../../simulator/database';
import { DEFAULT_SETTINGS } from '../../simulator/device/settings';
import { runScriptJson } from '../../simulator/script/run';
import { readModel } from '../../simulator/understanding/read-model';
import { createUnderstanding } from '../../simulator/understanding/understanding';
import type { Charged, CountingProxy } from './counting-proxy';

/** What is measured, by the words for it; the first answers of a listener who is known. */
export const VISITS: Readonly<Record<string, readonly string[]>> = {
  'a massage of 15 minutes': [
    'Alexa, start my foot routine',
    'ready',
    'next',
    'next',
    'next',
    'next',
    'next',
    'okay',
  ],
  'breathing, two minutes': ['Alexa, ask my foot routine for two minutes of even breathing', 'good night'],
  'how often this week': ["Alexa, ask my foot routine how often I've done it this week"],
  'when was the last time': ['Alexa, ask my foot routine when I last did it'],
};

/** An account's id, as long as Alexa's are: it is part of every item, and of what that costs. */
export const accountOf = (listener: number): string =>
  `amzn1.ask.account.${String(listener).padStart(8, '0').padEnd(207, 'A')}`;

/** The same for a device. */
const DEVICE = `amzn1.ask.device.${'A'.repeat(208)}`;

/** One turn: what it asked of the database, and how long its handler took. */
export interface MeasuredTurn {
  readonly charged: readonly Charged[];
  readonly tookMs: number;
  /** Whether guidance was under way when it came, and goes on after it. */
  readonly inRoutine: boolean;
}

const understanding = createUnderstanding(readModel(process.cwd(), 'en-US'), DEFAULT_SETTINGS.skillId);

/** A busy computer is no reason to ask twice, which would be counted. */
export const PATIENT = { turnMs: 60_000, callMs: 60_000, attemptMs: 60_000 };

/** A skill whose store is reached through a proxy that counts. */
export const skillThrough = ({ endpoint }: Pick<CountingProxy, 'endpoint'>, tableName: string): Handler =>
  createSkill({
    store: createDynamoStore({ tableName, client: localClient(endpoint), patience: PATIENT }),
    log: strict,
  });

/** Plays a visit of a listener, and answers each of its turns. */
export const visit = async (
  skill: Handler,
  proxy: CountingProxy | undefined,
  userId: string,
  name: string,
  now: string,
): Promise<readonly MeasuredTurn[]> => {
  const turns: MeasuredTurn[] = [];
  const handler: Handler = async (event, context) => {
    const began = performance.now();
    const envelope = await skill(event, context);
    const tookMs = performance.now() - began;
    const inRoutine = isGuiding(event.session?.attributes) && isGuiding(envelope.sessionAttributes);
    turns.push({ charged: proxy?.take() ?? [], tookMs, inRoutine });
    return envelope;
  };
  const script = (VISITS[name] ?? []).map((line) => `U: ${line}`).join('\n');
  await runScriptJson(script, {
    handler,
    speakingMs,
    now,
    understanding,
    settings: { userId, deviceId: DEVICE },
  });
  return turns;
};

const isGuiding = (attributes: Readonly<Record<string, unknown>> | undefined): boolean =>
  JSON.stringify(attributes?.place ?? {}).includes('"guiding"');

/** Trouble with the store would be measured as if it were its work. */
const complain: Log['warn'] = (message, fields) => {
  throw new Error(`${message} ${JSON.stringify(fields)}`);
};
const strict: Log = { debug: () => undefined, info: () => undefined, warn: complain, error: complain };
