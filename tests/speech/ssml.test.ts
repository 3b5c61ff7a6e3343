import { expect, test } from '@jest/globals';
import { filledTo, piecesOf, softened } from '../../lambda/src/speech/lines';
import { wordsOnly } from '../../lambda/src/speech/passage';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { markupOf, ssmlOf } from '../../lambda/src/speech/ssml';

const usual = { time: speakingMs, pace: 1 };
const slow = { time: speakingMs, pace: 1.15 };

test.each([
  ['a phrase with a silence', 'Rest. [0.6s] Good night.', 'Rest. <break time="600ms"/> Good night.'],
  ['silence at the end', 'One. [3.4s]', 'One. <break time="3400ms"/>'],
  ['what would be markup is words', 'salt & <pepper>', 'salt &amp; &lt;pepper&gt;'],
  ['an apostrophe stays what it is', "I'm here", "I'm here"],
])('%s', (_, phrase, expected) => expect(markupOf(piecesOf(usual, phrase))).toBe(expected));

test.each([
  [
    'the end is softer and slower',
    usual,
    softened('plain'),
    '<prosody rate="90%" volume="soft">And out.</prosody>',
  ],
  ['a slower pace', slow, { manner: 'plain' }, '<prosody rate="87%">And out.</prosody>'],
  [
    'the end at a slower pace',
    slow,
    softened('plain'),
    '<prosody rate="78%" volume="soft">And out.</prosody>',
  ],
  ['a whisper', usual, { manner: 'whispered' }, '<amazon:effect name="whispered">And out.</amazon:effect>'],
  [
    'the end of a whisper is slower',
    usual,
    softened('whispered'),
    '<amazon:effect name="whispered"><prosody rate="90%">And out.</prosody></amazon:effect>',
  ],
  ['soft on request is not slower', usual, { manner: 'quiet' }, '<prosody volume="soft">And out.</prosody>'],
] as const)('%s', (_, speaker, tone, expected) =>
  expect(markupOf(piecesOf(speaker, 'And out.', tone))).toBe(expected),
);

test('a response has one root', () =>
  expect(ssmlOf(wordsOnly(piecesOf(usual, 'Rest.')))).toBe('<speak>Rest.</speak>'));

test('a slot that would need a longer silence than Alexa allows is a bug', () =>
  expect(() => filledTo(piecesOf(usual, 'One.'), 12_000)).toThrow(RangeError));
