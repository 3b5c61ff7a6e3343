import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Response } from 'ask-sdk-model';
import { type Database, startDatabase } from '../../simulator/database';
import { DEFAULT_SETTINGS } from '../../simulator/device/settings';
import { LOCALES, modelFile } from '../model/models';
import { unless } from '../needs';

const FOLDER = 'tools/foreign-clients';
const BUNDLE = resolve('lambda/dist/index.mjs');
const missing = existsSync(join(FOLDER, 'node_modules'))
  ? undefined
  : `the foreign clients are not installed (npm ci --prefix ${FOLDER})`;

let database: Database;

beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

/** Runs a program of the foreign clients against the bundle, and answers with what it printed. */
const run = (
  args: readonly string[],
  input = '',
): Promise<{ readonly code: number | null; readonly printed: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [...args], {
      env: {
        PATH: process.env.PATH,
        HOME: tmpdir(),
        BUNDLE,
        TABLE_NAME: database.tableName,
        SKILL_ID: DEFAULT_SETTINGS.skillId,
        AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'made-up',
        AWS_SECRET_ACCESS_KEY: 'made-up',
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
      },
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.on('close', (code) => done({ code, printed }));
    child.stdin.end(input);
  });

interface Step {
  readonly say?: string;
  readonly response: Response;
}

const at = (seconds: number, day = '2026-03-01'): string =>
  new Date(Date.parse(`${day}T21:40:00Z`) + seconds * 1000).toISOString().replace('.000', '');

/** A first evening: the gate, a massage with a question, a pause and pain's own words left out, to its end; then the record. */
const EVENING = [
  { at: at(0) },
  { at: at(30), say: 'ready' },
  { at: at(60), say: 'how long is left' },
  { at: at(75), say: 'pause' },
  { at: at(90), say: 'resume' },
  ...Array.from({ length: 9 }, (_, i) => ({ at: at(310 + i * 218), say: 'keep going' })),
];
const RECORD = [
  { at: at(3600), say: 'how often have i done it this week' },
  { at: at(3700), say: 'four seven eight' },
  { at: at(3720), say: 'i feel dizzy' },
];

const spoken = ({ response }: Step): string =>
  (response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '').replace(/<[^>]*>/g, ' ');

const evening = async (locale: string, steps: readonly object[]): Promise<readonly Step[]> => {
  const { code, printed } = await run(
    [join(FOLDER, 'evening.mjs'), BUNDLE, modelFile(locale), locale, `amzn1.ask.account.${locale}`],
    JSON.stringify(steps),
  );
  if (code !== 0) throw new Error(printed);
  return printed
    .trim()
    .split('\n')
    .map((line): Step => JSON.parse(line));
};

unless(missing, () => {
  describe.each(LOCALES)('virtual-alexa, in %s', (locale) => {
    test('plays a whole evening from the gate to the record', async () => {
      const steps = await evening(locale, EVENING);
      const [welcome, begun, left, paused, resumed, ...nexts] = steps.map(spoken);
      expect(welcome).toMatch(/Say ready to begin, or say gentle\./);
      expect(begun).toMatch(/Left heel\./);
      expect(left).toMatch(/minutes left/);
      expect(paused).toMatch(/^\s*Paused at your left heel\./);
      expect(resumed).toMatch(/Left heel\.|circling|Round and round/);
      const end = nexts.findIndex((said) => /Good night/.test(said));
      expect(end).toBeGreaterThan(2);
      expect(steps[5 + end]?.response.shouldEndSession).toBe(true);
      expect(nexts.slice(0, end).some((said) => /Right heel/.test(said))).toBe(true);
      const [often, breathing, dizzy] = (await evening(locale, RECORD)).map(spoken);
      expect(often).toMatch(/One night this week/);
      expect(breathing).toMatch(/Four rounds/);
      expect(dizzy).toMatch(/Breathe normally/);
    });
  });

  test('ask-sdk-test finds no closed microphone with a question, and no open one without an invitation', async () => {
    const { code, printed } = await run([
      join(FOLDER, 'node_modules/mocha/bin/mocha.js'),
      join(FOLDER, 'sequences.cjs'),
    ]);
    expect([code, printed]).toEqual([0, expect.stringMatching(/\d\d passing/)]);
    expect(printed).not.toMatch(/failing/);
  });
});
