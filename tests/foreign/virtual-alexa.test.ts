import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localeFacts } from '../../lambda/src/content/locales';
import { LOCALES } from '../model/models';
import { unless } from '../needs';
import {
  type Answer,
  answerIn,
  builtBundle,
  type Client,
  clientsMissing,
  lastsMs,
  saidIn,
  startClient,
} from './client';

const BEGIN = Date.parse('2026-03-01T21:40:00Z');
/** What is said one second after an answer has ended. */
const ANSWERING_MS = 1000;
const MOST_RESPONSES = 12;
/** Where a massage is gone through to its end; elsewhere its first minutes show that the model is understood. */
const TO_ITS_END = ['en-GB', 'en-US'];

unless(clientsMissing(), () => {
  const built = builtBundle();
  afterAll(built.remove);

  describe.each(LOCALES)('virtual-alexa spends an evening in %s', (locale) => {
    let client: Client;
    let now = BEGIN;
    beforeAll(async () => {
      client = await startClient('virtual-alexa', { bundle: built.bundle, locale });
    });
    afterAll(() => client.stop());

    /** Tells the client to do something so much later, and what came of it. */
    const later = async (passedMs: number, what: object): Promise<Answer> => {
      now += passedMs;
      return answerIn(await client.tell({ ...what, at: `${new Date(now).toISOString().slice(0, 19)}Z` }));
    };
    const say = (words: string, passedMs = 15_000) => later(passedMs, { type: 'say', words });
    const listens = ({ response }: Answer) => response.shouldEndSession === false;

    test('the first night begins with the gate, and with a word after it', async () => {
      const gate = await later(0, { type: 'launch' });
      expect(saidIn(gate)).toMatch(
        /^Welcome.*skip tonight and ask a doctor.*Say ready to begin, or say gentle\.$/,
      );
      expect([listens(gate), gate.sessionAttributes?.place?.status]).toEqual([true, 'asking']);
      const first = await say('ready', 30_000);
      expect(saidIn(first)).toMatch(/^Fifteen minutes, left foot first\./);
      expect(first.sessionAttributes?.place).toMatchObject({
        status: 'guiding',
        stepId: 'heel',
        foot: 'left',
      });
    });

    test('a question in the middle costs nothing, and a pause waits', async () => {
      const left = await say('how long is left', 45_000);
      expect(saidIn(left)).toMatch(/^About fifteen minutes left\.|^About fourteen minutes left\./);
      expect([listens(left), left.sessionAttributes?.place?.status]).toEqual([true, 'guiding']);
      const paused = await say('pause');
      expect(saidIn(paused)).toBe("Paused at your left heel. Say resume when you're ready.");
      expect([listens(paused), paused.sessionAttributes?.place?.status]).toEqual([true, 'paused']);
      const resumed = await say('resume');
      expect(resumed.sessionAttributes?.place).toMatchObject({ status: 'guiding', stepId: 'heel' });
    });

    if (TO_ITS_END.includes(locale)) {
      test('it is guided to its end, and the microphone closes on good night', async () => {
        let answer = await say('repeat');
        const steps = new Set<string>();
        for (let said = 0; listens(answer) && said < MOST_RESPONSES; said += 1) {
          answer = await say('next', lastsMs(answer) + ANSWERING_MS);
          steps.add(`${answer.sessionAttributes?.place?.foot} ${answer.sessionAttributes?.place?.stepId}`);
        }
        expect([...steps]).toEqual(expect.arrayContaining(['left ball', 'right ball', 'right strokes']));
        expect(saidIn(answer)).toMatch(/Good night\.$/);
        expect(answer.response.shouldEndSession).toBe(true);
      });

      test('asked in one breath it tells of that night, and closes', async () => {
        const told = await say('how often have i done it this week', 60_000);
        expect(saidIn(told)).toMatch(/^One night this week: tonight\.$/);
        expect(told.response.shouldEndSession).toBe(true);
        expect(told.response.reprompt).toBeUndefined();
      });
    }

    test('it breathes with the listener', async () => {
      if (!TO_ITS_END.includes(locale)) await say('stop');
      const breathing = await later(60_000, {
        type: 'intend',
        intent: 'BreatheIntent',
        slots: { pattern: 'box', duration: 'PT1M' },
      });
      expect(breathing.sessionAttributes?.place).toMatchObject({
        status: 'breathing',
        stepId: 'box',
        foot: 'both',
      });
      const stopped = await say('stop');
      expect([saidIn(stopped), stopped.response.shouldEndSession]).toEqual([
        expect.stringMatching(/Good night\.$/),
        true,
      ]);
    });

    test("an emergency names the country's number, and closes", async () => {
      const told = await say('my chest hurts');
      expect(saidIn(told)).toContain(`Call ${localeFacts(locale).emergencyNumber},`);
      expect(told.response.shouldEndSession).toBe(true);
    });

    test('a session that runs out of time is answered with nothing', async () => {
      await later(60_000, { type: 'launch' });
      const ended = await later(20_000, { type: 'runOut' });
      expect(ended.response ?? {}).toEqual({});
    });
  });
});
