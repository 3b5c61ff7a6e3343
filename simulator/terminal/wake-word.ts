import { hearUtterance } from '../understanding/invocation';

/**
 * What a person at a terminal means who calls the skill by its name and forgets the wake word; anything else stays
 * as it is.
 *
 * @example
 * withWakeWord('start my foot routine', 'my foot routine') //=> 'Alexa, start my foot routine'
 */
export function withWakeWord(words: string, invocationName: string): string {
  if (hearUtterance(words, invocationName).wakeWord) return words;
  const called = `Alexa, ${words}`;
  const { type } = hearUtterance(called, invocationName).meaning;
  return type === 'launch' || type === 'oneShot' ? called : words;
}
