import ts from 'typescript';
import { within } from './architecture/source';

/** One row of the page: a requirement, and either the test that holds it or why it needs somebody. */
export interface Row {
  readonly requirement: string;
  readonly test?: { readonly file: string; readonly name: string };
  readonly needs?: string;
}

const TEST = /^`([^`]+)`: "((?:[^"\\]|\\.)+)"$/;
const HEADING = /^\| (?:Requirement|-+) /;
const NEEDS = /^(Needs a (?:person|device): .{20,}\.)$/;

/**
 * The rows of the page's tables. A row that names neither a test nor a reason is there without both.
 *
 * @example
 * rowsIn('| It works | `tests/a.test.ts`: "works" |')
 * //=> [{ requirement: 'It works', test: { file: 'tests/a.test.ts', name: 'works' } }]
 */
export const rowsIn = (page: string): readonly Row[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !HEADING.test(line))
    .map((line) => {
      const [requirement = '', heldBy = ''] = line
        .slice(2, -2)
        .split(/ +\| +/)
        .map((cell) => cell.trim());
      const [, file, name] = TEST.exec(heldBy) ?? [];
      const [, needs] = NEEDS.exec(heldBy) ?? [];
      return {
        requirement,
        ...(file === undefined || name === undefined
          ? {}
          : { test: { file, name: name.replaceAll('\\"', '"') } }),
        ...(needs === undefined ? {} : { needs }),
      };
    });

/**
 * The names that tests and groups of tests are declared by in a file.
 *
 * @example
 * testNames("test.each([1])('is %s', f); describe('all', g);") //=> ['is %s', 'all']
 */
export const testNames = (source: string): readonly string[] =>
  within(ts.createSourceFile('a.test.ts', source, ts.ScriptTarget.Latest, true)).flatMap((node) => {
    if (!ts.isCallExpression(node) || !DECLARES.test(rootOf(node.expression))) return [];
    const [name] = node.arguments;
    return name !== undefined && ts.isStringLiteralLike(name) ? [name.text] : [];
  });

const DECLARES = /^(test|describe)$/;

/** What a call of calls begins with: `test` of `test.each(table)`. */
const rootOf = (node: ts.Expression): string => {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isCallExpression(node) || ts.isPropertyAccessExpression(node) ? rootOf(node.expression) : '';
};
