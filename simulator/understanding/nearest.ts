import type { Labelled } from './classifier';
import { featuresOf, rarityIn, type Vector, weighed } from './features';

/** A known sentence, and how like it another one is: the cosine of the two, 0 to 1. */
export interface Nearest {
  readonly words: readonly string[];
  readonly likeness: number;
}

/**
 * Finds the one of a label's sentences that words are most like.
 *
 * @example
 * nearestOf([{ label: 'left', words: ['how', 'long', 'is', 'left'] }])(['how', 'long', 'left'], 'left')
 * //=> { words: ['how', 'long', 'is', 'left'], likeness: 0.8… }
 */
export function nearestOf(
  sentences: readonly Labelled[],
): (words: readonly string[], label: string) => Nearest {
  const features = sentences.map(({ words }) => featuresOf(words));
  const rarity = rarityIn(features);
  const known = new Map<string, (Labelled & { readonly vector: Vector })[]>();
  sentences.forEach((sentence, i) => {
    const all = known.get(sentence.label) ?? [];
    all.push({ ...sentence, vector: weighed(features[i] ?? new Map(), rarity) });
    known.set(sentence.label, all);
  });
  return (words, label) => {
    const asked = weighed(featuresOf(words), rarity);
    let nearest: Nearest = { words: [], likeness: 0 };
    for (const sentence of known.get(label) ?? []) {
      const likeness = cosine(asked, sentence.vector);
      if (likeness > nearest.likeness) nearest = { words: sentence.words, likeness };
    }
    return nearest;
  };
}

function cosine(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [feature, weight] of one) sum += weight * (other.get(feature) ?? 0);
  return sum;
}
