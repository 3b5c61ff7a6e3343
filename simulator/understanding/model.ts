import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An interaction model as Amazon's developer console exports it; what the device does not read is left out. */
export interface InteractionModel {
  readonly interactionModel: { readonly languageModel: LanguageModel };
}

export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  readonly types?: readonly SlotType[];
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples?: readonly string[];
}

export interface SlotType {
  readonly name: string;
  readonly values?: readonly {
    readonly id?: string;
    readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
  }[];
}

/** The model of a locale from the skill package in `root`; a locale without its own file uses that of en-US. */
export function readModel(root: string, locale: string): InteractionModel {
  const fileOf = (name: string) => join(root, 'skill-package', 'interactionModels', 'custom', `${name}.json`);
  const file = existsSync(fileOf(locale)) ? fileOf(locale) : fileOf('en-US');
  const model: InteractionModel = READ.get(file) ?? JSON.parse(readFileSync(file, 'utf8'));
  READ.set(file, model);
  return model;
}

/** One model of a file, so that what is learnt from it is learnt once. */
const READ = new Map<string, InteractionModel>();
