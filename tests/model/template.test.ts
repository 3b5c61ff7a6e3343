import { describe, expect, test } from '@jest/globals';
import { samplesOf, sentencesOf } from '../../language/template';

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
    ['(a|b|c|d|e|f|g|h) '.repeat(6).trim(), 'it says more than 50000 sentences'],
  ])('"%s" is refused: %s', (template, message) => {
    expect(() => sentencesOf(template, GROUPS)).toThrow(message);
  });
});

describe('a template that says much', () => {
  const long = '(a|b|c|d) (e|f|g|h) (i|j|k|l) (m|n|o|p)';

  test('is thinned, and still says every two words side by side', () => {
    const all = sentencesOf(long, {});
    const thinned = samplesOf(long, {});
    const pairs = (sentences: readonly string[]): Set<string> =>
      new Set(
        sentences.flatMap((sentence) => {
          const words = sentence.split(' ');
          return words.slice(1).map((word, i) => `${words[i]} ${word}`);
        }),
      );
    expect(thinned.length).toBeLessThan(all.length / 4);
    expect(all).toEqual(expect.arrayContaining(thinned));
    expect(pairs(thinned)).toEqual(pairs(all));
    expect(samplesOf(long, {})).toEqual(thinned);
  });

  test('is said in full as long as that is little', () => {
    expect(samplesOf('(a|b|c|d) (e|f|g|h)', {})).toHaveLength(16);
  });
});
