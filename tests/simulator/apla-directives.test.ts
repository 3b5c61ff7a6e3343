import { describe, expect, test } from '@jest/globals';
import type { Directive, Response } from 'ask-sdk-model';
import { directiveOf, inTurn, plays, silence, slot, speech } from './documents';
import { asks } from './fake-skill';
import { careless, refusalOf } from './refusal-of';

const visual: Directive = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'gate' };
/** Of 240 s and some 38 KB. */
const manySlots = Array.from({ length: 200 }, () => slot('s'.repeat(100), 1_200));

describe('a reprompt by a document', () => {
  test.each<[string, Response, string]>([
    ['is judged alike', plays(speech('A.'), silence(1_000)), "the reprompt's document: a Silence must stand"],
    [
      'lasts at most four minutes',
      plays(speech('A.'), slot('B.', 240_100)),
      'the reprompt with its document lasts 240.1 s; 240',
    ],
    [
      'counts its speech',
      {
        ...plays(speech('A.')),
        reprompt: { ...asks('A.', 'B.').reprompt, directives: [directiveOf(slot('C.', 239_700))] },
      },
      'lasts 240.1 s',
    ],
    [
      'leaves its speech 90 s',
      {
        ...plays(speech('A.')),
        reprompt: {
          ...asks('A.', 'B.<break time="9s"/>'.repeat(10)).reprompt,
          directives: [directiveOf(slot('C.', 9_000))],
        },
      },
      'the reprompt lasts 94 s; 90',
    ],
    [
      'is no picture',
      { ...plays(speech('A.')), reprompt: { directives: [visual] } },
      'and no Alexa.Presentation.APL.RenderDocument',
    ],
    [
      'needs an open microphone',
      { ...plays(speech('A.'), speech('B.')), shouldEndSession: true },
      'the microphone stays closed',
    ],
  ])('%s', async (_, response, reason) => expect(await refusalOf(response)).toContain(reason));
});

describe('the directive', () => {
  const directive = directiveOf(speech('Heel.'));
  test.each<[string, unknown, string]>([
    [
      'with no document',
      [{ ...directive, document: undefined }],
      'the document: the document is not an object',
    ],
    ['with data', [{ ...directive, datasources: {} }], 'knows no "datasources" in its directive'],
    ['with an odd token', [{ ...directive, token: 7 }], 'its token is no text'],
    ['twice', [directive, directive], 'there is a second one'],
    ['that is nothing', [null], 'directives is not a list of directives'],
    ['outside a list', directive, 'directives is not a list of directives'],
    ['for the eyes only', [visual], 'nothing is said'],
  ])('%s', async (_, directives, reason) =>
    expect(await refusalOf(careless({ directives, shouldEndSession: true }))).toContain(reason),
  );
});

describe('what is just within the limits is played', () => {
  test.each<[string, Response]>([
    ['four minutes', plays(slot('A.', 240_000), slot('B.', 240_000))],
    [
      'a document with a picture beside it',
      { ...plays(speech('A.')), directives: [directiveOf(speech('A.')), visual] },
    ],
    ['a document after which the session is over', { ...plays(speech('A.')), shouldEndSession: true }],
    ['over 24 KB', plays(inTurn(...manySlots))],
    [
      'speech over 24 KB with the document of its reprompt',
      { ...asks('Heel.'), reprompt: { directives: [directiveOf(inTurn(...manySlots))] } },
    ],
  ])('%s', async (_, response) => expect(await refusalOf(response)).toContain('played: A: '));
});
