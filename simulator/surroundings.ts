import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database } from './database';
import type { SkillHandler } from './device/exchange';
import { DEFAULT_SETTINGS } from './device/settings';
import { takeFolder } from './folder-lock';
import { startSettingsService } from './settings-service';

/** The built skill with everything it needs around it, on this computer. */
export interface Surroundings {
  readonly handler: SkillHandler;
  readonly skillId: string;
  readonly apiEndpoint: string;
  stop(): Promise<void>;
}

export interface SurroundingsOptions {
  readonly root: string;
  readonly data: string;
  readonly fresh: boolean;
  readonly timeZone: string;
  /** The voice the skill is to reckon with, as JSON. */
  readonly voiceProfile?: string;
}

/** Something outside the skill keeps the local Echo from starting. The message is one line. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

export async function startSurroundings({
  root,
  data,
  fresh,
  timeZone,
  voiceProfile,
}: SurroundingsOptions): Promise<Surroundings> {
  const bundle = join(root, 'lambda', 'dist', 'index.mjs');
  if (!existsSync(bundle)) throw new StartError('the skill is not built; npm run build does it');
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const database = await openDatabase(join(data, 'database'), fresh);
  const settings = await startSettingsService(timeZone);
  const stop = async () => {
    await settings.stop();
    await database.stop();
  };
  const skillId = process.env.SKILL_ID ?? DEFAULT_SETTINGS.skillId;
  Object.assign(process.env, {
    TABLE_NAME: database.tableName,
    SKILL_ID: skillId,
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'made-up',
    AWS_SECRET_ACCESS_KEY: 'made-up',
    ...(voiceProfile === undefined ? {} : { VOICE_PROFILE: voiceProfile }),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'SILENT',
  });
  delete process.env.AWS_SESSION_TOKEN;
  try {
    return { handler: await loadHandler(bundle), skillId, apiEndpoint: settings.endpoint, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openDatabase(path: string, fresh: boolean): Promise<Database> {
  const { startDatabase } = await import('./database');
  try {
    if (fresh) await emptied(path);
    return await startDatabase({ path });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw /in use/.test(message) ? new StartError(`${message} with --data`) : error;
  }
}

/** Nothing is taken away from under a local Echo that is running. */
async function emptied(path: string): Promise<void> {
  await takeFolder(path);
  await rm(path, { recursive: true, force: true });
}

async function loadHandler(bundle: string): Promise<SkillHandler> {
  const skill: { readonly handler?: SkillHandler } = await import(pathToFileURL(bundle).href);
  if (typeof skill.handler !== 'function') throw new StartError('the built skill exports no handler');
  return skill.handler;
}
