import { inFull } from './words';

/** Features of a sentence and how much each counts. */
export type Vector = ReadonlyMap<string, number>;

/** A word counts for as much as several of its trigrams. */
const WORD_WEIGHT = 2;

/** One sentence and what it stands for. */
export interface Labelled {
  readonly label: string;
  readonly words: readonly string[];
}

/** Sentences with their vectors, and how others are weighed against them. */
export interface Known {
  readonly sentences: readonly (Labelled & { readonly vector: Vector })[];
  vectorOf(words: readonly string[]): Vector;
}

/**
 * Weighs every feature of the sentences by how much it tells among them.
 *
 * @example
 * knownFrom([{ label: 'stop', words: ['stop'] }]).vectorOf(['stop']) //=> { 'w:stop': 0.7…, … }
 */
export function knownFrom(sentences: readonly Labelled[]): Known {
  const features = sentences.map(({ words }) => featuresOf(words));
  const rarity = rarityIn(features);
  return {
    sentences: sentences.map((sentence, i) => ({
      ...sentence,
      vector: weighed(features[i] ?? new Map(), rarity),
    })),
    vectorOf: (words) => weighed(featuresOf(words), rarity),
  };
}

/**
 * What a sentence is known by: its words, each word with the one before it, and three letters in a row, which are the
 * same in "massage" and "massages".
 *
 * @example
 * featuresOf(['stop']) //=> { 'w:stop': 2, 'b:^ stop': 1, 'b:stop $': 1, ' st': 0.5, 'sto': 0.5, … }
 */
function featuresOf(said: readonly string[]): Vector {
  const words = inFull(said);
  const counts = new Map<string, number>();
  const add = (feature: string, amount: number) => counts.set(feature, (counts.get(feature) ?? 0) + amount);
  for (const word of words) {
    add(`w:${word}`, WORD_WEIGHT);
    const padded = ` ${word} `;
    const trigrams = padded.length - 2;
    for (let i = 0; i < trigrams; i++) add(padded.slice(i, i + 3), 1 / Math.sqrt(trigrams));
  }
  for (let i = 0; i <= words.length; i++) add(`b:${words[i - 1] ?? '^'} ${words[i] ?? '$'}`, 1);
  return counts;
}

/**
 * How much a feature tells, by how few of the sentences have it, from 1 upwards; one never seen tells most.
 *
 * @example
 * rarityIn([featuresOf(['stop']), featuresOf(['stop', 'it'])])('w:it') //=> 1.4…
 */
function rarityIn(sentences: readonly Vector[]): (feature: string) => number {
  const seen = new Map<string, number>();
  for (const features of sentences)
    for (const feature of features.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return (feature) => Math.log((1 + sentences.length) / (1 + (seen.get(feature) ?? 0))) + 1;
}

/** The features weighed by how much they tell, as a vector of length 1. */
function weighed(features: Vector, rarity: (feature: string) => number): Vector {
  const weights = [...features].map(([feature, count]): [string, number] => [
    feature,
    count * rarity(feature),
  ]);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([feature, weight]) => [feature, length > 0 ? weight / length : 0]));
}
