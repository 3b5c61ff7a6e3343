import { describe, expect, test } from '@jest/globals';
import type { Response } from 'ask-sdk-model';
import { atOnce, directiveOf, documentOf, inTurn, plays, silence, slot, speech, ssml } from './documents';
import { asks } from './fake-skill';
import { careless, refusalOf } from './refusal-of';

const carelessDocument = (changes: object) =>
  careless({
    shouldEndSession: true,
    directives: [
      { ...directiveOf(speech('Heel.')), document: { ...documentOf(speech('Heel.')), ...changes } },
    ],
  });

describe('a document that Alexa would refuse', () => {
  test.each<[string, Response, string]>([
    ['of another type', carelessDocument({ type: 'APL' }), 'the document: its type is "APL"'],
    ['of another version', carelessDocument({ version: '1.0' }), 'its version is "1.0", not "0.91"'],
    ['of no version', carelessDocument({ version: undefined }), 'its version is missing'],
    ['with no template', carelessDocument({ mainTemplate: undefined }), 'mainTemplate is not an object'],
    [
      'with no items',
      carelessDocument({ mainTemplate: { parameters: [] } }),
      'mainTemplate.items holds nothing',
    ],
    [
      'with several items',
      carelessDocument({ mainTemplate: { items: [speech('A.'), speech('B.')] } }),
      'holds several',
    ],
    [
      'with odd parameters',
      carelessDocument({ mainTemplate: { parameters: 'payload', items: [speech('A.')] } }),
      'mainTemplate.parameters is not a list',
    ],
    [
      'with unknown parts',
      carelessDocument({ onMount: [] }),
      'the document: this local Echo knows no "onMount"',
    ],
    [
      'an unknown component',
      plays(inTurn(speech('A.'), { type: 'Video' })),
      'items[0].items[1]: there is no component "Video"',
    ],
    ['a component with no type', plays(inTurn(speech('A.'), {})), 'there is no component missing'],
    [
      'a sound file',
      plays(inTurn(speech('A.'), { type: 'Audio', source: 'soundbank://x' })),
      'this local Echo plays no Audio',
    ],
    ['a choice', plays({ type: 'Selector', items: [speech('A.')] }), 'this local Echo plays no Selector'],
    [
      'sixteen sound files',
      plays(atOnce(...Array.from({ length: 16 }, () => ({ type: 'Audio' })))),
      'it has 16 Audio; 15 are allowed',
    ],
    ['an unknown attribute', plays({ ...speech('A.'), volume: 3 }), 'knows no "volume"'],
    ['a length of words', plays({ ...speech('A.'), duration: 3_000 }), 'knows no "duration"'],
    ['an empty Sequencer', plays(atOnce(speech('A.'), inTurn())), 'items[0].items[1].items holds nothing'],
    ['a duration of nothing', plays(slot('A.', 0)), 'a duration of 0; whole milliseconds'],
    ['a duration in parts', plays(slot('A.', 10.5)), 'a duration of 10.5'],
    [
      'a duration in words',
      plays(atOnce(speech('A.'), { type: 'Silence', duration: '4s' })),
      'a duration of "4s"',
    ],
    ['a duration left out', plays(atOnce(speech('A.'), { type: 'Silence' })), 'a duration of missing'],
    ['silence alone', plays(silence(4_000)), 'a Silence must stand with other components'],
    ['silences alone', plays(inTurn(silence(4_000), silence(4_000))), 'a Silence must stand'],
    ['words left out', plays(inTurn(speech(' '))), 'the content of a Speech is empty'],
    [
      'words of another kind',
      plays({ ...speech('A.'), contentType: 'ssml' }),
      'there is no contentType "ssml"',
    ],
    ['markup in plain text', plays(speech('<speak>Heel.</speak>')), 'tags in plain text would be read aloud'],
    ['data to be bound', plays(speech(`\${payload.words}`)), 'this local Echo binds no data'],
    ['a bare &', plays(ssml('heel & toe')), 'the document: a Speech: malformed: a bare &'],
    ['a break over ten seconds', plays(ssml('heel<break time="11s"/>')), 'a break of 11s'],
    ['breaks in a row', plays(ssml('heel<break time="6s"/><break time="6s"/>')), '12 s of silence in a row'],
    ['markup that speaks not', plays({ ...ssml(''), content: 'heel' }), 'one root element'],
    ['8,000 characters', plays(speech('a'.repeat(8_000))), 'a Speech has 8000 characters'],
    ['over four minutes', plays(slot('A.', 240_100)), 'the speech lasts 240.1 s; 240'],
    [
      'over four minutes with its speech',
      { ...asks('Heel.'), ...plays(slot('A.', 239_700)) },
      'the speech lasts 240.1 s',
    ],
    [
      'over 120 KB',
      plays(inTurn(...Array.from({ length: 2_000 }, () => slot('Small slow circles.', 100)))),
      'bytes; 122880 are allowed',
    ],
  ])('%s', async (_, response, reason) => expect(await refusalOf(response)).toContain(reason));
});
