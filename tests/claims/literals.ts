import ts from 'typescript';

/**
 * The words that a source file can say: its strings and the fixed parts of its templates, but for names, types, what
 * something is compared with, and errors.
 *
 * @example
 * wordsIn('const said = (n: number) => `That is ${n}.`;') //=> ['That is ', '.']
 */
export const wordsIn = (source: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isNeverSaid(node)) return;
    if (ts.isStringLiteralLike(node) || isTemplatePart(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('phrases.ts', source, ts.ScriptTarget.ES2022, true));
  return found.filter((text) => text !== '');
};

const isTemplatePart = (node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail =>
  ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

const isNeverSaid = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isTypeNode(node) ||
  ts.isThrowStatement(node) ||
  (ts.isStringLiteralLike(node) && isName(node, node.parent));

/** A key, a case, or one side of a comparison. */
const isName = (node: ts.Node, parent: ts.Node): boolean => {
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  return (
    ts.isCaseClause(parent) || (ts.isBinaryExpression(parent) && COMPARED.includes(parent.operatorToken.kind))
  );
};

const COMPARED: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
];
