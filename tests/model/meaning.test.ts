import { describe, expect, test } from '@jest/globals';
import { everywhere, LOCALES, type Model, modelOf } from './models';
import { type IntentSample, stolenWordings } from './utterances';

const samplesOf = ({ intents: all }: Pick<Model, 'intents'>): readonly IntentSample[] =>
  all.flatMap(({ name, slots, samples }) => samples.map((sample) => ({ intent: name, slots, sample })));

describe('the samples', () => {
  test('never mean two intents, whatever their slots are filled with, wherever they are said', () => {
    const all = everywhere(LOCALES.map(modelOf));
    expect(stolenWordings(samplesOf(all), all.types)).toEqual([]);
  });

  test.each([
    ['of words alone', 'how many nights', 'how many nights', '"how many nights"'],
    [
      'of a slot and the words that fill it',
      'how often {period}',
      'how often this week',
      '"how often this week"',
    ],
    ['of slots that part the words differently', '{period} so far', '{activity} this week so far', undefined],
    ['of two slots', 'and {period}', '{activity}', undefined],
  ])('%s are seen to mean two intents when they do', (_, one, other, wording) => {
    const slots = [
      { name: 'period', type: 'PERIOD' },
      { name: 'activity', type: 'ACTIVITY' },
    ];
    const found = stolenWordings([
      { intent: 'A', slots, sample: one },
      { intent: 'B', slots, sample: other },
    ]);
    expect(found).toEqual(wording === undefined ? [] : [`${wording}: A and B`]);
  });
});
