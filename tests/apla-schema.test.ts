import { describe, expect, test } from '@jest/globals';
import { aplaFault } from './apla-schema';
import { atOnce, documentOf, inTurn, silence, slot, speech, ssml } from './simulator/documents';

describe('a document that the skill may send', () => {
  test.each([
    ['words', documentOf(speech('Heel.'))],
    ['markup', documentOf(ssml('Heel.'))],
    ['plain text by its name', documentOf({ ...speech('Heel.'), contentType: 'PlainText' })],
    ['slots in a row', documentOf(inTurn(slot('Heel.', 1), slot('Toes.', 240_000)))],
    ['cues placed apart', documentOf(atOnce(silence(9_000), inTurn(silence(4_000), ssml('Toes.'))))],
  ])('%s', (_, document) => expect(aplaFault(document)).toBeUndefined());
});

describe('a document that it may not send', () => {
  const sound = documentOf(speech('Heel.'));
  const template = { parameters: ['payload'], items: [speech('Heel.')] };
  const inside = (part: Readonly<Record<string, unknown>>) => documentOf(inTurn(speech('Heel.'), part));
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'must be object'],
    ['another type', { ...sound, type: 'APL' }, '/type must be equal to constant'],
    ['another version', { ...sound, version: '0.9' }, '/version must be equal to constant'],
    ['no template', { ...sound, mainTemplate: undefined }, "must have required property 'mainTemplate'"],
    ['a field too many', { ...sound, theme: 'dark' }, 'must NOT have additional properties: theme'],
    [
      'no parameters',
      { ...sound, mainTemplate: { items: [speech('A.')] } },
      "required property 'parameters'",
    ],
    [
      'other parameters',
      { ...sound, mainTemplate: { ...template, parameters: ['data'] } },
      '/parameters must be',
    ],
    ['no items', { ...sound, mainTemplate: { ...template, items: [] } }, 'fewer than 1'],
    [
      'two items',
      { ...sound, mainTemplate: { ...template, items: [speech('A.'), speech('B.')] } },
      'more than 1',
    ],
    ['no component', inside({}), "/mainTemplate/items/0/items/1 must have required property 'type'"],
    [
      'a sound file',
      inside({ type: 'Audio', source: 'soundbank://x' }),
      '/items/1/type must be equal to one of',
    ],
    ['words left out', inside({ type: 'Speech' }), "must have required property 'content'"],
    ['no words', inside(speech('')), '/items/1/content must NOT have fewer than 1 characters'],
    ['blank words', inside(speech('  ')), '/items/1/content must match pattern'],
    [
      'words of another kind',
      inside({ ...speech('A.'), contentType: 'Text' }),
      '/contentType must be equal to one',
    ],
    ['a length of words', inside({ ...speech('A.'), duration: 5 }), 'additional properties: duration'],
    ['silence of no length', inside({ type: 'Silence' }), "must have required property 'duration'"],
    ['no silence', inside(silence(0)), '/duration must be >= 1'],
    ['too much silence', inside(silence(240_001)), '/duration must be <= 240000'],
    ['parts of a millisecond', inside(silence(1.5)), '/duration must be integer'],
    ['a Mixer of nothing', inside(atOnce()), '/items/1/items must NOT have fewer than 1 items'],
    [
      'a Sequencer of length',
      inside({ ...inTurn(speech('A.')), duration: 5 }),
      'additional properties: duration',
    ],
  ])('%s', (_, document, fault) => expect(aplaFault(document)).toContain(fault));
});
