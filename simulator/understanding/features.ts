import { inFull } from './words';

/** Features of a sentence and how much each counts. */
export type Vector = ReadonlyMap<string, number>;

/** A word counts for as much as several of its trigrams. */
const WORD_WEIGHT = 2;

/**
 * What a sentence is known by: its words, each word with the one before it, and three letters in a row, which are the
 * same in "massage" and "massages".
 *
 * @example
 * featuresOf(['stop']) //=> { 'w:stop': 2, 'b:^ stop': 1, 'b:stop $': 1, ' st': 0.5, 'sto': 0.5, … }
 */
export function featuresOf(said: readonly string[]): Vector {
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
export function rarityIn(sentences: readonly Vector[]): (feature: string) => number {
  const seen = new Map<string, number>();
  for (const features of sentences)
    for (const feature of features.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return (feature) => Math.log((1 + sentences.length) / (1 + (seen.get(feature) ?? 0))) + 1;
}

/** The features weighed by how much they tell, as a vector of length 1. */
export function weighed(features: Vector, rarity: (feature: string) => number): Vector {
  const weights = [...features].map(([feature, count]): [string, number] => [
    feature,
    count * rarity(feature),
  ]);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([feature, weight]) => [feature, length > 0 ? weight / length : 0]));
}
