import { expect, test } from '@jest/globals';
import { meant } from './meant';

test.each([
  ['breathe in for four and out for seven', 'in=4 out=7'],
  ['Alexa, ask my foot routine to breathe in for four and out for seven', 'in=4 out=7'],
  ['Alexa, ask my foot routine in four out six', 'in=4 out=6'],
  ['in four, hold two, out six', 'in=4 hold=2 out=6'],
  ['in for five hold for five out for five hold for five', 'in=5 hold=5 out=5 holdAfter=5'],
  ['breathe in 4 seconds hold 7 seconds and out 8 seconds', 'in=4 hold=7 out=8'],
  ['breathe four in six out', 'in=4 out=6'],
  ['four in and six out', 'in=4 out=6'],
  ['four seconds in and eight seconds out', 'in=4 out=8'],
  ['four in, hold four, four out, hold four', 'in=4 hold=4 out=4 holdAfter=4'],
  ['in four out six for five minutes', 'duration=PT5M in=4 out=6'],
  ['breathe in for four hold for two out for six for three minutes', 'duration=PT3M in=4 hold=2 out=6'],
  ['in four out six for ten rounds', 'cycles=10 in=4 out=6'],
  ['five minutes of in four out six', 'duration=PT5M in=4 out=6'],
  ['in four out four hold four', 'in=4 out=4 holdAfter=4'],
  ['in for twenty two and out for a hundred', 'in=22 out=100'],
  ['breathe in for 3.5 and out for six', 'in=? out=6'],
  ['in for three and a half hold for two out for six', 'in=? hold=2 out=6'],
  ['breathe in for three point five and out for six', 'in=? out=6'],
  ['breathe in for four', 'in=4'],
  ['out for eight', 'out=8'],
  ['inhale for four and exhale for six', 'in=4 out=6'],
  ['four seven eight', 'pattern=four seven eight'],
  ['gentle four seven eight', 'pattern=gentle four seven eight'],
  ['gentle four seven eight breathing for two minutes', 'pattern=gentle four seven eight duration=PT2M'],
  ['box breathing for three minutes', 'pattern=box duration=PT3M'],
  ['even breathing', 'pattern=even'],
  ['four square breathing', 'pattern=box'],
  ['eight rounds of four seven eight', 'pattern=four seven eight cycles=8'],
  ['same as last night', 'pattern=last'],
  ['breathe the same as last time', 'pattern=last'],
  ['Alexa, ask my foot routine to breathe the same as last night', 'pattern=last'],
  ['the same as last time for two minutes', 'pattern=last duration=PT2M'],
])('"%s" is BreatheIntent with %s', (words, slots) => {
  expect(meant(words)).toBe(`BreatheIntent ${slots}`);
});

test.each([
  ['no holds please', 'off'],
  ['without holding', 'off'],
  ["i don't want to hold my breath", 'off'],
  ['breathe without holding my breath', 'off'],
  ['Alexa, tell my foot routine no holds', 'off'],
  ["i'd rather not hold my breath", 'off'],
  ['leave out the holds', 'off'],
  ['turn the holds off', 'off'],
  ['holds are fine again', 'on'],
  ['bring back the holds', 'on'],
  ['turn holds on', 'on'],
])('"%s" is SetPreferenceIntent: holds are %s', (words, state) => {
  expect(meant(words)).toBe(`SetPreferenceIntent preference=holds state=${state}`);
});

test.each([
  ["i can't breathe", 'EmergencyIntent'],
  ["i can't get enough air", 'EmergencyIntent'],
  ['holding my breath makes me dizzy', 'DizzyIntent'],
  ['the hold makes me dizzy', 'DizzyIntent'],
  ['box breathing makes me dizzy', 'DizzyIntent'],
  ["i'm light headed", 'DizzyIntent'],
  ['hold on', 'AMAZON.PauseIntent'],
])('"%s" still is %s', (words, intent) => expect(meant(words)).toBe(intent));
