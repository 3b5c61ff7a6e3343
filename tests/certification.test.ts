import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { rowsIn, testNames } from './certification';

const rows = rowsIn(readFileSync('docs/certification.md', 'utf8'));

describe('the page of certification', () => {
  test.each(rows)('$requirement', ({ test: held, needs }) => {
    if (held === undefined) {
      expect(needs).toBeDefined();
      return;
    }
    expect(existsSync(held.file)).toBe(true);
    expect(testNames(readFileSync(held.file, 'utf8'))).toContain(held.name);
  });

  test('names each requirement once in its chapter, and most with a test', () => {
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter(({ test: held }) => held !== undefined).length).toBeGreaterThan(50);
  });

  test('is in the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/certification.md)');
  });
});

describe('a row', () => {
  test.each([
    ['| It works | `a.test.ts`: "it \\"works\\"" |', { test: { file: 'a.test.ts', name: 'it "works"' } }],
    [
      '| It works | Needs a device: nobody can know it here. |',
      { needs: 'Needs a device: nobody can know it here.' },
    ],
    ['| It works | Needs a device. |', {}],
    ['| It works | We looked at it. |', {}],
    ['| It works | `a.test.ts` |', {}],
  ])('%s', (line, expected) => expect(rowsIn(line)).toEqual([{ requirement: 'It works', ...expected }]));
});

test.each([
  ["test('a', f)", ['a']],
  ["describe.each(b)('a %s', f)", ['a %s']],
  ["// test('a', f)", []],
  ["expect('a')", []],
  ['test(name, f)', []],
])('%s declares %j', (source, names) => expect(testNames(source)).toEqual(names));
