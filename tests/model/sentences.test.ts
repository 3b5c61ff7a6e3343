import { describe, expect, test } from '@jest/globals';
import { cautionOf } from '../../simulator/understanding/caution';
import { wordsOf } from '../../simulator/understanding/words';
import { meant } from '../simulator/meant';
import { LOCALES, modelOf } from './models';
import { OFF_TOPIC, SENTENCES } from './sentences';
import { intents } from './utterances';

const MODELS = LOCALES.map(modelOf);
const plain = (text: string): string => wordsOf(text).join(' ');
const samples = new Set(MODELS.flatMap((model) => model.intents.flatMap((intent) => intent.samples)));
/** Intents that have no samples of ours, or are not said to the skill. */
const WITHOUT = ['AMAZON.NavigateHomeIntent', 'AMAZON.FallbackIntent'];

describe('the sentences of the proof', () => {
  test('are there for every intent', () => {
    const proved = new Set(SENTENCES.map(({ intent }) => intent));
    const names = intents.map(({ name }) => name).filter((name) => !WITHOUT.includes(name));
    expect([...proved].sort()).toEqual(names.sort());
  });

  test('are no samples, and each is there once', () => {
    const all = [...SENTENCES.map(({ words }) => words), ...OFF_TOPIC];
    expect(all.filter((words) => samples.has(words))).toEqual([]);
    expect(all.filter((words, i) => all.findIndex((other) => plain(other) === plain(words)) !== i)).toEqual(
      [],
    );
  });

  test('name slots that their intent has', () => {
    const wrong = SENTENCES.filter(({ intent, slots }) => {
      const declared = intents.find(({ name }) => name === intent)?.slots.map(({ name }) => name) ?? [];
      return Object.keys(slots).some((slot) => !declared.includes(slot));
    });
    expect(wrong).toEqual([]);
  });
});

describe('what is said', () => {
  test.each(SENTENCES)('"$words" is $intent', ({ words, intent, slots }) => {
    const [name, ...values] = meant(words).split(/ (?=\w+=)/);
    expect(name).toBe(intent);
    expect(Object.fromEntries(values.map((value) => value.split('=')))).toEqual(slots);
  });
});

describe('what is not said to the skill', () => {
  const taken = new Map(OFF_TOPIC.map((words) => [words, meant(words)]));

  test.each(OFF_TOPIC)('"%s" is no word for it', (words) => {
    expect(['action', 'alarm']).not.toContain(cautionOf(taken.get(words)?.split(' ')[0] ?? ''));
  });

  test('is hardly ever taken for anything', () => {
    const understood = OFF_TOPIC.filter((words) => taken.get(words) !== 'AMAZON.FallbackIntent');
    expect(understood.length / OFF_TOPIC.length).toBeLessThan(0.12);
  });
});
