/** One sentence and what it stands for. */
export interface Labelled {
  readonly label: string;
  readonly words: readonly string[];
}

export interface Likeness {
  readonly label: string;
  /** The cosine of the two, 0 to 1. */
  readonly score: number;
}

/**
 * Finds the sentence most like another one, by words and by three letters in a row, each weighed by how rare it is.
 *
 * @example
 * createSimilarity([{ label: 'left', words: ['how', 'long', 'is', 'left'] }])(['how', 'long', 'left'])
 * //=> { label: 'left', score: 0.8… }
 */
export function createSimilarity(
  sentences: readonly Labelled[],
): (words: readonly string[]) => Likeness | undefined {
  const features = sentences.map(({ words }) => featuresOf(words));
  const rarity = rarityOf(features);
  const known = features.map((each) => weigh(each, rarity));
  return (words) => {
    const asked = weigh(featuresOf(words), rarity);
    let best: Likeness | undefined;
    known.forEach((vector, i) => {
      const score = cosine(asked, vector);
      const label = sentences[i]?.label;
      if (label !== undefined && score > (best?.score ?? 0)) best = { label, score };
    });
    return best;
  };
}

type Vector = ReadonlyMap<string, number>;

/** A word counts for as much as several of its trigrams. */
const WORD_WEIGHT = 2;

function featuresOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (feature: string, amount: number) => counts.set(feature, (counts.get(feature) ?? 0) + amount);
  for (const word of words) {
    add(`w:${word}`, WORD_WEIGHT);
    if (word.startsWith('{')) continue;
    const padded = ` ${word} `;
    for (let i = 0; i + 3 <= padded.length; i++) add(padded.slice(i, i + 3), 1);
  }
  return counts;
}

/** How much a feature tells, by the share of sentences that have it; one never seen tells most. */
function rarityOf(sentences: readonly Vector[]): (feature: string) => number {
  const seen = new Map<string, number>();
  for (const features of sentences)
    for (const feature of features.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return (feature) => Math.log((1 + sentences.length) / (1 + (seen.get(feature) ?? 0))) + 1;
}

function weigh(features: Vector, rarity: (feature: string) => number): Vector {
  const weighed = [...features].map(([feature, count]): [string, number] => [
    feature,
    count * rarity(feature),
  ]);
  const length = Math.hypot(...weighed.map(([, weight]) => weight));
  return new Map(weighed.map(([feature, weight]) => [feature, length > 0 ? weight / length : 0]));
}

function cosine(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [feature, weight] of one) sum += weight * (other.get(feature) ?? 0);
  return sum;
}
