import { expect, test } from '@jest/globals';
import { filledTo, piecesOf } from '../../lambda/src/speech/lines';
import { ssmlOf } from '../../lambda/src/speech/ssml';

test.each([
  ['a phrase with a silence', 'Rest. [0.6s] Good night.', 'Rest. <break time="600ms"/> Good night.'],
  ['silence at the end', 'One. [3.4s]', 'One. <break time="3400ms"/>'],
  ['what would be markup is words', 'salt & <pepper>', 'salt &amp; &lt;pepper&gt;'],
  ['an apostrophe stays what it is', "I'm here", "I'm here"],
])('%s', (_, phrase, expected) => expect(ssmlOf(piecesOf(phrase))).toBe(expected));

test('the end is spoken softer and slower', () =>
  expect(ssmlOf(piecesOf('And out.', 'quiet'))).toBe('<prosody rate="90%" volume="soft">And out.</prosody>'));

test('a slot that would need a longer silence than Alexa allows is a bug', () =>
  expect(() => filledTo(piecesOf('One.'), 12_000)).toThrow(RangeError));
