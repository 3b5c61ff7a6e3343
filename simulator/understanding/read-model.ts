import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InteractionModel } from '../../language/interaction-model';

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
