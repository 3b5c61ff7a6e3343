import { describe, expect, test } from '@jest/globals';
import { heardSoFar } from '../../simulator/terminal/heard-so-far';
import { createLiveView } from '../../simulator/terminal/live-view';
import { withWakeWord } from '../../simulator/terminal/wake-word';
import { welcome } from '../../simulator/terminal/welcome';
import { wrap } from '../../simulator/terminal/wrap';

describe('what has been heard so far', () => {
  const spoken = {
    parts: [
      { type: 'words', text: 'Left heel.', ms: 1_000 },
      { type: 'silence', ms: 10_000 },
      { type: 'words', text: 'Toes.', ms: 500 },
    ],
    ms: 11_500,
  } as const;
  test.each([
    [0, ''],
    [400, 'Left'],
    [1_000, 'Left heel. [10.0s]'],
    [4_000, 'Left heel. [ 7.0s]'],
    [11_200, 'Left heel. [10.0s] Toes.'],
    [99_000, 'Left heel. [10.0s] Toes.'],
  ])('after %i ms: %s', (elapsed, expected) => expect(heardSoFar(spoken, elapsed)).toBe(expected));
});

test('text is cut between words, and a countdown stays whole', () => {
  expect(wrap('Small slow circles [ 9.5s] on', 12)).toEqual(['Small slow', 'circles', '[ 9.5s] on']);
});

test.each([40, 60, 80])('the welcome fits %i columns, and every word of it stays whole', (columns) => {
  for (const fast of [true, false]) {
    const lines = welcome(fast, columns);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(columns);
    expect(wordsIn(lines)).toEqual(wordsIn(welcome(fast, 200)));
  }
});

const wordsIn = (lines: readonly string[]): string[] => lines.join(' ').trim().split(/\s+/);

test.each([
  ['start my foot routine', 'Alexa, start my foot routine'],
  ['ask my foot routine how long is left', 'Alexa, ask my foot routine how long is left'],
  ['Alexa, start my foot routine', 'Alexa, start my foot routine'],
  ['pause', 'pause'],
])('called by its name, the skill needs no wake word at a terminal: %s', (typed, said) =>
  expect(withWakeWord(typed, 'my foot routine')).toBe(said),
);

test('a running answer is redrawn in place, and never wider than the terminal', () => {
  let out = '';
  const write = (text: string) => {
    out += text;
  };
  const view = createLiveView({ columns: 40, write });
  view.status(
    { phase: 'speaking', light: 'on', text: 'speaking – start with “Alexa,” to cut in, at any time' },
    { line: '', cursor: 0 },
  );
  view.answer('Left heel. Both thumbs in the middle, small');
  view.answer('Left heel. Both thumbs in the middle, small slow circles.');
  view.answered(false);
  const screen = drawn(out);
  expect(screen.slice(0, 2).join('|')).toBe(
    '  Alexa  Left heel. Both thumbs in the|         middle, small slow circles.',
  );
  expect(screen.slice(2).filter((line) => line.includes('circles'))).toEqual([]);
  expect(Math.max(...screen.map((line) => line.length))).toBeLessThan(40);
});

const ESC = String.fromCharCode(27);

/** The least of a terminal: lines, going up and clearing. */
function drawn(output: string): string[] {
  const lines = [''];
  let row = 0;
  const plain = output.replaceAll(new RegExp(`${ESC}\\[\\d*m`, 'g'), '');
  for (const [token] of plain.matchAll(new RegExp(`${ESC}\\[\\d*[AJC]|[\\r\\n]|[^${ESC}\\r\\n]+`, 'g'))) {
    const control = token.startsWith(ESC);
    if (control && token.endsWith('A')) row -= Number.parseInt(token.slice(2), 10);
    else if (control && token.endsWith('J')) lines.splice(row, lines.length, '');
    else if (token === '\n') lines[++row] ??= '';
    else if (!control && token !== '\r') lines[row] = `${lines[row]}${token}`;
  }
  return lines;
}
