import { mixed } from '../../language/mixed';
import type { Known, Vector } from './features';

/** What a sentence most likely stands for. */
export interface Judgement {
  readonly label: string;
  /** 0 to 1, over all labels. */
  readonly probability: number;
  /** How much of the sentence is made of what the known sentences are made of, 0 to 1. */
  readonly familiar: number;
}

const ROUNDS = 2;
const STEP = 0.5;
/** What a label may count for more than its share when it has few sentences. */
const MOST_WEIGHT = 4;
/** Too little to learn from. */
const NEGLIGIBLE = 1e-3;

/**
 * Learns from sentences what each label is said with: a logistic regression over their features, by steps that become
 * smaller for a feature the more it was moved (Duchi, Hazan and Singer 2011, "Adaptive Subgradient Methods"). The same
 * sentences always give the same classifier.
 *
 * @example
 * trainClassifier(knownFrom([{ label: 'left', words: ['how', 'long', 'is', 'left'] }, …]))(['how', 'long', 'left'])
 * //=> { label: 'left', probability: 0.9…, familiar: 0.8… }
 */
export function trainClassifier({ sentences, vectorOf }: Known): (words: readonly string[]) => Judgement {
  const labels = [...new Set(sentences.map(({ label }) => label))];
  const indexes = new Map<string, number>();
  for (const { vector } of sentences)
    for (const feature of vector.keys()) if (!indexes.has(feature)) indexes.set(feature, indexes.size);
  const examples = sentences.map(({ label, vector }) => ({
    ...sparse(vector, indexes),
    label: labels.indexOf(label),
  }));
  const weights = learned(examples, labels.length, indexes.size);
  return (words) => {
    const example = sparse(vectorOf(words), indexes);
    const probabilities = probabilitiesOf(example, weights, labels.length);
    const best = probabilities.indexOf(Math.max(...probabilities));
    return { label: labels[best] ?? '', probability: probabilities[best] ?? 0, familiar: example.familiar };
  };
}

/** The known features of a sentence, as a vector of length 1, and how much of the whole they are. */
interface Example {
  readonly keys: readonly number[];
  readonly values: readonly number[];
  readonly familiar: number;
}

function sparse(vector: Vector, indexes: ReadonlyMap<string, number>): Example {
  const known = [...vector].flatMap(([feature, value]) => {
    const key = indexes.get(feature);
    return key === undefined ? [] : [{ key, value }];
  });
  const familiar = Math.hypot(...known.map(({ value }) => value));
  return {
    keys: known.map(({ key }) => key),
    values: known.map(({ value }) => (familiar > 0 ? value / familiar : 0)),
    familiar,
  };
}

function learned(
  examples: readonly (Example & { readonly label: number })[],
  labels: number,
  features: number,
): Float32Array {
  const weights = new Float32Array(features * labels);
  const moved = new Float32Array(features * labels).fill(NEGLIGIBLE);
  const counts = new Map<number, number>();
  for (const { label } of examples) counts.set(label, (counts.get(label) ?? 0) + 1);
  const share = (label: number) =>
    Math.min(MOST_WEIGHT, Math.sqrt(examples.length / labels / (counts.get(label) ?? 1)));
  for (let round = 0; round < ROUNDS; round++) {
    // Neighbours are of one intent, so they are taken far apart.
    for (const example of mixed(examples)) {
      const probabilities = probabilitiesOf(example, weights, labels);
      for (let label = 0; label < labels; label++) {
        const error =
          ((probabilities[label] ?? 0) - (label === example.label ? 1 : 0)) * share(example.label);
        if (Math.abs(error) < NEGLIGIBLE) continue;
        example.keys.forEach((key, i) => {
          const at = key * labels + label;
          const slope = error * (example.values[i] ?? 0);
          moved[at] = (moved[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(moved[at] ?? 1);
        });
      }
    }
  }
  return weights;
}

function probabilitiesOf({ keys, values }: Example, weights: Float32Array, labels: number): number[] {
  const sums = new Array<number>(labels).fill(0);
  for (let i = 0; i < keys.length; i++) {
    const from = (keys[i] ?? 0) * labels;
    const value = values[i] ?? 0;
    for (let label = 0; label < labels; label++)
      sums[label] = (sums[label] ?? 0) + (weights[from + label] ?? 0) * value;
  }
  const highest = Math.max(...sums);
  const likely = sums.map((sum) => Math.exp(sum - highest));
  const whole = likely.reduce((sum, each) => sum + each, 0);
  return likely.map((each) => each / whole);
}
