import { describe, expect, test } from '@jest/globals';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { DEFAULT_SETTINGS } from '../../simulator/device/settings';
import { runScript } from '../../simulator/script/run';
import { asks, fakeSkill, MODEL, says, speakingMs } from './fake-skill';

const pause = (ms: number) => `<break time="${ms}ms"/>`;
const enveloped = (response: Response, more: object = {}): ResponseEnvelope => ({
  version: '1.0',
  response,
  ...more,
});
/** What a careless skill may send and the types forbid. */
const careless = (json: string): ResponseEnvelope => JSON.parse(json);

async function answeredWith(envelope: ResponseEnvelope, settings: Partial<typeof DEFAULT_SETTINGS> = {}) {
  const { asked, handler } = fakeSkill(() => envelope);
  const transcript = await runScript('U: Alexa, open my foot routine', {
    handler,
    speakingMs,
    settings,
    model: MODEL,
  });
  return { asked, transcript };
}

describe('a response that Alexa would refuse', () => {
  test.each<[string, ResponseEnvelope, string]>([
    ['a bare &', enveloped(says('heel & toe')), 'a bare &'],
    ['a tag left open', enveloped(says('<p>heel')), '</speak> closes <p>'],
    ['an unknown tag', enveloped(says('<mark name="a"/>heel')), 'Alexa knows no <mark>'],
    ['an unknown attribute', enveloped(says('heel<break length="2s"/>')), 'a break needs a time'],
    ['a break with no unit', enveloped(says('heel<break time="2"/>')), 'a break of "2"'],
    ['a break over ten seconds', enveloped(says('heel<break time="10.5s"/>')), 'a break of 10.5s'],
    [
      'breaks in a row',
      enveloped(says(`heel${pause(6_000)} . ${pause(6_000)}toe`)),
      '12 s of silence in a row',
    ],
    ['a voice too slow', enveloped(says('<prosody rate="10%">heel</prosody>')), 'a prosody rate of 10%'],
    ['an illegal value', enveloped(says('<prosody rate="brisk">heel</prosody>')), 'rate="brisk"'],
    [
      'no speak around it',
      enveloped({ ...says(''), outputSpeech: { type: 'SSML', ssml: 'heel' } }),
      'one root',
    ],
    ['8,000 characters', enveloped(says('a'.repeat(8_000))), 'characters; 7999 are allowed'],
    ['over four minutes', enveloped(says(`heel${pause(9_000)}`.repeat(26))), 'the speech lasts 244.4 s; 240'],
    [
      'a long reprompt',
      enveloped(asks('heel', `heel${pause(9_000)}`.repeat(10))),
      'the reprompt lasts 94 s; 90',
    ],
    [
      'over 24 KB',
      enveloped(says('heel'), { sessionAttributes: { much: 'x'.repeat(25_000) } }),
      '24576 are allowed',
    ],
    [
      'lost attributes',
      enveloped(says('heel'), { sessionAttributes: { at: new Date(0) } }),
      'sessionAttributes.at is not',
    ],
    ['silence', enveloped({ shouldEndSession: true }), 'nothing is said'],
    [
      'a reprompt nobody can answer',
      enveloped({ ...asks('heel', 'toe'), shouldEndSession: true }),
      'stays closed',
    ],
    [
      'null for an end',
      careless('{"version":"1.0","response":{"shouldEndSession":null}}'),
      'shouldEndSession is null',
    ],
    ['another version', { ...enveloped(says('heel')), version: '1.1' }, 'version is "1.1"'],
    ['no response', careless('{"version":"1.0"}'), 'no response in it'],
  ])('%s', async (_, envelope, reason) => {
    const { asked, transcript } = await answeredWith(envelope);
    const lines = transcript.split('\n');
    expect(lines[1]).toBe("A: There was a problem with the requested skill's response. (3.6 s, closed)");
    expect(lines[2]).toContain('! refused: ');
    expect(lines[2]).toContain(reason);
    expect(asked[1]?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE' },
    });
  });

  test('a skill that throws is told so', async () => {
    const { asked, handler } = fakeSkill(() => {
      throw new Error('store is down');
    });
    const transcript = await runScript('U: Alexa, open my foot routine', {
      handler,
      speakingMs,
      model: MODEL,
    });
    expect(transcript).toContain('! refused: the skill failed: store is down');
    expect(asked[1]?.request).toMatchObject({
      error: { type: 'INVALID_RESPONSE', message: expect.stringContaining('exception') },
    });
  });

  test('an answer to the end of a session is refused and not heard', async () => {
    const handler = async () => enveloped(says('Good night.'));
    const script = 'U: Alexa, open my foot routine\nU: exit';
    const ending = async (event: { request: { type: string } }) =>
      event.request.type === 'SessionEndedRequest' ? handler() : enveloped(asks('Well?'));
    expect(await runScript(script, { handler: ending, speakingMs, model: MODEL })).toContain(
      '# the session ended\n! refused: a SessionEndedRequest was answered with outputSpeech, shouldEndSession',
    );
  });
});

test('what is just within the limits is played', async () => {
  const { transcript } = await answeredWith(enveloped(says(`heel${pause(9_000)}`.repeat(25))));
  expect(transcript).toContain('(235.0 s, closed)');
});

describe('quirks', () => {
  const secondsOpen = (asked: readonly RequestEnvelope[]) => {
    const [launched = 0, ended = 0] = asked.map(({ request }) => Date.parse(request.timestamp));
    return (ended - launched) / 1_000;
  };
  const slow = enveloped(asks(`Heel.${pause(9_000)}Toe.${pause(9_000)}Say next.`, 'Say next.'));

  test('invalid-response refuses more than ten seconds of silence in all', async () => {
    const { transcript } = await answeredWith(slow, { quirk: 'invalid-response' });
    expect(transcript).toContain('! refused: the silences add up to 18 s');
  });

  test('breaks-skipped runs the words together', async () => {
    const { transcript } = await answeredWith(slow, { quirk: 'breaks-skipped' });
    expect(transcript).toContain('A: Heel. Toe. Say next. (1.6 s, listening)');
  });

  test('long-breaks-dropped speaks nothing, and times out sixteen seconds after it could have begun', async () => {
    const mute = enveloped(
      asks(`Heel.${pause(9_000)}Toe.${pause(9_000)}Say next.`, `In.${pause(9_000)}Out.${pause(2_000)}`),
    );
    const { asked, transcript } = await answeredWith(mute, { quirk: 'long-breaks-dropped' });
    expect(transcript).toContain('A: (0.0 s, listening)');
    expect(secondsOpen(asked)).toBe(1 + 16);
  });

  test('long-breaks-dropped speaks what pauses for ten seconds in all', async () => {
    const short = enveloped(asks(`Heel.${pause(9_000)}Toe.${pause(1_000)}Say next.`));
    const { transcript } = await answeredWith(short, { quirk: 'long-breaks-dropped' });
    expect(transcript).toContain('A: Heel. [9.0s] Toe. [1.0s] Say next. (11.6 s, listening)');
  });

  test('speech-cut-off stops after half a minute and says nothing more', async () => {
    const long = enveloped(asks(`Heel.${pause(9_000)}`.repeat(5), 'Say next.'));
    const { asked, transcript } = await answeredWith(long, { quirk: 'speech-cut-off' });
    expect(transcript).toContain(
      'A: Heel. [9.0s] Heel. [9.0s] Heel. [9.0s] Heel. [1.4s] (30.0 s, listening)',
    );
    expect(secondsOpen(asked)).toBe(1 + 30 + 16);
  });
});
