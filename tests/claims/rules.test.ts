import { describe, expect, test } from '@jest/globals';
import { every } from './every';
import { wordsIn } from './literals';
import { CLAIM_RULES, faultsIn, SPEECH_RULES } from './rules';
import { optionsIn, sentencesIn } from './sentences';

const RULES = [...CLAIM_RULES, ...SPEECH_RULES];
const faults = (text: string, exceptions: readonly string[] = []) =>
  faultsIn(text, RULES, exceptions).map(({ rule }) => rule);

describe('a bad sentence is found', () => {
  test.each([
    ['Nine in ten, or ninety percent, like it.', 'a percentage: percent'],
    ['It takes 30 % less time.', 'a percentage: %'],
    ['It lowers your cortisol.', 'a hormone: cortisol'],
    ['It wakes a hormone.', 'a hormone: hormon'],
    ['This point is the kidney.', 'an organ: kidney'],
    ['Every organ has its place.', 'an organ: organ'],
    ['Along the meridian.', 'a meridian: meridian'],
    ['It cures tired feet.', 'a cure: cures'],
    ['A healing touch.', 'a cure: healing'],
    ['Now we treat the heel.', 'a treatment: treat'],
    ['A medical massage.', 'a treatment: medical'],
    ['For your insomnia.', 'a condition: insomnia'],
    ['It warms the blood.', 'an effect on the body: blood'],
    ['It eases pain.', 'an effect on the body: pain'],
    ['It improves your evening.', 'a promised effect: improv'],
    ['This helps you rest.', 'a promised effect: helps'],
    ['This is good for your heel.', 'a promised effect: good for'],
    ['Feel how it relaxes you.', 'a promised effect: relaxes'],
    ["Tonight you'll sleep.", "a promised night: you'll sleep"],
    ['You sleep so much better.', undefined],
    ['You sleep much better.', 'a promised night: sleep much better'],
    ['It is proven.', 'a proof: proven'],
    ['So says a university.', 'an institution: universit'],
    ['Put some ice on it.', 'heat, ice or a machine: ice'],
    ['With a massage machine.', 'heat, ice or a machine: machine'],
    ['Press as hard as you can.', 'force: as hard as you can'],
    ['Take our Oil™.', 'a trade mark: ™'],
    ['Take a little Nivea for it.', 'a name: Nivea'],
    [`${'And one more word '.repeat(7)}here.`, '29 words without a pause'],
    ['Say heel, arch, toes, or ball.', '4 things to choose from'],
    ['I can go slower, faster, softer or louder.', '4 things to choose from'],
    ['Do not press.', 'not as people say it: Do not'],
    ['I will count.', 'not as people say it: I will'],
    ['You are at the heel.', 'not as people say it: You are'],
    ['It is the heel.', 'not as people say it: It is'],
    ['Let us begin.', 'not as people say it: Let us'],
    ['Please select a routine.', 'a machine speaking: Please select'],
    ['Press one for the classic.', 'a machine speaking: Press one'],
    ['That is an invalid command.', 'a machine speaking: invalid'],
  ])('%j', (text, rule) => {
    if (rule !== undefined) expect(faults(text)).toContain(rule);
    else expect(faults(text).filter((each) => each.startsWith('a promised'))).toEqual([]);
  });
});

describe('a good sentence is left alone', () => {
  test.each([
    'Rest it on your other knee, and warm a little lotion between your hands.',
    'Say next, or just wait.',
    'Say stop to finish here, or next to go on.',
    "That's one foot done.",
    'Alexa, ask my foot routine how long it is.',
    'Press, and ease.',
    'On Monday, and again in March.',
    'So that it ends quietly, as it is.',
    'A massage to end the day, before you sleep.',
  ])('%j', (text) => expect(faults(text)).toEqual([]));

  test('a long one that has a pause in it', () => {
    const half = 'and one more word '.repeat(5);
    expect(faults(`${half}here. [0.4s] ${half}there.`)).toEqual([]);
    expect(faults(`${half}here [0.4s] ${half}there.`)).toEqual([]);
    expect(faults(`${half}here, ${half}there.`)).toEqual(['42 words without a pause']);
  });
});

test('an exception is a whole sentence, word for word', () => {
  expect(faults('It cures.', ['It cures.'])).toEqual([]);
  expect(faults('It cures. And it cures.', ['It cures.'])).toEqual(['a cure: cures']);
  expect(faults('It always cures.', ['It cures.'])).toEqual(['a cure: cures']);
});

test('a text is parted at its stops and silences', () => {
  expect(sentencesIn('Hold. [2.0s] (softly) "Ease." And so [1s] on\nA line')).toEqual([
    ...['Hold.', '"Ease."', 'And so', 'on', 'A line'],
  ]);
});

test.each([
  ['Say next, or just wait.', 2],
  ['Say pause, next, or how long is left.', 3],
  ['Say yes.', 0],
  ['Left or right.', 0],
])('%j gives so many things to choose from: %i', (sentence, count) =>
  expect(optionsIn(sentence)).toBe(count),
);

test('every combination is made, with and without what may be left out', () => {
  expect(every<{ on: boolean; kept?: boolean }>({ on: [true, false], kept: [undefined, true] })).toEqual([
    ...[{ on: true }, { on: true, kept: true }, { on: false }, { on: false, kept: true }],
  ]);
});

test('the words of a file are its strings and the parts of its templates, and not its names', () => {
  const template = ['`one $', '{n} two`'].join('');
  const source = `import a from 'a'; type B = 'b'; const c = { 'd': 'said', e: x === 'f' ? ${template} : g['h'] };`;
  expect(wordsIn(source)).toEqual(['said', 'one ', ' two']);
});
