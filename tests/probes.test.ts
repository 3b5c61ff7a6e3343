import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { probes } from '../lambda/src/content/probes';

const notes = readFileSync('docs/device-probes.md', 'utf8');
const rows = notes
  .slice(notes.indexOf('## What an answer sets'))
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number = '']) => /^\d+$/.test(number))
  .map(([, number, , sets = '']) => ({ number: Number(number), sets }));

/** A constant and the probe that sets it: `probe: name in file`. */
const setting = (number: number | string, name: string, file: string) => `${number}: ${name} in ${file}`;

const inTable = rows.flatMap(({ number, sets }) =>
  [...sets.matchAll(/`([\w.]+)` in `([^`]+)`/g)].map(([, path = '', file = '']) => ({
    number,
    name: path.split('.').at(-1) ?? '',
    file,
  })),
);

/** The constant after a comment is the one that it is about. */
const markedIn = (file: string): readonly string[] => {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const after = lines.slice(index + 1).find((each) => !/^\s*(\*|\/\/|\/\*)/.test(each)) ?? '';
    const [, name = ''] = /^\s*(?:export )?(?:const |readonly )?(\w+)/.exec(after) ?? [];
    return [...line.matchAll(/Awaits probe (\d+)\./g)].map(([, number = '']) => setting(number, name, file));
  });
};

const sources = readdirSync('lambda/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('lambda/src', name).replaceAll('\\', '/'));
const numbers = probes.map(({ number }) => number);

describe('the probes', () => {
  test('are numbered without a gap, so that a number keeps its probe', () => {
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('of the notes are those of the skill', () => {
    expect([...notes.matchAll(/^### Probe (\d+):/gm)].map(([, number]) => Number(number))).toEqual(numbers);
  });

  test('each have a row in the table of answers', () => {
    expect([...new Set(rows.map(({ number }) => number))]).toEqual(numbers);
  });
});

describe('a constant', () => {
  test('is marked exactly where the table says that a probe sets it', () => {
    const tabled = inTable.filter(({ file }) => file.endsWith('.ts'));
    const marked = sources.flatMap(markedIn);
    expect([...marked].sort()).toEqual(
      tabled.map(({ number, name, file }) => setting(number, name, file)).sort(),
    );
  });

  test('that awaits something awaits a probe by its number', () => {
    const vague = sources.flatMap(
      (file) => readFileSync(file, 'utf8').match(/[Aa]waits (?!probe [\dN])\w+.*/g) ?? [],
    );
    expect(vague).toEqual([]);
  });

  test.each(inTable.filter(({ file }) => file.endsWith('.json')))('$name is in $file', ({ name, file }) => {
    expect(readFileSync(file, 'utf8')).toContain(`"${name}":`);
  });
});
