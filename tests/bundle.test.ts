import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { IntentRequest, LaunchRequest } from 'ask-sdk-model';
import { ownVoice } from '../lambda/src/speech/voice-profile';
import lock from '../package-lock.json';
import { responseFault } from '../simulator/device/checks';
import { envelopeOf } from '../simulator/device/envelope';
import { DEFAULT_SETTINGS } from '../simulator/device/settings';
import { startSilentServer } from './adapters/unreliable-server';
import { buildInto, type Child, load, type Told } from './bundle/child';
import { loadedWith, type Meta, packagesIn } from './bundle/contents';

/** Alexa waits 8 s; the rest is for the way there and back. */
const MOST_ANSWER_MS = 6_000;
/** What a cold start has to read before it can answer. */
const MOST_STARTING_BYTES = 400_000;
/** Nothing listens there. */
const CLOSED = 'http://127.0.0.1:9';
/** Words of a request that nobody may find in a message or a log. */
const PRIVATE = 'PRIVATE-WORDS';

const ENVIRONMENT = {
  TABLE_NAME: 'my-foot-routine',
  SKILL_ID: DEFAULT_SETTINGS.skillId,
  AWS_ENDPOINT_URL_DYNAMODB: CLOSED,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'made-up',
  AWS_SECRET_ACCESS_KEY: 'made-up',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

const request: LaunchRequest = {
  type: 'LaunchRequest',
  requestId: `amzn1.echo-api.request.${PRIVATE}`,
  timestamp: '2026-03-01T21:40:00Z',
  locale: 'en-US',
};
const BREATHE = { name: 'BreatheIntent', confirmationStatus: 'NONE', slots: {} };
const probe: IntentRequest = {
  ...{ ...request, type: 'IntentRequest', dialogState: 'COMPLETED' },
  intent: {
    name: 'ProbeIntent',
    confirmationStatus: 'NONE',
    slots: { number: { name: 'number', value: '8', confirmationStatus: 'NONE' } },
  },
};
const opened = { id: 'amzn1.echo-api.session.1', isNew: true, attributes: { secret: PRIVATE } };
const settings = { ...DEFAULT_SETTINGS, userId: `amzn1.ask.account.${PRIVATE}` };
const launch = envelopeOf(request, opened, settings);

let folder: string;
let bundle: string;
let meta: Meta;
let child: Child | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'foot-routine-bundle-'));
  const built = buildInto(folder);
  bundle = built.bundle;
  meta = JSON.parse(readFileSync(built.meta, 'utf8'));
});
afterEach(() => child?.stop());
afterAll(() => rmSync(folder, { recursive: true }));

const started = async (changes: Readonly<Record<string, string>> = {}): Promise<Child> => {
  child = await load(bundle, { ...ENVIRONMENT, ...changes });
  return child;
};

describe('a launch while the database', () => {
  const expectAnswer = async (told: Told) => {
    if (told.type !== 'answered') throw new Error('it was not answered');
    expect(await responseFault(request, told.envelope)).toBeUndefined();
    expect(told.envelope.response.shouldEndSession).toBe(false);
    expect(told.tookMs).toBeLessThan(MOST_ANSWER_MS);
  };

  test('cannot be reached is answered in time', async () => {
    const { call, written } = await started();
    await expectAnswer(await call(launch));
    expect(written()).toContain('profile could not be read');
    expect(written()).not.toContain(PRIVATE);
  });

  test('never says a word is answered in time', async () => {
    const server = await startSilentServer();
    const { call } = await started({ AWS_ENDPOINT_URL_DYNAMODB: server.endpoint });
    await expectAnswer(await call(launch).finally(server.stop));
  }, 20_000);
});

describe('a request that is not for this skill', () => {
  const elsewhere = { ...settings, skillId: 'amzn1.ask.skill.another' };

  test.each([
    ['names another skill', envelopeOf(request, opened, elsewhere), 'a request for another skill'],
    ['is empty', {}, 'not an Alexa request'],
    ['is null', null, 'not an Alexa request'],
    ['is text', PRIVATE, 'not an Alexa request'],
    [
      'has no timestamp',
      { ...launch, request: { ...request, timestamp: undefined } },
      'not an Alexa request',
    ],
  ])('because it %s is refused, and nothing of it is told', async (_, event, message) => {
    const { call, written } = await started();
    expect(await call(event)).toMatchObject({
      type: 'failed',
      name: 'RefusedRequestError',
      message,
      stack: `RefusedRequestError: ${message}`,
    });
    expect(written()).not.toContain(PRIVATE);
  });
});

describe('the skill does not start', () => {
  test.each([
    ['without a table', { TABLE_NAME: '' }, /^TABLE_NAME is required/],
    [
      'on Lambda without its own id',
      { SKILL_ID: '', AWS_LAMBDA_FUNCTION_NAME: 'skill' },
      /^SKILL_ID is required/,
    ],
    [
      'with a delivery nobody knows',
      { PACING_DELIVERY: 'nonsense' },
      /^PACING_DELIVERY is "nonsense"; it may/,
    ],
    ['with a voice that is no JSON', { VOICE_PROFILE: '{' }, /^VOICE_PROFILE is no voice profile; npm run/],
    [
      'with an impossible voice',
      { VOICE_PROFILE: JSON.stringify({ ...ownVoice, wordMs: -1 }) },
      /^VOICE_PROFILE is no voice profile; npm run/,
    ],
    [
      'with development neither on nor off',
      { DEVELOPMENT: 'yes' },
      /^DEVELOPMENT is "yes"; it may be off or on$/,
    ],
    ['with a switch neither on nor off', { FLOW_ON: 'maybe' }, /^FLOW_ON is "maybe"; it may be on or off$/],
  ])('%s, and says so in one line', async (_, changes, message) => {
    const { loaded } = await started(changes);
    if (loaded.type !== 'failed') throw new Error('it started');
    expect(loaded.message).toMatch(message);
    expect(loaded.stack).toBe(`EnvironmentError: ${loaded.message}`);
    expect(loaded.stack).not.toContain('\n');
  });

  test('but does elsewhere without its own id, where tests call it', async () => {
    expect((await started({ SKILL_ID: '' })).loaded).toEqual({ type: 'ready' });
  });
});

test('a voice of the deployment is what the skill reckons with', async () => {
  const slow = { ...ownVoice, beatsMs: {}, utteranceMs: 2000 };
  const { call } = await started({ VOICE_PROFILE: JSON.stringify(slow) });
  const breaksIn = (told: Told): string[] =>
    told.type === 'answered' ? (JSON.stringify(told.envelope).match(/time=\\"\d+ms/g) ?? []) : [];
  const ready = { ...launch, request: { ...request, type: 'IntentRequest', intent: BREATHE } };
  const slowly = breaksIn(await call(ready));
  child?.stop();
  const usually = breaksIn(await (await started()).call(ready));
  expect(usually.length).toBeGreaterThan(5);
  expect(slowly).not.toEqual(usually);
});

describe('the bundle', () => {
  const starting = () => [...loadedWith(meta, relative(process.cwd(), bundle))];

  test('loads no more at its start than a cold start can bear', () => {
    const bytes = starting().reduce((sum, path) => sum + (meta.outputs[path]?.bytes ?? 0), 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(MOST_STARTING_BYTES);
  });

  test('keeps the database client out of its start', () => {
    const files = starting().map((path) => relative(dirname(bundle), path));
    expect(files).toContain('index.mjs');
    expect(files.filter((name) => name.includes('dynamo'))).toEqual([]);
  });

  test('reads what only development needs when development is on, and not before', async () => {
    const files = starting().map((path) => relative(dirname(bundle), path));
    expect(files.filter((name) => name.includes('development'))).toEqual([]);
    const { call } = await started({ DEVELOPMENT: 'on' });
    const told = await call(envelopeOf(probe, opened, settings));
    if (told.type !== 'answered') throw new Error('it was not answered');
    expect(told.envelope.sessionAttributes).toMatchObject({ probe: { number: 8 } });
  });

  test('has no source map', () => {
    const names = readdirSync(dirname(bundle));
    expect(names.filter((name) => !name.endsWith('.mjs'))).toEqual([]);
    const texts = names.map((name) => readFileSync(join(dirname(bundle), name), 'utf8'));
    expect(texts.filter((text) => text.includes('sourceMappingURL'))).toEqual([]);
  });

  test('holds only packages the skill depends on when it runs', () => {
    const development = Object.entries(lock.packages).flatMap(([path, entry]) =>
      'dev' in entry && entry.dev ? [path] : [],
    );
    const bundled = packagesIn(meta);
    expect(bundled.size).toBeGreaterThan(0);
    expect(development.filter((path) => bundled.has(path))).toEqual([]);
  });
});
