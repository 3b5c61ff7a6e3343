import type { Known, Vector } from './features';

/** A known sentence, and how like it another one is: the cosine of the two, 0 to 1. */
export interface Nearest {
  readonly words: readonly string[];
  readonly likeness: number;
}

/**
 * Finds the one of a label's sentences that words are most like.
 *
 * @example
 * nearestOf(knownFrom([{ label: 'left', words: ['how', 'long', 'is', 'left'] }]))(['how', 'long', 'left'], 'left')
 * //=> { words: ['how', 'long', 'is', 'left'], likeness: 0.8… }
 */
export function nearestOf({
  sentences,
  vectorOf,
}: Known): (words: readonly string[], label: string) => Nearest {
  const byLabel = new Map<string, Known['sentences'][number][]>();
  for (const sentence of sentences) {
    const all = byLabel.get(sentence.label) ?? [];
    byLabel.set(sentence.label, all);
    all.push(sentence);
  }
  return (words, label) => {
    const asked = vectorOf(words);
    let nearest: Nearest = { words: [], likeness: 0 };
    for (const sentence of byLabel.get(label) ?? []) {
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
