import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The keys of the table, as the deployed template declares them. */
export interface TableKeys {
  readonly attributes: readonly KeyAttribute[];
  readonly keys: readonly KeyRole[];
}

interface KeyAttribute {
  readonly AttributeName: string;
  readonly AttributeType: 'S' | 'N' | 'B';
}

interface KeyRole {
  readonly AttributeName: string;
  readonly KeyType: 'HASH' | 'RANGE';
}

interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: unknown }>>;
}

interface TableProperties {
  readonly AttributeDefinitions: readonly KeyAttribute[];
  readonly KeySchema: readonly KeyRole[];
}

const TEMPLATE = join('infrastructure', 'cfn-deployer', 'skill-stack.yaml');

/** Reads the one table of the template. Tags such as `!Ref` are read as plain text: the keys have none. */
export const readTableKeys = async (root: string): Promise<TableKeys> => {
  const template: Template = parse(await readFile(join(root, TEMPLATE), 'utf8'), { logLevel: 'error' });
  const table = Object.values(template.Resources).find(({ Type }) => Type === 'AWS::DynamoDB::Table');
  if (!isTable(table?.Properties)) throw new Error(`${TEMPLATE} declares no table with keys`);
  return { attributes: table.Properties.AttributeDefinitions, keys: table.Properties.KeySchema };
};

const isTable = (properties: unknown): properties is TableProperties =>
  typeof properties === 'object' &&
  properties !== null &&
  'AttributeDefinitions' in properties &&
  'KeySchema' in properties;
