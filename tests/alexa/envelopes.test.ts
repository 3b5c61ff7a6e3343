import { describe, expect, test } from '@jest/globals';
import type { RequestEnvelope, Slot } from 'ask-sdk-model';
import { createSkill } from '../../lambda/src/skill';
import { envelopeOf } from '../../simulator/device/envelope';
import { intentRequest, launchRequest } from '../../simulator/device/requests';
import { DEFAULT_SETTINGS } from '../../simulator/device/settings';
import { createMemoryStore } from '../memory-store';
import { silentLog } from '../silent-log';

const stamp = { requestId: 'amzn1.echo-api.request.1', timestamp: '2026-03-01T21:40:00Z', locale: 'en-US' };
const session = { id: 'amzn1.echo-api.session.1', isNew: true, attributes: {} };
const skill = () =>
  createSkill({ store: createMemoryStore(), log: silentLog, skillId: DEFAULT_SETTINGS.skillId });

const envelope = (request: RequestEnvelope['request'], attributes: Record<string, unknown> = {}) =>
  envelopeOf(
    request,
    { ...session, isNew: Object.keys(attributes).length === 0, attributes },
    DEFAULT_SETTINGS,
  );

const saidIn = async (event: RequestEnvelope): Promise<string> => {
  const { response } = await skill()(event);
  return response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
};

const slot = (name: string, value: unknown, id?: string): Record<string, Slot> =>
  JSON.parse(
    JSON.stringify({
      [name]: {
        name,
        value,
        confirmationStatus: 'NONE',
        ...(id === undefined
          ? {}
          : {
              resolutions: {
                resolutionsPerAuthority: [
                  {
                    authority: 'a',
                    status: { code: 'ER_SUCCESS_MATCH' },
                    values: [{ value: { name: 'n', id } }],
                  },
                ],
              },
            }),
      },
    }),
  );

const intent = (name: string, slots?: Record<string, Slot>) =>
  envelope(intentRequest(stamp, { name, confirmationStatus: 'NONE', ...(slots ? { slots } : {}) }));

describe('what a slot may hold', () => {
  test.each([
    ['no slots at all', undefined, /Say ready to begin/],
    ['an empty slot', slot('duration', ''), /Say ready to begin/],
    ['nothing in it', slot('duration', null), /Say ready to begin/],
    ['no minutes', slot('duration', 'PT0M'), /^<speak>Five minutes is the least/],
    ['three minutes', slot('duration', 'PT3M'), /^<speak>Five minutes is the least/],
    ['four and a half', slot('duration', 'PT4M30S'), /^<speak>Five minutes is the least/],
    ['seven and a half', slot('duration', 'PT7M30S'), /I count whole minutes, so seven\./],
    ['twenty and a half', slot('duration', 'PT20M30S'), /I count whole minutes, so twenty\./],
    ['half an hour', slot('duration', 'PT0.5H'), /^<speak>Twenty minutes is the most/],
    ['five hundred minutes', slot('duration', 'PT500M'), /^<speak>Twenty minutes is the most/],
    ['a month', slot('duration', 'P1M'), /^<speak>I didn't catch how long/],
    ['a question mark', slot('duration', '?'), /^<speak>I didn't catch how long/],
    ['a number where text belongs', slot('duration', 15), /^<speak>I didn't catch how long/],
    ['a routine there is not', slot('routine', 'moonlight'), /^<speak>I don't have that one/],
    [
      'a routine of another version',
      slot('routine', 'arch', 'arch-focus-2'),
      /^<speak>I don't have that one/,
    ],
    ['a name that every object has', slot('routine', 'x', 'constructor'), /^<speak>I don't have that one/],
  ])('%s', async (_, slots, expected) => {
    expect(await saidIn(intent('StartRoutineIntent', slots))).toMatch(expected);
  });

  test('a match without a status or a value is no match', async () => {
    const strange = slot('routine', 'gentle', 'gentle');
    const [authority] = strange.routine?.resolutions?.resolutionsPerAuthority ?? [];
    if (authority !== undefined) Reflect.deleteProperty(authority, 'status');
    expect(await saidIn(intent('StartRoutineIntent', strange))).toMatch(/I don't have that one/);
  });
});

test('an intent nobody knows is a fragment', async () => {
  expect(await saidIn(intent('DanceIntent'))).toMatch(/I didn't quite catch that\. Say start/);
});

test.each([
  ['an empty object', { carried: 1 }],
  ['a session of another shape', { session: { mode: { type: 'dancing' } }, kept: {} }],
  [
    'a course without content',
    { session: { mode: { type: 'guiding' }, misses: 0 }, kept: { unsaved: [], pending: [] } },
  ],
  ['attributes that are lists', { session: [], profile: [], kept: [] }],
])('attributes that cannot be understood are as if there were none: %s', async (_, attributes) => {
  expect(await saidIn(envelope(launchRequest(stamp), attributes))).toMatch(/^<speak>Welcome/);
});

describe('what is refused', () => {
  const launch = envelope(launchRequest(stamp));
  const without = (key: 'session' | 'context' | 'request') => ({ ...launch, [key]: undefined });

  test.each([
    ['without a session', without('session')],
    ['without a context', without('context')],
    ['without a request', without('request')],
    ['with a session of null', { ...launch, session: null }],
    ['without a time', { ...launch, request: { ...launch.request, timestamp: 'tonight' } }],
  ])('an envelope %s', async (_, event) => {
    const broken: RequestEnvelope = JSON.parse(JSON.stringify(event));
    await expect(skill()(broken)).rejects.toMatchObject({
      name: 'RefusedRequestError',
      stack: expect.not.stringContaining('\n'),
    });
  });

  test('a request for another skill', async () => {
    const other = envelopeOf(launchRequest(stamp), session, {
      ...DEFAULT_SETTINGS,
      skillId: 'amzn1.ask.skill.other',
    });
    await expect(skill()(other)).rejects.toThrow('a request for another skill');
  });
});
