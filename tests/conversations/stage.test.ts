import { expect, test } from '@jest/globals';
import { playConversation } from './conversation';

const BEGINNING = '@ 21:40:00\nU: Alexa, start my foot routine\nU: ready\n';

test('a conversation may be held with an Echo that misbehaves', async () => {
  const played = await playConversation(`# quirk: speech-cut-off\n${BEGINNING}`);
  expect(played.split('\n').filter((line) => line.endsWith('(30.0 s, listening)'))).toHaveLength(1);
});

test.each([
  ['speaker', true],
  ['show', false],
])('the %s has no screen to touch: %s', async (device, expected) => {
  const touching = playConversation(`# device: ${device}\n${BEGINNING}T: anything`);
  const outcome = await touching.catch(String);
  expect(outcome.includes('this Echo has no screen')).toBe(expected);
});

test.each(['# quirk: moody', '# device: tv'])('what an Echo cannot be is refused: %s', (header) =>
  expect(playConversation(`${header}\n${BEGINNING}`)).rejects.toThrow(header),
);
