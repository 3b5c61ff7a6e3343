import { join } from 'node:path';
import { modelFor } from './model';
import { readSource } from './source';

/** The interaction models as they are to be in the skill package under `root`: each file and its text. */
export function modelFiles(root: string): readonly { readonly file: string; readonly text: string }[] {
  const folder = join(root, 'skill-package');
  const source = readSource(join(folder, 'utterances'));
  return Object.keys(source.locales).map((locale) => ({
    file: join(folder, 'interactionModels', 'custom', `${locale}.json`),
    text: `${JSON.stringify(modelFor(source, locale), null, 2)}\n`,
  }));
}
