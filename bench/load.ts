import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import { startDatabase } from '../simulator/database';
import { envelopeOf } from '../simulator/device/envelope';
import { DEFAULT_SETTINGS } from '../simulator/device/settings';
import { startSettingsService } from '../simulator/settings-service';
import { median, table } from './table';
import { buildVariants, type Variant } from './variants';

const ROUNDS = 15;

interface ColdStart {
  /** From the first line of the import to its end. */
  readonly loadMs: number;
  /** From the first line of the import to the answer to a launch. */
  readonly firstAnswerMs: number;
  readonly response: Response;
}

/**
 * How long a cold start takes: each bundle in a Node of its own, the bundles in turn, so that a busy moment
 * of the computer meets all of them alike. The database is an embedded one, so a call to it takes next to nothing.
 */
export const loadBenchmark = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'foot-routine-bench-'));
  const [database, settings] = await Promise.all([startDatabase(), startSettingsService('America/New_York')]);
  try {
    const variants = buildVariants(folder);
    const env = {
      ...ENVIRONMENT,
      TABLE_NAME: database.tableName,
      AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    };
    const start = (variant: Variant, round: number) =>
      coldStart(variant, launch(`${variant.name} ${round}`, settings.endpoint), env);
    // The first round only warms the disk.
    for (const variant of variants) await start(variant, -1);
    const measured = variants.map((variant) => ({ variant, starts: [] as ColdStart[] }));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { variant, starts } of measured) starts.push(await start(variant, round));
    }
    return report(measured);
  } finally {
    await Promise.all([database.stop(), settings.stop()]);
    rmSync(folder, { recursive: true });
  }
};

const ENVIRONMENT = {
  SKILL_ID: DEFAULT_SETTINGS.skillId,
  LOG_LEVEL: 'WARN',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'made-up',
  AWS_SECRET_ACCESS_KEY: 'made-up',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

/** A launch by a listener nobody has met yet. */
const launch = (userId: string, apiEndpoint: string): RequestEnvelope =>
  envelopeOf(
    {
      type: 'LaunchRequest',
      requestId: 'amzn1.echo-api.request.1',
      timestamp: '2026-03-01T21:40:00Z',
      locale: 'en-US',
    },
    { id: 'amzn1.echo-api.session.1', isNew: true, attributes: {} },
    { ...DEFAULT_SETTINGS, userId, apiEndpoint },
  );

const coldStart = async (
  { name, bundle }: Variant,
  event: RequestEnvelope,
  env: Readonly<Record<string, string>>,
): Promise<ColdStart> => {
  const child = fork('bench/cold-start.mjs', [bundle], { env, execArgv: [], silent: true });
  let written = '';
  for (const output of [child.stdout, child.stderr]) {
    output?.on('data', (chunk) => {
      written += String(chunk);
    });
  }
  const ended = once(child, 'exit');
  const told: ColdStart[] = [];
  child.on('message', (message: ColdStart) => told.push(message));
  child.send(event);
  await ended;
  const [first] = told;
  // A warning would mean that the database was not there, and the time that of a trouble.
  if (first === undefined || written !== '') throw new Error(`${name} did not start well: ${written}`);
  return first;
};

const report = (
  measured: readonly { readonly variant: Variant; readonly starts: readonly ColdStart[] }[],
): string => {
  const rows = measured.map(({ variant, starts }) => ({
    name: variant.name,
    loadMs: median(starts.map(({ loadMs }) => loadMs)),
    firstAnswerMs: median(starts.map(({ firstAnswerMs }) => firstAnswerMs)),
  }));
  const [empty] = rows;
  const times = (ms: number, emptyMs = Number.NaN): readonly string[] => [
    ms.toFixed(1),
    `${(ms / emptyMs).toFixed(1)}×`,
  ];
  return [
    `Cold start on Node ${process.versions.node}: median of ${ROUNDS}, in ms, and against a handler that does nothing`,
    '',
    table(
      ['', 'load', '', 'load + first answer', ''],
      rows.map(({ name, loadMs, firstAnswerMs }) => [
        name,
        ...times(loadMs, empty?.loadMs),
        ...times(firstAnswerMs, empty?.firstAnswerMs),
      ]),
    ),
  ].join('\n');
};
