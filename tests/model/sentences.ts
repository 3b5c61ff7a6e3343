import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join('tests', 'model', 'sentences');

/** A sentence that somebody may say, and what it is to be taken for. */
export interface Sentence {
  readonly words: string;
  readonly intent: string;
  /** What each slot is to hold: the id of a value, or what Alexa sends for a type of its own. */
  readonly slots: Readonly<Record<string, string>>;
}

const written = (file: string): readonly unknown[] => parse(readFileSync(join(FOLDER, file), 'utf8'));

/** The sentences of every intent, none of which is a sample. */
export const SENTENCES: readonly Sentence[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('Intent.yaml'))
  .flatMap((file) => written(file).map((item) => sentenceOf(item, file.replace(/\.yaml$/, ''))));

/** What is said to others in the room, or to Alexa about other things. */
export const OFF_TOPIC: readonly string[] = written('off-topic.yaml').map(String);

function sentenceOf(item: unknown, intent: string): Sentence {
  if (typeof item === 'string') return { words: item, intent, slots: {} };
  const [[words, slots] = ['', {}]] = Object.entries(item ?? {});
  return {
    words,
    intent,
    slots: Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, String(value)])),
  };
}
