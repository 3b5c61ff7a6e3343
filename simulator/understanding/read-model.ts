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

/**
 * The model of a locale from the skill package in `root`.
 *
 * @throws Error when there is none for the locale.
 */
export function readModel(root: string, locale: string): InteractionModel {
  const file = join(root, 'skill-package', 'interactionModels', 'custom', `${locale}.json`);
  if (!existsSync(file)) throw new Error(`There is no interaction model for ${locale}: ${file}`);
  const model: InteractionModel = READ.get(file) ?? JSON.parse(readFileSync(file, 'utf8'));
  READ.set(file, model);
  return model;
}

/** One model of a file, so that what is learnt from it is learnt once. */
const READ = new Map<string, InteractionModel>();
