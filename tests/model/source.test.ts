import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { modelFiles } from '../../language/files';
import { modelFor } from '../../language/model';
import { readSource, type Source } from '../../language/source';
import { LOCALES, modelFile } from './models';

const files = modelFiles('.');

describe('the models in the skill package', () => {
  test('are those of the locales that words are written for', () => {
    expect(files.map(({ file }) => file).sort()).toEqual(LOCALES.map(modelFile).sort());
  });

  test.each(files)('$file is what the utterances say: if not, run npm run models', ({ file, text }) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

describe('the utterances', () => {
  const { groups, intents, types, locales } = readSource(join('skill-package', 'utterances'));
  const templates = [
    ...Object.values(groups).flat(),
    ...intents.flatMap(({ samples }) => samples),
    ...Object.values(types).flatMap((ids) => Object.values(ids).flat()),
    ...Object.values(locales).flatMap(({ also }) => Object.values(also).flat()),
  ].join('\n');

  test.each(Object.keys(groups))('use the words called <%s>, and each of them once', (name) => {
    expect(templates).toContain(`<${name}>`);
    expect(new Set(groups[name]).size).toBe(groups[name]?.length);
  });

  test('have a file for every type of their own, and none besides', () => {
    const used = intents
      .flatMap(({ slots }) => Object.values(slots))
      .filter((type) => !type.startsWith('AMAZON.'));
    expect(Object.keys(types)).toEqual([...new Set(used)].sort());
  });
});

const source: Source = {
  invocationName: 'my foot routine',
  groups: { now: ['now', 'at once'] },
  intents: [
    { name: 'PaintIntent', slots: { color: 'COLOR' }, samples: ['paint it {color} [<now>]', 'color it'] },
  ],
  types: { COLOR: { red: ['red', '(dark|light) red'], gray: ['gray'] } },
  locales: {
    'en-US': { spelling: {}, also: {}, values: {} },
    'en-GB': {
      spelling: { color: 'colour', gray: 'grey' },
      also: { PaintIntent: ['give it a lick of {color}'] },
      values: { COLOR: { red: ['crimson'] } },
    },
  },
};

describe('a model', () => {
  test('says every template in full', () => {
    expect(modelFor(source, 'en-US').interactionModel.languageModel).toEqual({
      invocationName: 'my foot routine',
      intents: [
        {
          name: 'PaintIntent',
          slots: [{ name: 'color', type: 'COLOR' }],
          samples: ['paint it {color}', 'paint it {color} now', 'paint it {color} at once', 'color it'],
        },
      ],
      types: [
        {
          name: 'COLOR',
          values: [
            { id: 'red', name: { value: 'red', synonyms: ['dark red', 'light red'] } },
            { id: 'gray', name: { value: 'gray' } },
          ],
        },
      ],
    });
  });

  test('is spelled as its locale spells, but for the names of slots, and says what is said only there', () => {
    const { intents, types } = modelFor(source, 'en-GB').interactionModel.languageModel;
    expect(intents[0]?.samples).toEqual([
      ...['paint it {color}', 'paint it {color} now', 'paint it {color} at once', 'colour it'],
      'give it a lick of {color}',
    ]);
    expect(types?.[0]?.values?.map(({ name }) => name)).toEqual([
      { value: 'red', synonyms: ['dark red', 'light red', 'crimson'] },
      { value: 'grey' },
    ]);
  });

  const [intent] = source.intents;
  const saying = (...samples: string[]): Source => ({
    ...source,
    intents: [{ ...intent, name: 'PaintIntent', slots: { color: 'COLOR' }, samples }],
  });

  test.each([
    [
      'a slot that is not declared',
      saying('paint it {shade}'),
      'PaintIntent has no slot {shade}, in "paint it {shade}"',
    ],
    [
      'words that there are not',
      saying('paint <soon>'),
      'PaintIntent: there are no words called <soon>, in "paint <soon>"',
    ],
    [
      'brackets that do not pair',
      saying('paint (it|that'),
      'PaintIntent: a "(" is never closed, in "paint (it|that"',
    ],
    ['a type without values', { ...source, types: {} }, 'COLOR has no values'],
    [
      'words for what there is not',
      { ...source, locales: { 'en-US': { spelling: {}, also: { DrawIntent: ['draw'] }, values: {} } } },
      'en-US has words for DrawIntent, which there is not',
    ],
  ])('is not made of %s', (_, wrong, message) => {
    expect(() => modelFor(wrong, 'en-US')).toThrow(message);
  });

  test('says once what several templates say', () => {
    const { intents } = modelFor(saying('paint [now]', 'paint (now|it)'), 'en-US').interactionModel
      .languageModel;
    expect(intents[0]?.samples).toEqual(['paint', 'paint now', 'paint it']);
  });

  test('is made of no locale that words are not written for', () => {
    expect(() => modelFor(source, 'en-ZA')).toThrow('No words are written for en-ZA');
  });
});
