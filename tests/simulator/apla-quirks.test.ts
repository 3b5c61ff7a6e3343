import { describe, expect, test } from '@jest/globals';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Quirk } from '../../simulator/device/quirks';
import type { DeviceSettings } from '../../simulator/device/settings';
import { runScript } from '../../simulator/script/run';
import { directiveOf, documentOf, inTurn, plays, slot, speech, ssml } from './documents';
import { asks, fakeSkill, MODEL, speakingMs } from './fake-skill';

const LONG_SILENCES = plays(
  inTurn(slot('Heel.', 9_000), slot('Arch.', 9_000), slot('Toes.', 9_000)),
  slot('On.', 60_000),
);
const LONG_BREAKS = inTurn(
  slot('Heel.', 9_000),
  ssml('Arch.<break time="6s"/>Toes.<break time="6s"/>'),
  slot('On.', 2_000),
);

async function playing(answers: (event: RequestEnvelope) => Response, settings: Partial<DeviceSettings>) {
  const { asked, handler } = fakeSkill(answers);
  const run = { handler, speakingMs, model: MODEL, settings };
  const transcript = await runScript('U: Alexa, open my foot routine\nU: (silence)', run);
  return { asked, lines: transcript.split('\n') };
}

describe('an Echo that dislikes long breaks', () => {
  test.each<[Quirk]>([['breaks-skipped'], ['long-breaks-dropped'], ['invalid-response']])(
    'plays the silences of a document as they are: %s',
    async (quirk) => {
      const { lines } = await playing(() => LONG_SILENCES, { quirk });
      expect(lines.filter((line) => line.startsWith('A:'))).toEqual([
        'A: Heel. [8.6s] Arch. [8.6s] Toes. [8.6s] (27.0 s, listening)',
        'A: On. [59.6s] (60.0 s, listening)',
      ]);
    },
  );

  test.each<[Quirk, string]>([
    ['breaks-skipped', 'A: Heel. [8.6s] Arch. Toes. On. [1.6s] (11.8 s, listening)'],
    ['long-breaks-dropped', 'A: Heel. [8.6s] On. [1.6s] (11.0 s, listening)'],
  ])('spoils the markup within a document: %s', async (quirk, heard) => {
    const { lines } = await playing(() => plays(LONG_BREAKS), { quirk });
    expect(lines[1]).toBe(heard);
  });

  test('refuses the markup within a document, or within the document of a reprompt: invalid-response', async () => {
    for (const response of [plays(LONG_BREAKS), plays(speech('Well?'), LONG_BREAKS)]) {
      const { lines } = await playing(() => response, { quirk: 'invalid-response' });
      expect(lines[2]).toBe('! refused: the silences add up to 12 s (quirk invalid-response)');
    }
  });
});

test('speech-cut-off ends a document too, and its reprompt is not heard', async () => {
  const answer = plays(inTurn(slot('Heel.', 20_000), slot('Arch.', 20_000)), slot('On.', 60_000));
  const { asked, lines } = await playing(() => answer, { quirk: 'speech-cut-off' });
  expect(lines[1]).toBe('A: Heel. [19.6s] Arch. [9.6s] (30.0 s, listening)');
  expect(lines.filter((line) => line.startsWith('A:'))).toHaveLength(1);
  const [launched = 0, ended = 0] = asked.map(({ request }) => Date.parse(request.timestamp));
  expect(ended - launched).toBe(47_000);
});

describe('an Echo without APL for audio', () => {
  const quirk = 'apla-unsupported';
  const failed = ({ request }: RequestEnvelope) => request.type === 'Alexa.Presentation.APLA.RuntimeError';
  const types = (asked: readonly RequestEnvelope[]) => asked.map(({ request }) => request.type);

  test('says so, and plays what it is told instead', async () => {
    const { asked, lines } = await playing(
      (event) => (failed(event) ? asks('Heel.', 'Well?') : LONG_SILENCES),
      { quirk },
    );
    expect(asked[1]).toMatchObject({
      session: { new: false, sessionId: asked[0]?.session?.sessionId },
      request: { token: 'segment', errors: [{ type: 'RENDER_ERROR' }] },
    });
    expect(lines.slice(1, 4)).toEqual([
      'A: Heel. (0.4 s, listening)',
      'U: (silence)',
      'A: Well? (0.4 s, listening)',
    ]);
  });

  test.each<['speaker' | 'show']>([['speaker'], ['show']])(
    'told nothing instead, is silent, and asks the skill no more: %s',
    async (kind) => {
      const { asked, lines } = await playing((event) => (failed(event) ? {} : LONG_SILENCES), {
        quirk,
        kind,
      });
      expect(types(asked)).toEqual(['LaunchRequest', 'Alexa.Presentation.APLA.RuntimeError']);
      expect(lines.slice(1)).toEqual(['A: (0.0 s, closed)', 'U: (silence)', '# nothing is listening', '']);
    },
  );

  test('sees a document that has no token, or stands in a reprompt alone', async () => {
    const nameless: Response = {
      shouldEndSession: true,
      directives: [{ type: 'Alexa.Presentation.APLA.RenderDocument', document: documentOf(speech('In.')) }],
    };
    const reprompting: Response = {
      ...asks('Well?'),
      reprompt: { directives: [directiveOf(speech('On.'))] },
    };
    for (const response of [nameless, reprompting]) {
      const { asked } = await playing((event) => (failed(event) ? {} : response), { quirk });
      expect(types(asked)).toContain('Alexa.Presentation.APLA.RuntimeError');
    }
  });

  test('refuses a document once more, and asks no third time', async () => {
    const { asked, lines } = await playing(() => LONG_SILENCES, { quirk });
    expect(types(asked)).toEqual([
      'LaunchRequest',
      'Alexa.Presentation.APLA.RuntimeError',
      'SessionEndedRequest',
    ]);
    expect(lines[2]).toBe('! refused: a document of sound once more (quirk apla-unsupported)');
  });
});
