import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Response } from 'ask-sdk-model';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { startDatabase } from '../../simulator/database';
import { DEFAULT_SETTINGS } from '../../simulator/device/settings';
import { renderWritten } from '../../simulator/device/speech';
import { startSettingsService } from '../../simulator/settings-service';
import { buildInto, nextFrom } from '../bundle/child';
import { modelFile } from '../model/models';

const FOLDER = 'tools/foreign-clients';

/** Why other people's clients cannot be used here, or `undefined` when they can. */
export const clientsMissing = (): string | undefined =>
  existsSync(join(FOLDER, 'node_modules/virtual-alexa')) &&
  existsSync(join(FOLDER, 'node_modules/ask-sdk-test'))
    ? undefined
    : `the foreign clients are not installed (npm ci --prefix ${FOLDER})`;

/** An answer of the skill, as a client got it. */
export interface Answer {
  readonly response: Response;
  readonly sessionAttributes?: {
    readonly place?: { readonly status: string; readonly stepId: string; readonly foot: string };
  };
}

/** The built bundle in a folder of its own. */
export const builtBundle = () => {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  const { bundle } = buildInto(folder);
  return { bundle, remove: () => rmSync(folder, { recursive: true }) };
};

/** A client in a process of its own, with the bundle, the model of a locale and an empty database. */
export const startClient = async (
  script: 'virtual-alexa' | 'ask-sdk-test',
  { bundle, locale }: { readonly bundle: string; readonly locale: string },
) => {
  const database = await startDatabase();
  const settings = await startSettingsService('Europe/London');
  const { skillId } = DEFAULT_SETTINGS;
  const told = { locale, skillId, settings: settings.endpoint };
  const child = fork(
    `tests/foreign/${script}.mjs`,
    [JSON.stringify([bundle, resolve(FOLDER), resolve(modelFile(locale)), told])],
    {
      env: {
        // Its own: lambda-local looks for credentials below it.
        HOME: dirname(bundle),
        TABLE_NAME: database.tableName,
        SKILL_ID: skillId,
        LOG_LEVEL: 'SILENT',
        AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'made-up',
        AWS_SECRET_ACCESS_KEY: 'made-up',
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
      },
      execArgv: [],
      silent: true,
    },
  );
  await nextFrom(child);
  return {
    tell: (message: object): Promise<unknown> => {
      child.send(message);
      return nextFrom(child);
    },
    stop: async () => {
      child.kill();
      await Promise.all([database.stop(), settings.stop()]);
    },
  };
};

export type Client = Awaited<ReturnType<typeof startClient>>;

/** What an answer says, without markup. */
export const saidIn = ({ response: { outputSpeech } }: Answer): string =>
  outputSpeech?.type === 'SSML'
    ? outputSpeech.ssml
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
    : '';

/** How long an answer takes to be spoken, in ms. */
export const lastsMs = ({ response: { outputSpeech } }: Answer): number =>
  outputSpeech?.type === 'SSML'
    ? renderWritten({ content: outputSpeech.ssml, contentType: 'SSML' }, { speakingMs, rate: 1 }).ms
    : 0;

/** An answer, among what a client tells; anything else is a fault. */
export const answerIn = (told: unknown): Answer => {
  if (!isAnswer(told)) throw new Error(`no answer: ${JSON.stringify(told)}`);
  return told;
};

const isAnswer = (told: unknown): told is Answer =>
  typeof told === 'object' && told !== null && Reflect.get(told, 'type') === 'answered';
