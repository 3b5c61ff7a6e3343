import { describe, expect, test } from '@jest/globals';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import { type RunOptions, runScript, runScriptJson } from '../../simulator/script/run';
import { asks, fakeSkill, MODEL, says, speakingMs } from './fake-skill';

function answer({ request }: RequestEnvelope): Response {
  if (request.type === 'IntentRequest' && request.intent.name === 'AMAZON.StopIntent')
    return says('Good night.');
  if (request.type === 'IntentRequest')
    return asks(`That was <sub alias="the ${request.intent.name}">it</sub>.`, 'Well?');
  return asks(
    'Heel. <break time="4s"/><break time="5.25s"/> Say <prosody rate="80%">next</prosody>.',
    'Say next.',
  );
}

const options = (): RunOptions & ReturnType<typeof fakeSkill> => ({
  ...fakeSkill(answer),
  speakingMs,
  model: MODEL,
  now: '2026-03-01T21:00',
});

const TRANSCRIPT = `# the first evening
@ 21:40:00
U: Alexa, start my foot routine
A: Heel. [9.3s] Say next. (10.6 s, listening)
@ +00:05
U: Alexa, pause
A: That was the AMAZON.PauseIntent. (1.6 s, listening)
U: (silence)
A: Well? (0.4 s, listening)
U: (silence)
# the session ended
U: pause
# nothing is listening

@ 2026-03-02 07:00
U: Alexa, ask my foot routine how long is left
A: That was the HowLongLeftIntent. (1.6 s, listening)
@ +01:00
A: Well? (0.4 s, listening)
# the session ended
U: Alexa, open my foot routine
A: Heel. [9.3s] Say next. (10.6 s, listening)
U: stop
A: Good night. (0.8 s, closed)
U: Alexa, open my foot routine
A: Heel. [9.3s] Say next. (10.6 s, listening)
# left alone, the session ended at 07:01:51
`;

test('a transcript, played again, is the same transcript', async () => {
  expect(await runScript(TRANSCRIPT, options())).toBe(TRANSCRIPT);
});

test('a transcript shows where the voice becomes soft, a whisper or plain again', async () => {
  const spoken = [
    'Heel. <prosody rate="90%" volume="soft">Arch.</prosody> <break time="1s"/>',
    '<prosody volume="x-soft">Toes.</prosody> Ball.',
    '<amazon:effect name="whispered"><prosody rate="90%">Ankle.</prosody></amazon:effect> Rest.',
  ];
  const skill = fakeSkill(() => says(spoken.join(' ')));
  const played = await runScript('U: Alexa, start my foot routine', { ...options(), ...skill });
  expect(played).toContain(
    'A: Heel. (softly) Arch. [1.0s] Toes. (plainly) Ball. (whispered) Ankle. (plainly) Rest. (',
  );
});

test('answers in the input count for nothing', async () => {
  const script = TRANSCRIPT.replace(/^A: .*$/gm, 'A: something else').replace(
    /^# (left|nothing|the session).*\n/gm,
    '',
  );
  expect(await runScript(script, options())).toBe(TRANSCRIPT);
});

test('what happens before a moment on the clock happens at its own time', async () => {
  const run = options();
  await runScript('@ 21:40\nU: Alexa, open my foot routine\n@ +10:00\nU: Alexa, open my foot routine', run);
  expect(run.asked.map(({ request }) => [request.type, request.timestamp])).toEqual([
    ['LaunchRequest', '2026-03-02T02:40:01Z'],
    ['SessionEndedRequest', '2026-03-02T02:40:30Z'],
    ['LaunchRequest', '2026-03-02T02:50:04Z'],
    ['SessionEndedRequest', '2026-03-02T02:50:32Z'],
  ]);
});

describe('a line that cannot be done names its number', () => {
  const LAUNCH = 'U: Alexa, open my foot routine';
  test.each([
    ['no mark', `${LAUNCH}\nhello`, 'line 2: "hello" begins with none of'],
    ['no time', '@ tomorrow', 'line 1: "tomorrow" is no time'],
    ['an hour that does not exist', '@ 25:00', 'line 1: there is no time 25:00'],
    ['a day that does not exist', '@ 2026-02-30 10:00', 'line 1: '],
    ['a moment that is past', `# one\n${LAUNCH}\n@ 2026-03-01 20:00`, 'line 3: that moment is past'],
    ['no answer to count from', '@ +00:10', 'line 1: there is no answer yet'],
    ['nothing said', 'U:', 'line 1: nothing follows U:'],
    ['a touch with no screen', `${LAUNCH}\nT: ready`, 'line 2: this Echo has no screen'],
  ])('%s', (_, script, message) => expect(runScript(script, options())).rejects.toThrow(message));
});

test('silence that no microphone waits for is told and changes nothing', async () =>
  expect(await runScript('U: (silence)', options())).toBe('U: (silence)\n# nothing is listening\n'));

test('a touch reaches the skill from a screen that shows its document', async () => {
  const run = fakeSkill(({ request }) =>
    request.type === 'LaunchRequest'
      ? { ...asks('Well.'), directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', token: 'gate' }] }
      : says('Begun.'),
  );
  const settings = { kind: 'show' } as const;
  const script = 'U: Alexa, open my foot routine\nT: ready';
  expect(await runScript(script, { ...run, speakingMs, model: MODEL, settings })).toContain('A: Begun.');
  expect(run.asked[1]?.request).toMatchObject({
    type: 'Alexa.Presentation.APL.UserEvent',
    token: 'gate',
    arguments: ['ready'],
  });
});

test('as JSON there is one line a turn', async () => {
  const script = '@ 21:40\nU: Alexa, open my foot routine\nU: (silence)\nU: (silence)';
  const lines = (await runScriptJson(script, options()))
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toMatchObject([
    {
      at: '2026-03-02T02:40:01.800Z',
      utterance: 'Alexa, open my foot routine',
      intent: null,
      microphone: 'open',
    },
    { utterance: '(silence)', request: null, response: { reprompt: 'Say next.' }, spokenMs: 800 },
    {
      utterance: null,
      request: { request: { type: 'SessionEndedRequest' } },
      spokenMs: 0,
      microphone: 'closed',
    },
  ]);
});
