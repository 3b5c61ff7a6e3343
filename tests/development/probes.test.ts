import { describe, expect, test } from '@jest/globals';
import type { RequestEnvelope } from 'ask-sdk-model';
import { withDevelopmentIntents } from '../../development/model';
import { probes } from '../../lambda/src/content/probes';
import { shortScript } from '../../lambda/src/content/reading';
import type { Log } from '../../lambda/src/domain/ports';
import { createSkill, type Handler } from '../../lambda/src/skill';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { envelopeOf } from '../../simulator/device/envelope';
import { DEFAULT_SETTINGS } from '../../simulator/device/settings';
import { runScript } from '../../simulator/script/run';
import { readModel } from '../../simulator/understanding/read-model';
import { createMemoryStore } from '../memory-store';
import { silentLog } from '../silent-log';

const model = withDevelopmentIntents(readModel(process.cwd(), 'en-US'));
const skill = (log: Log = silentLog, development = true): Handler =>
  createSkill({ store: createMemoryStore(), log, development });

/** What is answered to these lines, a line an answer. */
const hear = async (lines: readonly string[], handler = skill()): Promise<readonly string[]> => {
  const script = lines.map((line) => (line.startsWith('@') ? line : `U: ${line}`)).join('\n');
  const played = await runScript(script, { handler, speakingMs, model, now: '2026-03-01T21:40:00' });
  return played.split('\n').filter((line) => /^[A!]:? /.test(line));
};

const ASK = 'Alexa, ask my foot routine for';

describe('a probe on the local Echo', () => {
  test('says what to listen for, then does it', async () => {
    const [answer] = await hear([`${ASK} probe two`]);
    expect(answer).toMatch(
      /^A: A number comes every nine seconds .* Start\. \[8\.\ds\] Nine\. .* \(13\d\.\d s, listening\)$/,
    );
  });

  test.each([
    ['next', 'Next'],
    ['stop', 'Stop'],
    ['pause', 'Pause'],
    ['purple elephants', 'Fallback'],
  ])('tells that "%s" arrived, and when', async (words, name) => {
    const [, answer] = await hear([`${ASK} probe nine`, '@ +00:12', `Alexa, ${words}`]);
    expect(answer).toMatch(
      new RegExp(`^A: ${name} arrived (thir|four|fif)teen seconds after the answer was asked for\\.`),
    );
  });

  test('is over when something has arrived, so that a second stop is a stop', async () => {
    const answers = await hear(['Alexa, open my foot routine', 'probe nine', 'Alexa, stop', 'stop']);
    expect(answers.slice(2)).toEqual([
      expect.stringContaining('Stop arrived'),
      expect.stringContaining('Good night.'),
    ]);
  });

  test('leaves the evening around it alone', async () => {
    const answers = await hear(['Alexa, open my foot routine', 'probe eight', 'next', 'ready']);
    const [, begun] = await hear(['Alexa, open my foot routine', 'ready']);
    expect(answers.at(-1)).toBe(begun);
  });

  test('gives way to a request of the usual kind', async () => {
    const answers = await hear([`${ASK} probe eight`, 'help', `${ASK} a ten minute massage`, 'ready']);
    expect(answers.at(-1)).toContain('Left heel.');
  });

  test('that ended the session is told of by the next one', async () => {
    const answers = await hear([`${ASK} probe fourteen`, '(silence)', '(silence)', `${ASK} probe eight`]);
    expect(answers.at(-1)).toContain(
      'Probe fourteen ended after twenty-one seconds: no word was understood in time.',
    );
  });

  test.each([
    [1, '15 s of silence in a row'],
    [3, 'the reprompt lasts'],
    [4, 'the speech lasts'],
  ])('%d breaks a limit, so it is refused and the next one tells', async (number, why) => {
    const answers = await hear([`${ASK} probe ${number}`, `${ASK} probe eight`]);
    expect(answers[1]).toContain(`! refused:`);
    expect(answers[1]).toContain(why);
    expect(answers.at(-1)).toContain('the reason was invalid response.');
  });

  test('of no number that there is names those there are', async () => {
    expect((await hear([`${ASK} probe forty`]))[0]).toContain('from one to eighteen');
  });

  test('is not known to the skill as it is shipped', async () => {
    const answers = await hear([`${ASK} probe eight`, `${ASK} something odd`], skill(silentLog, false));
    expect(answers[0]).not.toContain('Listen');
  });
});

const AT = '2026-03-01T21:40:00Z';
const HEAD = { requestId: 'amzn1.echo-api.request.1', timestamp: AT, locale: 'en-US' };

/** A request in a session that brings no attributes, as after an answer that Alexa has refused. */
const sent = (request: RequestEnvelope['request']): RequestEnvelope =>
  envelopeOf(request, { id: 'amzn1.echo-api.session.1', isNew: false, attributes: {} }, DEFAULT_SETTINGS);

const asked = (number: number): RequestEnvelope =>
  sent({
    ...HEAD,
    type: 'IntentRequest',
    dialogState: 'COMPLETED',
    intent: {
      name: 'ProbeIntent',
      confirmationStatus: 'NONE',
      slots: { number: { name: 'number', value: String(number), confirmationStatus: 'NONE' } },
    },
  });

const next = (attributes: Record<string, unknown>): RequestEnvelope =>
  envelopeOf(
    {
      ...HEAD,
      type: 'IntentRequest',
      dialogState: 'COMPLETED',
      intent: { name: 'AMAZON.NextIntent', confirmationStatus: 'NONE' },
    },
    { id: 'amzn1.echo-api.session.1', isNew: false, attributes },
    DEFAULT_SETTINGS,
  );

const refused = sent({
  ...HEAD,
  type: 'SessionEndedRequest',
  reason: 'ERROR',
  error: { type: 'INVALID_RESPONSE', message: 'too long' },
});

const faulty = (token: string): RequestEnvelope =>
  sent({
    ...HEAD,
    type: 'Alexa.Presentation.APLA.RuntimeError',
    token,
    errors: [{ type: 'RENDER_ERROR', reason: 'UNKNOWN_ERROR', message: 'no' }],
  });

describe('what a probe breaks on purpose', () => {
  test('goes to the log with its reason, and nowhere else', async () => {
    const lines: unknown[] = [];
    const note = (message: string, fields?: unknown) => lines.push([message, fields]);
    const log: Log = { debug: note, info: note, warn: note, error: note };
    const handler = skill(log);
    await handler(asked(4));
    // Alexa answers a refused response with the attributes that the session had before it.
    expect((await handler(refused)).response).toEqual({});
    expect(lines).toEqual([
      ['probe asked for', { number: 4, timestamp: AT }],
      ['probe ended', { number: 4, reason: 'INVALID_RESPONSE', afterMs: 0, detail: 'too long' }],
    ]);
  });

  test('in a document is told at once, or by the next probe when no session is left', async () => {
    const handler = skill();
    const { response } = await handler(faulty('probe-5'));
    expect(JSON.stringify(response)).toContain('Probe five ended: the reason was render error.');
    const { session: _session, ...outside } = faulty('probe-6');
    expect((await handler(outside)).response).toEqual({});
    const next = await handler(asked(8));
    expect(JSON.stringify(next.response)).toContain('Probe six ended');
  });

  test('is no matter of the probes when the document was that of a routine', async () => {
    const { response } = await skill()(faulty('foot-routine'));
    expect(JSON.stringify(response)).not.toContain('Probe');
  });

  test.each(probes.map(({ number }) => number))(
    '%d is a response with an open microphone',
    async (number) => {
      const { response, sessionAttributes } = await skill()(asked(number));
      expect(response).toMatchObject({ shouldEndSession: false, reprompt: expect.anything() });
      expect(sessionAttributes).toEqual({ probe: { number, at: Date.parse(AT) } });
      expect(Buffer.byteLength(JSON.stringify(response))).toBeLessThan(120 * 1024);
    },
  );

  test('15 is larger than old documents allow', async () => {
    expect(Buffer.byteLength(JSON.stringify(await skill()(asked(15))))).toBeGreaterThan(24 * 1024);
  });

  test('7 knows when its word comes: ten slots of a second after ten seconds', async () => {
    const text = JSON.stringify((await skill()(asked(7))).response.directives);
    const before = text.slice(0, text.indexOf('Ten.'));
    const slots = [...before.matchAll(/"Silence","duration":(\d+)/g)].map(([, ms]) => Number(ms));
    expect(slots.reduce((sum, ms) => sum + ms, 0)).toBe(20_000);
  });
});

describe('the text to measure the voice with', () => {
  test('is read on the local Echo, up to the microphone', async () => {
    const [answer] = await hear(['Alexa, ask my foot routine to read the script']);
    expect(answer).toMatch(/^A: Number one\. \[3\.0s\] .* listening\)$/);
  });

  test('goes on with the next item, and leaves what else the session holds', async () => {
    const { response, sessionAttributes } = await skill()(next({ reading: { next: 4 }, session: 'its own' }));
    expect(JSON.stringify(response)).toContain('<speak>Number five.');
    expect(sessionAttributes).toMatchObject({ session: 'its own', reading: {} });
  });

  test('has no next item after the last', async () => {
    const { response } = await skill()(next({ reading: { next: shortScript.length } }));
    expect(JSON.stringify(response)).not.toContain('Number');
  });
});
