import { describe, expect, test } from '@jest/globals';
import type { Response } from 'ask-sdk-model';
import { createDevice } from '../../simulator/device/create-device';
import { DEFAULT_SETTINGS, type DeviceSettings } from '../../simulator/device/settings';
import { createUnderstanding } from '../../simulator/understanding/understanding';
import { asks, fakeSkill, MODEL, says, speakingMs } from './fake-skill';

const START = Date.parse('2026-03-01T21:40:00Z');
const LAUNCH = 'Alexa, start my foot routine';

/** Four words at 400 ms each, so that an answer asked for at 0 s is over at 1.8 s + 1 s + 1.6 s. */
const FOUR_WORDS = 'Left heel, small circles.';
const SPOKEN_AT = START + 1_800 + 1_000 + 1_600;

function echo(answer: (turn: number) => Response, changes: Partial<DeviceSettings> = {}) {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const skill = fakeSkill((_, turn) => answer(turn));
  const understanding = createUnderstanding(MODEL, settings.skillId);
  return { ...skill, device: createDevice({ handler: skill.handler, understanding, speakingMs }, settings) };
}

describe('a microphone that nobody uses', () => {
  test('brings the reprompt after eight seconds, and the end of the session after eight more', async () => {
    const { device, asked } = echo(() => asks(FOUR_WORDS, 'Say next.'));
    await device.hear(LAUNCH, START);
    expect(await device.passTime(SPOKEN_AT + 7_999)).toEqual([]);
    const [reprompt] = await device.passTime(SPOKEN_AT + 8_000);
    expect(reprompt).toMatchObject({
      type: 'answer',
      request: null,
      spoken: { ms: 800 },
      microphone: 'open',
    });
    await device.passTime(SPOKEN_AT + 8_000 + 800 + 8_000);
    expect(asked.at(-1)?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
      timestamp: '2026-03-01T21:40:21Z',
    });
    expect(device.inSession()).toBe(false);
  });

  test('ends the session at once when there is no reprompt', async () => {
    const { device, asked } = echo(() => asks(FOUR_WORDS));
    await device.hear(LAUNCH, START);
    await device.passTime(SPOKEN_AT + 8_000);
    expect(asked.at(-1)?.request).toMatchObject({ type: 'SessionEndedRequest' });
  });
});

describe('a word while Alexa speaks', () => {
  test('is not heard without the wake word', async () => {
    const { device, asked } = echo(() => asks(FOUR_WORDS));
    await device.hear(LAUNCH, START);
    expect(await device.hear('pause', START + 3_000)).toMatchObject([{ type: 'unheard', why: 'speaking' }]);
    expect(asked).toHaveLength(1);
  });

  test('cuts in with the wake word, and its request is stamped when it has been said', async () => {
    const { device, asked } = echo(() => asks(FOUR_WORDS));
    await device.hear(LAUNCH, START);
    await device.hear('Alexa, pause', START + 3_500);
    expect(asked[1]?.request).toMatchObject({
      timestamp: '2026-03-01T21:40:04Z',
      intent: { name: 'AMAZON.PauseIntent' },
    });
  });

  test('makes it fall silent when the session is over anyway', async () => {
    const { device, asked } = echo(() => says(FOUR_WORDS));
    await device.hear(LAUNCH, START);
    expect(await device.hear('Alexa, stop', START + 3_500)).toMatchObject([{ why: 'fell-silent' }]);
    expect(asked).toHaveLength(1);
  });
});

describe('a session', () => {
  test('gives the attributes of the last answer back, and nothing else', async () => {
    const skill = fakeSkill((_, turn) => ({
      version: '1.0',
      sessionAttributes: turn === 1 ? { place: { stepId: 'heel' }, left: undefined } : { second: true },
      response: asks(FOUR_WORDS),
    }));
    const understanding = createUnderstanding(MODEL, DEFAULT_SETTINGS.skillId);
    const device = createDevice({ handler: skill.handler, understanding, speakingMs }, DEFAULT_SETTINGS);
    await device.hear(LAUNCH, START);
    await device.hear('Alexa, pause', START + 3_500);
    await device.hear('Alexa, resume', START + 7_000);
    expect(skill.asked.map(({ session }) => [session?.new, session?.attributes])).toEqual([
      [true, {}],
      [false, { place: { stepId: 'heel' } }],
      [false, { second: true }],
    ]);
  });

  test('is replaced by a launch, and the old one is told nothing', async () => {
    const { device, asked } = echo(() => asks(FOUR_WORDS));
    await device.hear(LAUNCH, START);
    await device.hear(LAUNCH, START + 3_500);
    expect(asked.map(({ request, session }) => [request.type, session?.new])).toEqual([
      ['LaunchRequest', true],
      ['LaunchRequest', true],
    ]);
    expect(asked[0]?.session?.sessionId).not.toBe(asked[1]?.session?.sessionId);
  });

  test.each(['exit', 'Alexa, quit'])('is ended by the listener with "%s"', async (words) => {
    const { device, asked } = echo(() => asks(FOUR_WORDS));
    await device.hear(LAUNCH, START);
    await device.hear(words, SPOKEN_AT + 1_000);
    expect(asked.at(-1)?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
    expect(device.inSession()).toBe(false);
  });

  test('without a word about its end is over on a speaker and stays half a minute on a screen', async () => {
    const answer = (): Response => ({ outputSpeech: { type: 'PlainText', text: FOUR_WORDS } });
    const speaker = echo(answer);
    await speaker.device.hear(LAUNCH, START);
    expect(speaker.device.inSession()).toBe(false);
    const show = echo(answer, { kind: 'show' });
    await show.device.hear(LAUNCH, START);
    await show.device.passTime(SPOKEN_AT + 29_999);
    expect(show.device.inSession()).toBe(true);
    await show.device.passTime(SPOKEN_AT + 30_000);
    expect(show.device.inSession()).toBe(false);
  });
});

test('nothing reaches the skill before it is called by its name', async () => {
  const { device, asked } = echo(() => asks(FOUR_WORDS));
  for (const words of ['pause', 'Alexa, stop', 'start my foot routine']) await device.hear(words, START);
  expect(asked).toEqual([]);
});

test('a slower voice takes longer', async () => {
  const { device } = echo(() => asks(FOUR_WORDS), { voiceRate: 0.8 });
  expect(await device.hear(LAUNCH, START)).toMatchObject([{ spoken: { ms: 2_000 } }]);
});
