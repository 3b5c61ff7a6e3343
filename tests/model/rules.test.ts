import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { amazonSchema } from '../skill-package/schema';
import { LOCALES, modelFile, modelOf } from './models';
import { invocationName, slotsIn, valuesOf } from './utterances';

/** Amazon's limits for an interaction model. */
const MOST_BYTES = 1_500_000;
const MOST_INTENTS = 250;
const MOST_SLOT_VALUE_CHARACTERS = 140;

const WAKE_WORDS = ['alexa', 'amazon', 'echo', 'computer', 'ziggy'];
const LAUNCH_WORDS = [
  ...['launch', 'ask', 'tell', 'load', 'begin', 'enable', 'open', 'start', 'run', 'use', 'talk', 'resume'],
  ...['play', 'skill', 'app'],
];
const CONNECTING_WORDS = [
  ...[
    'to',
    'from',
    'in',
    'using',
    'with',
    'about',
    'for',
    'that',
    'by',
    'if',
    'and',
    'whether',
    'when',
    'on',
    'the',
  ],
  ...['a', 'an', 'of'],
];

/** The items that occur more than once. */
const repeated = (items: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(item).size);
};

describe.each(LOCALES)('the model of %s', (locale) => {
  const { intents, types } = modelOf(locale);
  const samples = intents.flatMap(({ name, slots, samples: own }) =>
    own.map((sample) => ({ intent: name, slots, sample })),
  );

  test('has the shape that Amazon asks for', () => {
    const isModel = amazonSchema('v1.skill.interactionModel.InteractionModelData');
    isModel(JSON.parse(readFileSync(modelFile(locale), 'utf8')));
    expect(isModel.errors).toBeNull();
  });

  test('stays within the limits of size', () => {
    expect(statSync(modelFile(locale)).size).toBeLessThan(MOST_BYTES);
    expect(intents.length).toBeLessThanOrEqual(MOST_INTENTS);
  });

  test('names each intent and each slot type once', () => {
    expect(repeated(intents.map(({ name }) => name))).toEqual([]);
    expect(repeated(types.map(({ name }) => name))).toEqual([]);
  });

  test('has samples of lower-case letters, spaces, apostrophes, periods and slots', () => {
    const wrong = samples.filter(
      ({ sample }) => !/^(?:[a-z'.]+|\{[a-zA-Z]+\})(?: (?:[a-z'.]+|\{[a-zA-Z]+\}))*$/.test(sample),
    );
    expect(wrong).toEqual([]);
  });

  test('has no wake word in a sample', () => {
    const wrong = samples.filter(({ sample }) => sample.split(' ').some((word) => WAKE_WORDS.includes(word)));
    expect(wrong).toEqual([]);
  });

  test('has each sample once, within an intent and across all of them', () => {
    expect(repeated(samples.map(({ sample }) => sample.toLowerCase()))).toEqual([]);
  });

  test('names no slot twice in a sample and none that its intent does not declare', () => {
    const wrong = samples.filter(({ sample, slots }) => {
      const used = slotsIn(sample);
      return repeated(used).length > 0 || used.some((name) => !slots.some((slot) => slot.name === name));
    });
    expect(wrong).toEqual([]);
  });

  test('uses every slot that an intent declares', () => {
    const unused = intents.flatMap(({ name, slots, samples: own }) =>
      slots
        .filter((slot) => !own.some((sample) => slotsIn(sample).includes(slot.name)))
        .map((slot) => `${name}.${slot.name}`),
    );
    expect(unused).toEqual([]);
  });

  test('declares every slot type of its own, and uses each', () => {
    const used = new Set(intents.flatMap(({ slots }) => slots.map(({ type }) => type)));
    const own = [...used].filter((type) => !type.startsWith('AMAZON.'));
    expect(own.sort()).toEqual(types.map(({ name }) => name).sort());
  });

  test('has each id and each wording of a slot type once', () => {
    const wrong = types.flatMap(({ name, values }) => [
      ...repeated(values.map(({ id }) => id)),
      ...repeated(valuesOf(name, types)),
    ]);
    expect(wrong).toEqual([]);
  });

  test('has no value that is too long or unspeakable', () => {
    const wrong = types
      .flatMap(({ name }) => valuesOf(name, types))
      .filter(
        (value) => value.length > MOST_SLOT_VALUE_CHARACTERS || !/^[a-z0-9']+( [a-z0-9']+)*$/.test(value),
      );
    expect(wrong).toEqual([]);
  });

  test('has the invocation name of all', () => {
    expect(modelOf(locale).invocationName).toBe(invocationName);
  });
});

describe('the invocation name', () => {
  const words = invocationName.split(' ');

  test('is at least two words of lower-case letters', () => {
    expect(invocationName).toMatch(/^[a-z']+( [a-z']+)+$/);
  });

  test.each([
    ['wake', WAKE_WORDS],
    ['launch', LAUNCH_WORDS],
    ['connecting', CONNECTING_WORDS],
  ])('holds no %s word', (_, forbidden) => {
    expect(words.filter((word) => forbidden.includes(word))).toEqual([]);
  });
});
