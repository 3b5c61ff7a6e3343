import { describe, expect, test } from '@jest/globals';
import { sentencesOf } from '../../language/template';

const GROUPS = {
  please: ['please'],
  start: ['start', 'begin'],
  polite: ['[<please>] <start>'],
  ring: ['a <ring>'],
};

describe('a template', () => {
  test.each([
    ['plain words', ['plain words']],
    ['(start|begin) it', ['start it', 'begin it']],
    ['stop [now]', ['stop', 'stop now']],
    ['stop [now|at once] please', ['stop please', 'stop now please', 'stop at once please']],
    ['go (on|[right] back)', ['go on', 'go back', 'go right back']],
    [
      '<start> {routine} [<please>]',
      ['start {routine}', 'start {routine} please', 'begin {routine}', 'begin {routine} please'],
    ],
    ['<polite> it', ['start it', 'begin it', 'please start it', 'please begin it']],
    ["it's {duration} {change}", ["it's {duration} {change}"]],
    ['4 7 8', ['4 7 8']],
  ])('"%s" says %j', (template, sentences) => {
    expect(sentencesOf(template, GROUPS).sort()).toEqual([...sentences].sort());
  });

  test.each([
    ['go <there>', 'there are no words called <there>'],
    ['<ring>', '<ring> is made of itself'],
    ['go (on', 'a "(" is never closed'],
    ['go on)', 'a ")" has no "(" before it'],
    ['go (on]', 'a "]" has no "[" before it'],
    ['go (on)', '"(…)" is a choice of one'],
    ['go|stop', 'a "|" stands outside of brackets'],
    ['go {1..3}', '"{" has no place in it'],
    ['go, now', '"," has no place in it'],
  ])('"%s" is refused: %s', (template, message) => {
    expect(() => sentencesOf(template, GROUPS)).toThrow(message);
  });
});
