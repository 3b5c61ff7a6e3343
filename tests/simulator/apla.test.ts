import { describe, expect, test } from '@jest/globals';
import type { Response } from 'ask-sdk-model';
import { playComponent } from '../../simulator/device/apla';
import { readDocument } from '../../simulator/device/apla-document';
import type { DeviceSettings } from '../../simulator/device/settings';
import { renderWritten } from '../../simulator/device/speech';
import type { RunOptions } from '../../simulator/script/run';
import { runScript, runScriptJson } from '../../simulator/script/run';
import { heardSoFar } from '../../simulator/terminal/heard-so-far';
import { atOnce, directiveOf, documentOf, inTurn, plays, silence, slot, speech, ssml } from './documents';
import { asks, fakeSkill, MODEL, says, speakingMs } from './fake-skill';

const SCRIPT = '@ 21:40:00\nU: Alexa, open my foot routine';

const options = (
  answer: Response,
  settings: Partial<DeviceSettings> = {},
): RunOptions & ReturnType<typeof fakeSkill> => ({
  ...fakeSkill((_, turn) => (turn === 1 ? answer : says('Paused.'))),
  ...{ speakingMs, model: MODEL, settings, now: '2026-03-01T21:00' },
});

const answered = async (answer: Response, settings?: Partial<DeviceSettings>) =>
  (await runScript(SCRIPT, options(answer, settings))).split('\n')[2];

describe('a document is heard', () => {
  test.each<[string, Response, string]>([
    ['words', plays(speech('Left heel.')), 'Left heel. (0.8 s'],
    [
      'one after another',
      plays(inTurn(speech('In.'), silence(4_000), speech('Out.'))),
      'In. [4.0s] Out. (4.8 s',
    ],
    [
      'a slot lasts as long as its silence',
      plays(inTurn(slot('In.', 4_000), slot('Out.', 6_000))),
      'In. [3.6s] Out. [5.6s] (10.0 s',
    ],
    [
      'silences in a row are one',
      plays(inTurn(silence(500), slot('In.', 4_000), silence(1_000))),
      '[0.5s] In. [4.6s] (5.5 s',
    ],
    ['silence of any length', plays(slot('Rest.', 60_000)), 'Rest. [59.6s] (60.0 s'],
    [
      'markup with its breaks',
      plays(inTurn(ssml('In. <break time="2s"/> Out.'), speech('Rest.'))),
      'In. [2.0s] Out. Rest. (3.2 s',
    ],
    ['markup with its rates', plays(ssml('<prosody rate="50%">Rest.</prosody>')), 'Rest. (0.8 s'],
    [
      'cues placed apart',
      plays(atOnce(silence(9_000), speech('In.'), inTurn(silence(4_000), speech('Out.')))),
      'In. [3.6s] Out. [4.6s] (9.0 s',
    ],
    [
      'the speech first, then the document',
      { ...plays(slot('In.', 4_000)), ...asks('Well. <break time="1s"/>') },
      'Well. [1.0s] In. [3.6s] (5.4 s',
    ],
  ])('%s', async (_, answer, heard) => expect(await answered(answer)).toBe(`A: ${heard}, listening)`));
});

describe('a voice that is not the one expected', () => {
  const cues = plays(inTurn(slot('One two three.', 1_500), slot('Four.', 1_000)));
  test.each([
    [1, 'One two three. [0.3s] Four. [0.6s] (2.5 s'],
    [1.3, 'One two three. [0.6s] Four. [0.7s] (2.5 s'],
    [0.7, 'One two three. Four. [0.4s] (2.7 s'],
  ])(
    'at the rate %d a cue longer than its slot, and no other, moves what follows',
    async (voiceRate, heard) => expect(await answered(cues, { voiceRate })).toBe(`A: ${heard}, listening)`),
  );
});

describe('two voices at once', () => {
  const apart = atOnce(speech('One two three.'), inTurn(silence(1_000), speech('Four five.')));

  test('are played, and marked in the transcript', async () =>
    expect(await answered(plays(apart))).toBe('A: One two three. (at once: Four five.) (1.8 s, listening)'));

  test('are no longer two when the voice is fast enough', async () =>
    expect(await answered(plays(apart), { voiceRate: 1.3 })).toBe(
      'A: One two three. [0.1s] Four five. (1.6 s, listening)',
    ));

  test('take the time of the longer when one ends within the other', async () =>
    expect(await answered(plays(atOnce(speech('One two three.'), speech('Four.'), silence(2_000))))).toBe(
      'A: One two three. (at once: Four.) [0.8s] (2.0 s, listening)',
    ));

  test('are not seen where words fill the silence of others', async () =>
    expect(
      await answered(
        plays(atOnce(ssml('In. <break time="2s"/> Out.'), inTurn(silence(1_000), speech('Slowly.')))),
      ),
    ).toBe('A: In. [0.6s] Slowly. [1.0s] Out. (2.8 s, listening)'));
});

describe('a reprompt that is a document', () => {
  test('is heard, and the microphone opens once more', async () => {
    const run = options(plays(slot('Heel.', 5_000), slot('Toes.', 120_000)));
    expect(await runScript(`${SCRIPT}\nU: (silence)\nU: (silence)`, run)).toContain(
      'U: (silence)\nA: Toes. [119.6s] (120.0 s, listening)\nU: (silence)\n# the session ended\n',
    );
  });

  test('may stand beside speech, and a word may cut in on it', async () => {
    const both = { ...asks('Well?', 'Go on.').reprompt, directives: [directiveOf(slot('Toes.', 60_000))] };
    const run = options({ ...asks('Well?'), reprompt: both });
    expect(await runScript(`${SCRIPT}\nU: (silence)\n@ +00:30\nU: Alexa, pause`, run)).toContain(
      'A: Go on. Toes. [59.6s] (60.8 s, listening)\n@ +00:30\nU: Alexa, pause\nA: Paused. (0.4 s, closed)',
    );
  });

  test('says in JSON what is said, for as long as it takes', async () => {
    const directives = [directiveOf(slot('Heel.', 5_000))];
    const lines = (
      await runScriptJson(
        `${SCRIPT}\nU: (silence)`,
        options(plays(slot('Heel.', 5_000), slot('Toes.', 9_000))),
      )
    )
      .split('\n')
      .slice(0, 2)
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { response: { response: { directives } }, spokenMs: 5_000, microphone: 'open' },
      { utterance: '(silence)', response: { reprompt: 'Toes. [8.6s]' }, spokenMs: 9_000 },
    ]);
  });
});

test('a word cuts in on a document', async () => {
  const run = options(plays(slot('Heel.', 200_000)));
  const played = await runScript(`${SCRIPT}\n@ +00:45\nU: Alexa, pause`, run);
  expect(played).toContain('A: Heel. [199.6s] (200.0 s, listening)\n@ +00:45\nU: Alexa, pause\nA: Paused.');
  expect(run.asked.map(({ request }) => request.type)).toEqual(['LaunchRequest', 'IntentRequest']);
});

test('a terminal shows a document word by word, and counts its silence down', () => {
  const component = readDocument(documentOf(inTurn(slot('Left heel.', 4_000), speech('Toes.'))));
  const spoken = playComponent(component, (written) => renderWritten(written, { speakingMs, rate: 1 }));
  expect([300, 1_800, 4_200].map((elapsed) => heardSoFar(spoken, elapsed))).toEqual([
    'Left',
    'Left heel. [2.2s]',
    'Left heel. [3.2s] Toes.',
  ]);
});
