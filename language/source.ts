import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Groups } from './template';

/** Lists of templates by name. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** An intent, with templates for its samples. */
export interface IntentSource {
  readonly name: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly samples: readonly string[];
}

/** What is said otherwise, or only, where a locale is spoken. */
export interface LocaleSource {
  /** Words that are spelled otherwise, by how they are spelled in the samples of all. */
  readonly spelling: Readonly<Record<string, string>>;
  /** Templates for samples by intent. */
  readonly also: Lists;
  /** Templates for synonyms, by type and id. */
  readonly values: Readonly<Record<string, Lists>>;
}

/** Everything that the models are made of. */
export interface Source {
  readonly invocationName: string;
  readonly groups: Groups;
  /** In the order of the model. */
  readonly intents: readonly IntentSource[];
  /** Templates for the names of values, the first of them the value's own, by type and id. */
  readonly types: Readonly<Record<string, Lists>>;
  readonly locales: Readonly<Record<string, LocaleSource>>;
}

/**
 * Reads the utterances in `folder`.
 *
 * @throws Error for a file that is not there, or not written as it is to be, by its name.
 */
export function readSource(folder: string): Source {
  const read = (...path: string[]): Fields => fieldsIn(join(folder, ...path));
  const named = (kind: string): string[] =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.replace(/\.yaml$/, ''))
      .sort();
  const { invocationName, intents } = read('model.yaml');
  const order = list(intents, 'model.yaml: intents');
  const left = named('intents').filter((name) => !order.includes(name));
  if (left.length > 0) throw new Error(`model.yaml does not name ${left.join(', ')}`);
  return {
    invocationName: String(invocationName),
    groups: lists(read('words.yaml'), 'words.yaml'),
    intents: order.map((name) => {
      const { slots, samples } = read('intents', `${name}.yaml`);
      return { name, slots: strings(slots, name), samples: list(samples, name) };
    }),
    types: Object.fromEntries(
      named('types').map((name) => [name, lists(read('types', `${name}.yaml`), name)]),
    ),
    locales: Object.fromEntries(
      named('locales').map((name) => {
        const { spelling, also, values } = read('locales', `${name}.yaml`);
        const types = Object.entries(fields(values, name));
        return [
          name,
          {
            spelling: strings(spelling, name),
            also: lists(also, name),
            values: Object.fromEntries(types.map(([type, ids]) => [type, lists(ids, `${name}: ${type}`)])),
          },
        ];
      }),
    ),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsIn(file: string): Fields {
  if (!existsSync(file)) throw new Error(`There is no ${file}`);
  return fields(parse(readFileSync(file, 'utf8')), file);
}

/** What is left out holds nothing. */
function fields(value: unknown, where: string): Fields {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Error(`${where}: names and what is under them are expected`);
  return { ...value };
}

function list(value: unknown, where: string): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error(`${where}: a list is expected`);
  return value.map((item: unknown) => scalar(item, where));
}

function scalar(value: unknown, where: string): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(
    `${where}: words are expected, not ${JSON.stringify(value)}; those with a colon in them need quotes`,
  );
}

const lists = (value: unknown, where: string): Lists =>
  Object.fromEntries(
    Object.entries(fields(value, where)).map(([name, each]) => [name, list(each, `${where}: ${name}`)]),
  );

const strings = (value: unknown, where: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields(value, where)).map(([name, each]) => [name, scalar(each, `${where}: ${name}`)]),
  );
