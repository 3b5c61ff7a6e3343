import { expect } from '@jest/globals';
import type { Response } from 'ask-sdk-model';
import { runScript } from '../../simulator/script/run';
import { fakeSkill, MODEL, speakingMs } from './fake-skill';

/** What a careless skill may send and the types forbid. */
export const careless = (value: unknown): Response => JSON.parse(JSON.stringify(value));

/** The line that tells why an answer is refused, or what is played. */
export async function refusalOf(response: Response): Promise<string> {
  const { asked, handler } = fakeSkill(() => response);
  const lines = (
    await runScript('U: Alexa, open my foot routine', { handler, speakingMs, model: MODEL })
  ).split('\n');
  if (lines[2]?.startsWith('! refused: ') !== true) return `played: ${lines[1]}`;
  expect(asked[1]?.request).toMatchObject({ reason: 'ERROR', error: { type: 'INVALID_RESPONSE' } });
  return lines[2];
}
