import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { forbiddenImports, layerOf } from './architecture/layers';
import { clockReads, impureUses } from './architecture/purity';
import { hasDefaultExport, isBarrel, linesOf } from './architecture/shape';
import type { SourceText } from './architecture/source';

const MOST_LINES = 150;
const PURE = ['domain', 'content', 'speech', 'screen'];

const sources: readonly SourceText[] = readdirSync('lambda/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('lambda/src', name))
  .map((path) => ({ path: path.replaceAll(sep, '/'), text: readFileSync(path, 'utf8') }));

const paths = (found: readonly SourceText[]): readonly string[] => found.map(({ path }) => path);

describe('the skill', () => {
  test('is found', () => {
    expect(paths(sources)).toEqual(
      expect.arrayContaining(['lambda/src/index.ts', 'lambda/src/domain/plan.ts']),
    );
  });

  test('imports only what the table of the design allows', () => {
    expect(sources.flatMap(forbiddenImports)).toEqual([]);
  });

  test('asks the system what time it is, and rolls dice, for time budgets alone', () => {
    const reads = sources.filter((source) => clockReads(source).length > 0);
    expect(paths(reads)).toEqual(['lambda/src/adapters/timer.ts']);
  });

  test('is pure up to the point where Alexa and the database begin', () => {
    const pure = sources.filter(({ path }) => PURE.includes(layerOf(path) ?? ''));
    expect(pure.flatMap(impureUses)).toEqual([]);
  });

  test('has no barrel file and no default export', () => {
    expect(paths(sources.filter(isBarrel))).toEqual([]);
    expect(paths(sources.filter(hasDefaultExport))).toEqual([]);
  });

  test(`has no file of more than ${MOST_LINES} lines`, () => {
    const long = sources.filter((source) => linesOf(source) > MOST_LINES);
    expect(paths(long)).toEqual([]);
  });
});

describe('the check of imports', () => {
  const faults = (path: string, text: string) =>
    forbiddenImports({ path: posix.join('lambda/src', path), text });

  test.each([
    ['an import', "import { b } from '../speech/b';"],
    ['an import of types', "import type { B } from '../speech/b';"],
    ['an import for its effects', "import '../speech/b';"],
    ['an export from elsewhere', "export { b } from '../speech/b';"],
    ['an import while running', "const b = async () => (await import('../speech/b')).b;"],
    ['a require', "const b = require('../speech/b');"],
    ['a type by its path', "let b: import('../speech/b').B;"],
  ])('sees %s', (_, text) => {
    expect(faults('domain/a.ts', text)).toEqual([
      'lambda/src/domain/a.ts imports ../speech/b: domain may not import speech',
    ]);
  });

  test.each([
    ['a package of another layer', 'domain/a.ts', "import { syllable } from 'syllable';"],
    ['a package that begins like one allowed', 'speech/a.ts', "import x from 'syllables';"],
    ['the running of a package that only gives types', 'skill.ts', "import { x } from 'aws-lambda';"],
    ['what Node brings, inside', 'alexa/a.ts', "import { inspect } from 'node:util';"],
    ['the simulator', 'index.ts', "import { a } from '../../simulator/main';"],
    ['a neighbour of another folder', 'adapters/a.ts', "import { a } from '../alexa/a';"],
    ['a name made while running', 'domain/a.ts', 'const a = (name: string) => import(name);'],
    ['a folder that the table does not name', 'helpers/a.ts', ''],
  ])('refuses %s', (_, path, text) => {
    expect(faults(path, text)).toHaveLength(1);
  });

  test.each([
    ['its own folder', 'domain/session/a.ts', "import { a } from '../plan';"],
    ['a layer below', 'alexa/a.ts', "import { a } from '../speech/a';"],
    ['a family of packages', 'adapters/a.ts', "import { a } from '@aws-sdk/lib-dynamodb';"],
    ['types', 'skill.ts', "import type { Context } from 'aws-lambda';"],
    ['anything, to a test', '../../tests/a.ts', "import '../lambda/src/index';"],
  ])('allows %s', (_, path, text) => {
    expect(faults(path, text)).toEqual([]);
  });
});

describe('the check of purity', () => {
  const uses = (text: string) => impureUses({ path: 'a.ts', text });

  test.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['const dice = Math.random();', 'Math.random'],
    ['const name = process.env.NAME;', 'process'],
    ['setTimeout(go, 10);', 'setTimeout'],
    ['console.log(1);', 'console'],
    ['const a = async () => await b;', 'await'],
    ['const zone = Temporal.Now.timeZoneId();', 'Temporal.Now'],
  ])('finds the fault in %s', (text, what) => {
    expect(uses(`// first\n${text}`)).toContain(`a.ts:2 uses ${what}`);
  });

  test.each(['const day = new Date(0);', 'const at = Date.parse(text);', 'const a = b.process;', '// await'])(
    'finds none in %s',
    (text) => expect(uses(text)).toEqual([]),
  );
});

describe('the check of shape', () => {
  test.each([
    ["export * from './a';", true],
    ["export { a } from './a';\nexport { b } from './b';", true],
    ["export { a } from './a';\nexport const b = 1;", false],
    ['export const a = 1;', false],
  ])('%j is a barrel: %s', (text, expected) => expect(isBarrel({ path: 'a.ts', text })).toBe(expected));

  test.each([
    ['export default 1;', true],
    ['export default function a() {}', true],
    ['export { a as default };', true],
    ['export const a = 1;', false],
  ])('%j has a default export: %s', (text, expected) =>
    expect(hasDefaultExport({ path: 'a.ts', text })).toBe(expected),
  );
});
