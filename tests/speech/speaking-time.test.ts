import { describe, expect, test } from '@jest/globals';
import { featuresOf } from '../../lambda/src/speech/features';
import { speakingTimeOf } from '../../lambda/src/speech/speaking-time';
import { ownVoice, readVoiceProfile } from '../../lambda/src/speech/voice-profile';

const NONE = { utterances: 0, syllables: 0, sounds: 0, words: 0, clauses: 0, sentences: 0, lefts: 0 };

test.each([
  ['nothing', '', NONE],
  ['marks alone', '…', NONE],
  ['a word', 'Rest.', { ...NONE, utterances: 1, syllables: 1, sounds: 4, words: 1 }],
  [
    'letters that make one sound',
    'Thick sheets.',
    { ...NONE, utterances: 1, syllables: 2, sounds: 7, words: 2 },
  ],
  ['a silent e', 'Nice.', { ...NONE, utterances: 1, syllables: 1, sounds: 3, words: 1 }],
  ['an x', 'Six.', { ...NONE, utterances: 1, syllables: 1, sounds: 4, words: 1 }],
  ['words without a stress', 'On the hill.', { ...NONE, utterances: 1, syllables: 3, sounds: 7, words: 1 }],
  ['a comma', 'Red, blue.', { ...NONE, utterances: 1, syllables: 2, sounds: 6, words: 2, clauses: 1 }],
  ['the sides', 'Left of the right leg.', { ...NONE, utterances: 1, syllables: 5, sounds: 14, words: 3 }],
  ['a side', 'Left leg.', { ...NONE, utterances: 1, syllables: 2, sounds: 7, words: 2, lefts: 1 }],
  [
    'two sentences',
    'Red. Blue.',
    { ...NONE, utterances: 1, syllables: 2, sounds: 6, words: 2, sentences: 1 },
  ],
  ['a number in digits', '21 red', featuresOf('twenty-one red')],
])('%s is counted as it is spoken', (_, text, features) => expect(featuresOf(text)).toEqual(features));

describe('a voice', () => {
  const profile = { ...ownVoice, beatsMs: { one: 400 }, whispered: 1.2, rateResponse: 0.5 };
  const time = speakingTimeOf(profile);

  test('takes for a number what was measured', () => expect(time('One.')).toBe(400));
  test('is slower when it whispers', () => expect(time('One.', { rate: 1, whispered: true })).toBe(480));
  test('follows a rate as far as it does', () => expect(time('One.', { rate: 0.25 })).toBe(800));
  test('takes no time for nothing', () => expect(time('')).toBe(0));
  test('takes the sum of what is said', () =>
    expect(time('Red, blue.')).toBe(
      ownVoice.utteranceMs +
        2 * ownVoice.syllableMs +
        6 * ownVoice.soundMs +
        2 * ownVoice.wordMs +
        ownVoice.clauseMs,
    ));
});

describe('a profile of unknown origin', () => {
  test('is read when it is one', () => expect(readVoiceProfile({ ...ownVoice })).toEqual(ownVoice));

  test.each([
    ['nothing', null],
    ['a constant below nothing', { ...ownVoice, wordMs: -1 }],
    ['a constant missing', { ...ownVoice, clauseMs: undefined }],
    ['a side that takes a second', { ...ownVoice, leftMs: -1000 }],
    ['a voice that takes no time', { ...ownVoice, utteranceMs: 0, syllableMs: 0, soundMs: 0, wordMs: 0 }],
    ['a range that leaves the voice out', { ...ownVoice, range: { least: 1.1, most: 1.2 } }],
  ])('is refused with %s', (_, value) => expect(readVoiceProfile(value)).toBeUndefined());
});
