import { describe, expect, test } from '@jest/globals';
import { meant } from './meant';

describe('minutes', () => {
  test.each([
    ['start a 0 minute massage', 'PT0M'],
    ['zero minute massage', 'PT0M'],
    ['start a massage for zero minutes', 'PT0M'],
    ['a three minute massage', 'PT3M'],
    ['a half minute massage', 'PT30S'],
    ['a 500 minute massage', 'PT500M'],
    ['five hundred minutes', 'PT500M'],
    ['a 1,000 minute massage', 'PT1000M'],
    ['eight and a half minutes', 'PT8M30S'],
    ['half an hour', 'PT30M'],
  ])('"%s" is %s', (words, duration) => {
    expect(meant(words)).toBe(`StartRoutineIntent duration=${duration}`);
  });

  test.each([
    'start a ? minute massage',
    'Alexa, ask my foot routine to start a ? minute massage',
    'a blah minute massage',
    'start a blah minute massage',
    'a minus five minute massage',
    'make it eight',
    'make it eight and a half',
  ])('"%s" is heard and not understood', (words) => {
    expect(meant(words)).toBe('StartRoutineIntent duration=?');
  });

  test.each([
    ['eight', '8'],
    ['8', '8'],
    ['twenty five', '25'],
    ['eight and a half', '?'],
    ['ten please', '10'],
  ])('"%s" alone is a number: %s', (words, number) => {
    expect(meant(words)).toBe(`SetDurationIntent minutes=${number}`);
  });

  test('a question ends in a question mark and holds none', () => {
    expect(meant('how long is left ?')).toBe('HowLongLeftIntent');
  });

  test('breathing takes none too', () => {
    expect(meant('breathe for zero minutes')).toBe('BreatheIntent duration=PT0M');
  });
});

describe('a name that nobody knows', () => {
  test.each([
    ['give me lion breathing', 'BreatheIntent pattern=lion?'],
    ['lion breathing', 'BreatheIntent pattern=lion?'],
    ['for lion breathing', 'BreatheIntent pattern=lion?'],
    ['lion breathing for three minutes', 'BreatheIntent pattern=lion? duration=PT3M'],
    ['Alexa, ask my foot routine for lion breathing', 'BreatheIntent pattern=lion?'],
    ['for seaside massage', 'StartRoutineIntent routine=seaside?'],
    ['Alexa, ask my foot routine for a seaside massage', 'StartRoutineIntent routine=seaside?'],
    ['a seaside massage', 'StartRoutineIntent routine=seaside?'],
  ])('"%s" is passed on: %s', (words, expected) => expect(meant(words)).toBe(expected));

  test.each([
    ['stop massage', 'AMAZON.StopIntent'],
    ['difficulty breathing', 'EmergencyIntent'],
    ['trouble with breathing', 'EmergencyIntent'],
    ['pause massage', 'AMAZON.PauseIntent'],
    ['no massage', 'AMAZON.FallbackIntent'],
    ['start the dishwasher', 'AMAZON.FallbackIntent'],
  ])('"%s" names nothing', (words, expected) => expect(meant(words)).toBe(expected));
});
