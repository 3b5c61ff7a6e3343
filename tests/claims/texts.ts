import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../skill-package/skill.json';
import { wordsIn } from './literals';
import type { Text } from './phrases';

/** The files below a folder whose names end so; none when there is no such folder. */
export const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n');

/** What is answered in the conversation files. */
export const conversations: readonly Text[] = filesIn('tests/conversations', '.txt').flatMap((path) =>
  linesOf(path)
    .filter((line) => line.startsWith('A: '))
    .map((line) => ({ from: path, text: line.slice(3).replace(/ \([\d.]+ s, \w+\)$/, '') })),
);

/** What the proofreading sheets say, cue by cue. */
export const sheets: readonly Text[] = filesIn('tests/spoken', '.txt').flatMap((path) =>
  linesOf(path)
    .filter((line) => /^( \d|\d\d|\s{7}[A-Z])/.test(line))
    .map((line) => ({ from: path, text: line.replace(/^\s*(\d+:\d\d)?\s+/, '') })),
);

/** The texts of the store, in every locale there. */
export const store: readonly Text[] = Object.entries(manifest.manifest.publishingInformation.locales).flatMap(
  ([locale, { name, summary, description, examplePhrases, keywords }]) =>
    [name, summary, ...description.split('\n'), ...examplePhrases, ...keywords].map((text) => ({
      from: `skill.json ${locale}`,
      text: text.replace(/^- /, ''),
    })),
);

/** What the README promises a listener: what stands before how to run it, without what is quoted. */
export const promises: readonly Text[] = [
  {
    from: 'README.md',
    text: (readFileSync('README.md', 'utf8').split('## The local Echo')[0] ?? '')
      .replaceAll(/```[^`]*```/g, '')
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/\*\*|^- |^#+ /gm, '')
      .replaceAll(/"[^"]*"/g, '"…"'),
  },
  { from: 'package.json', text: JSON.parse(readFileSync('package.json', 'utf8')).description },
];

/** Read aloud once, by a development skill, to measure a voice: none of it is said of a massage. */
const READING = 'lambda/src/content/reading.ts';

/** Every string of the files that hold words: also what only the development skill says, and what a screen shows. */
export const literals: readonly Text[] = ['content', 'screen']
  .map((layer) => `lambda/src/${layer}`)
  .filter((folder) => readdirSync('lambda/src').includes(folder.replace('lambda/src/', '')))
  .flatMap((folder) => filesIn(folder, '.ts'))
  .filter((path) => path !== READING)
  .flatMap((path) => wordsIn(readFileSync(path, 'utf8')).map((text) => ({ from: path, text })));
