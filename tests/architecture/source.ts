import ts from 'typescript';

/** A file by its path from the top of the project, with `/` between folders. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What one file takes from another. */
export interface Import {
  readonly from: string;
  /** Gone after compiling. */
  readonly typeOnly: boolean;
}

/** The file as a tree. */
export const parsed = ({ path, text }: SourceText): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** A node and everything inside it. */
export const within = (node: ts.Node): readonly ts.Node[] => {
  const inner: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...within(child));
  });
  return [node, ...inner];
};

/**
 * Every import of a file, however it is written: `import`, `export … from`, `import()`, `require()` and `import('…').Type`.
 *
 * @example
 * importsOf({ path: 'a.ts', text: "import type { B } from './b';" }) //=> [{ from: './b', typeOnly: true }]
 */
export const importsOf = (source: SourceText): readonly Import[] => within(parsed(source)).flatMap(importIn);

const importIn = (node: ts.Node): readonly Import[] => {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeOnly(node.importClause));
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? named(node.argument.literal, true) : [];
  }
  if (ts.isExternalModuleReference(node)) return named(node.expression, false);
  return ts.isCallExpression(node) && isLoading(node.expression) ? named(node.arguments[0], false) : [];
};

const isTypeOnly = (clause: ts.ImportClause | undefined): boolean =>
  clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

const isLoading = (called: ts.Expression): boolean =>
  called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');

/** A name that is computed cannot be judged, so it is kept as it stands and no rule allows it. */
const named = (specifier: ts.Node | undefined, typeOnly: boolean): readonly Import[] => {
  if (specifier === undefined) return [];
  return [{ from: ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText(), typeOnly }];
};
