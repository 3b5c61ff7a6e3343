import ts from 'typescript';
import { parsed, type SourceText } from './source';

/** Whether a file does nothing but pass on what others export. */
export const isBarrel = (source: SourceText): boolean => {
  const { statements } = parsed(source);
  const passesOn = statements.filter(
    (each) => ts.isExportDeclaration(each) && each.moduleSpecifier !== undefined,
  );
  const passesAllOn = passesOn.some(
    (each) => ts.isExportDeclaration(each) && each.exportClause === undefined,
  );
  return passesAllOn || (statements.length > 0 && passesOn.length === statements.length);
};

/** Whether a file exports something without a name. */
export const hasDefaultExport = (source: SourceText): boolean =>
  parsed(source).statements.some(
    (each) =>
      ts.isExportAssignment(each) ||
      (ts.canHaveModifiers(each) &&
        ts.getModifiers(each)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) ||
      (ts.isExportDeclaration(each) &&
        each.exportClause !== undefined &&
        ts.isNamedExports(each.exportClause) &&
        each.exportClause.elements.some(({ name }) => name.text === 'default')),
  );

/** The lines of a text that ends with a line break. */
export const linesOf = ({ text }: SourceText): number => text.trimEnd().split('\n').length;
