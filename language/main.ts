// Writes the interaction models of all locales from the utterances.
import { writeFileSync } from 'node:fs';
import { modelFiles } from './files';

for (const { file, text } of modelFiles(process.cwd())) writeFileSync(file, text);
