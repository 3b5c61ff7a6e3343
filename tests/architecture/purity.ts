import ts from 'typescript';
import { parsed, type SourceText, within } from './source';

/** Whoever reads one of these reads the clock or rolls dice. */
const CLOCKS = ['Date.now', 'Math.random', 'performance.now', 'Temporal.Now', 'crypto.randomUUID'];
/** Names that reach outside, or wait. */
const OUTSIDE = [
  ...['process', 'console', 'fetch', 'globalThis', 'performance', 'crypto'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
];

/**
 * Where a file asks what time it is, or rolls dice.
 *
 * @example
 * clockReads({ path: 'a.ts', text: 'const now = new Date();' }) //=> ['a.ts:1 uses new Date()']
 */
export const clockReads = (source: SourceText): readonly string[] =>
  found(source, (node) => {
    if (ts.isPropertyAccessExpression(node) && CLOCKS.includes(node.getText())) return node.getText();
    const made = ts.isNewExpression(node) || ts.isCallExpression(node) ? node : undefined;
    if (made?.expression.getText() !== 'Date') return undefined;
    return ts.isNewExpression(node) && made.arguments?.length ? undefined : made.getText();
  });

/** Where a file reaches outside or waits. */
export const impureUses = (source: SourceText): readonly string[] => [
  ...clockReads(source),
  ...found(source, (node) => {
    if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier)) return 'await';
    return ts.isIdentifier(node) && OUTSIDE.includes(node.text) && isFree(node) ? node.text : undefined;
  }),
];

/** Not the name of a member, a key, a type's member or something declared here. */
const isFree = (node: ts.Identifier): boolean => {
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isName =
    (ts.isPropertyAssignment(parent) || ts.isDeclarationStatement(parent)) && parent.name === node;
  const isTyped =
    ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isBindingElement(parent);
  return !(isMember || isName || isTyped);
};

const found = (source: SourceText, use: (node: ts.Node) => string | undefined): readonly string[] => {
  const file = parsed(source);
  return within(file).flatMap((node) => {
    const what = use(node);
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return what === undefined ? [] : [`${source.path}:${line + 1} uses ${what}`];
  });
};
