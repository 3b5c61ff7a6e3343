import { cautionOf } from '../../simulator/understanding/caution';
import { FALLBACK } from '../../simulator/understanding/samples';

/** One sentence: what it means, and what it was taken for. */
export interface Taken {
  readonly words: string;
  readonly intent: string;
  readonly taken: string;
}

/** How many of the sentences were taken for what they mean, by intent and in all. */
export interface Score {
  readonly right: number;
  readonly all: number;
}

export const scoreOf = (taken: readonly Taken[]): Score => ({
  right: taken.filter((each) => each.intent === each.taken).length,
  all: taken.length,
});

/**
 * What was taken for something else, the most frequent first.
 *
 * @example
 * confusions([{ words: 'huh', intent: 'AMAZON.RepeatIntent', taken: 'AMAZON.YesIntent' }])
 * //=> [['AMAZON.RepeatIntent', 'AMAZON.YesIntent', '1', 'huh']]
 */
export function confusions(taken: readonly Taken[]): string[][] {
  const pairs = new Map<string, Taken[]>();
  for (const each of taken) {
    if (each.intent === each.taken) continue;
    const key = `${each.intent} ${each.taken}`;
    pairs.set(key, [...(pairs.get(key) ?? []), each]);
  }
  return [...pairs.values()]
    .sort((one, other) => other.length - one.length)
    .map((pair) => [pair[0]?.intent ?? '', pair[0]?.taken ?? '', String(pair.length), pair[0]?.words ?? '']);
}

/** Of what is said to others: how much was taken for nothing, and what would have moved or ended a massage. */
export function refusals(taken: readonly Taken[]): {
  readonly refused: Score;
  readonly moved: readonly Taken[];
} {
  const moved = taken.filter((each) => ['action', 'alarm'].includes(cautionOf(each.taken)));
  return { refused: scoreOf(taken.map((each) => ({ ...each, intent: FALLBACK }))), moved };
}
