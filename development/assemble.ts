import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withDevelopmentIntents } from './model';

/** Where the project is assembled from, and where to. */
export interface Assembly {
  /** The folder of this project. */
  readonly root: string;
  /** The folder of the built bundle. */
  readonly bundle: string;
  readonly target: string;
}

/** What the ASK CLI writes down about a deployed skill. Without it the next deployment would be another skill. */
const STATE = '.ask';
const MODELS = 'interactionModels/custom';

/**
 * Makes `target` a complete project for the ASK CLI: the same skill with the development intents switched on, under a
 * name of its own. What an earlier deployment from there has left in `.ask` stays; all else is written anew.
 */
export const assemble = ({ root, bundle, target }: Assembly): void => {
  if (!existsSync(join(bundle, 'index.mjs'))) throw new Error(`there is no bundle in ${bundle}`);
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(target)) if (name !== STATE) rmSync(join(target, name), { recursive: true });
  cpSync(bundle, join(target, 'lambda', 'dist'), { recursive: true });
  for (const folder of ['skill-package', 'infrastructure']) {
    cpSync(join(root, folder), join(target, folder), { recursive: true });
  }
  rewrite(join(target, 'skill-package', 'skill.json'), renamed);
  const models = join(target, 'skill-package', MODELS);
  for (const name of readdirSync(models)) rewrite(join(models, name), withDevelopmentIntents);
  cpSync(join(root, 'ask-resources.json'), join(target, 'ask-resources.json'));
  rewrite(join(target, 'ask-resources.json'), switchedOn);
};

const rewrite = <T>(file: string, change: (content: T) => unknown): void =>
  writeFileSync(file, `${JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8'))), undefined, 2)}\n`);

interface Manifest {
  readonly manifest: {
    readonly publishingInformation: { readonly locales: Readonly<Record<string, { readonly name: string }>> };
    readonly apis: object;
    readonly events?: object;
  };
}

/** A deployment writes the address of its function into the manifest; that of the real skill must not get in here. */
const renamed = ({ manifest }: Manifest): Manifest => {
  const { publishingInformation, apis, events: _events, ...rest } = manifest;
  const locales = Object.entries(publishingInformation.locales).map(([locale, texts]) => [
    locale,
    { ...texts, name: `${texts.name} (development)` },
  ]);
  return {
    manifest: {
      ...rest,
      publishingInformation: { ...publishingInformation, locales: Object.fromEntries(locales) },
      apis: Object.fromEntries(Object.keys(apis).map((name) => [name, {}])),
    },
  };
};

interface Resources {
  readonly profiles: Readonly<Record<string, Profile>>;
}

interface Profile {
  readonly skillInfrastructure: { readonly userConfig: object };
}

/** The parameter of the stack that becomes the function's variable DEVELOPMENT. */
const switchedOn = ({ profiles, ...rest }: Resources) => ({
  ...rest,
  profiles: Object.fromEntries(
    Object.entries(profiles).map(([name, { skillInfrastructure, ...profile }]) => {
      const userConfig = { ...skillInfrastructure.userConfig, cfn: { parameters: { Development: 'on' } } };
      return [name, { ...profile, skillInfrastructure: { ...skillInfrastructure, userConfig } }];
    }),
  ),
});
