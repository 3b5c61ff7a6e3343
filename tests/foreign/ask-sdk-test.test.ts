import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unless } from '../needs';
import { type Answer, builtBundle, type Client, clientsMissing, saidIn, startClient } from './client';
import { SEQUENCES } from './sequences';

const BEGIN = Date.parse('2026-03-01T21:40:00Z');
const STEP_MS = 60_000;
const timestamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** What it says of one sequence. */
interface Ran {
  readonly answers: readonly Answer[];
  readonly fault?: string;
}

const isRan = (told: unknown): told is Ran =>
  typeof told === 'object' && told !== null && Reflect.get(told, 'type') === 'ran';

unless(clientsMissing(), () => {
  const built = builtBundle();
  let client: Client;
  beforeAll(async () => {
    client = await startClient('ask-sdk-test', { bundle: built.bundle, locale: 'en-US' });
  });
  afterAll(async () => {
    await client.stop();
    built.remove();
  });

  const run = async (what: object): Promise<Ran> => {
    const told = await client.tell(what);
    if (!isRan(told)) throw new Error(`it did not run: ${JSON.stringify(told)}`);
    return told;
  };

  describe('ask-sdk-test runs', () => {
    test.each(SEQUENCES)('$name', async ({ name, steps }) => {
      const sequence = steps.map(({ asks, opens, says, ...request }, index) => ({
        request: { ...request, at: timestamp(BEGIN + index * STEP_MS) },
        shouldEndSession: !opens,
        // It knows a prompt by its question mark alone; ours is often what to say. See docs/decisions/0036.
        ignoreQuestionCheck: opens && !asks,
        ...(says === undefined ? {} : { saysLike: says }),
      }));
      const { fault, answers } = await run({ userId: name, sequence });
      expect(fault).toBeUndefined();
      expect(answers).toHaveLength(steps.length);
      for (const [index, answer] of answers.entries()) {
        const { opens, asks } = steps[index] ?? {};
        if (opens && !asks) expect(saidIn(answer)).toMatch(/\bsay [^?]*\.$/i);
      }
    });
  });

  const ssml = (text: string) => ({ type: 'SSML', ssml: `<speak>${text}</speak>` }) as const;

  test.each([
    [
      'an open microphone without a question',
      'Left heel.',
      [false, false],
      /does not contain a question mark/,
    ],
    ['a question with a closed one', 'Shall we?', [true, true], /ends the session but contains a question/],
    ['a microphone that should be closed', 'Shall we?', [false, true], /did not end the session/],
  ] as const)('ask-sdk-test finds %s', async (name, text, [closes, expected], message) => {
    const faulty = { outputSpeech: ssml(text), shouldEndSession: closes };
    const sequence = [{ request: { at: timestamp(BEGIN) }, shouldEndSession: expected }];
    expect((await run({ userId: name, sequence, faulty })).fault).toMatch(message);
  });
});
