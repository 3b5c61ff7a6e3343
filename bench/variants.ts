import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A bundle that is measured. */
export interface Variant {
  readonly name: string;
  readonly bundle: string;
}

const SOURCE = resolve('lambda/src');

const EMPTY = "export const handler = async () => ({ version: '1.0', response: {} });\n";

/** The skill's entry with another way to its store. */
const entryWith = (store: string): string => `
import { createLazyStore } from '${SOURCE}/adapters/lazy-store';
import { createLog } from '${SOURCE}/adapters/log';
import { readEnvironment } from '${SOURCE}/environment';
import { createSkill } from '${SOURCE}/skill';
${store}
const { tableName, skillId, flowOn, logLevel } = readEnvironment(process.env);
export const handler = createSkill({ store: storeFor(tableName), log: createLog(logLevel), flowOn, skillId });
`;

const EAGER = entryWith(`
import { createDynamoStore } from '${SOURCE}/adapters/dynamo-store';
const storeFor = (tableName) => createDynamoStore({ tableName });
`);

const LOADED_WHEN_IDLE = entryWith(`
const storeFor = (tableName) => createLazyStore(async () => {
  await new Promise((resolve) => setImmediate(resolve));
  const { createDynamoStore } = await import('${SOURCE}/adapters/dynamo-store');
  return createDynamoStore({ tableName });
});
`);

const LOADED_WHEN_USED = entryWith(`
const storeFor = (tableName) => {
  let store;
  const use = () => {
    store ??= createLazyStore(async () => {
      const { createDynamoStore } = await import('${SOURCE}/adapters/dynamo-store');
      return createDynamoStore({ tableName });
    });
    return store;
  };
  return {
    loadProfile: (...args) => use().loadProfile(...args),
    saveProfile: (...args) => use().saveProfile(...args),
    saveRecord: (...args) => use().saveRecord(...args),
    recordsBetween: (...args) => use().recordsBetween(...args),
    latestRecords: (...args) => use().latestRecords(...args),
  };
};
`);

/** Builds the skill as it is shipped, what it could have been instead, and a handler that does nothing. */
export const buildVariants = (folder: string): readonly Variant[] => [
  { name: 'a handler that does nothing', bundle: build(join(folder, 'empty'), EMPTY) },
  { name: 'the skill as it is', bundle: build(join(folder, 'shipped')) },
  { name: 'its store loaded when idle', bundle: build(join(folder, 'idle'), LOADED_WHEN_IDLE) },
  { name: 'its store loaded when used', bundle: build(join(folder, 'used'), LOADED_WHEN_USED) },
  { name: 'everything imported at once', bundle: build(join(folder, 'eager'), EAGER) },
];

/** With the build of the project, so that only the entry differs. */
const build = (folder: string, source?: string): string => {
  mkdirSync(folder);
  const out = join(folder, 'dist');
  const entry = join(folder, 'entry.ts');
  if (source !== undefined) writeFileSync(entry, source);
  const chosen = source === undefined ? [] : ['--entry', entry];
  execFileSync(process.execPath, ['build.mjs', '--out', out, ...chosen]);
  return join(out, 'index.mjs');
};
