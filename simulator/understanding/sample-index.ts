import type { Sample } from './samples';

/**
 * The samples that begin and end as words do, or with a slot, in their order.
 *
 * @example
 * candidates(samples, ['start', 'a', 'massage']) //=> those of "start a massage", "start the {routine}", "{duration} massage", …
 */
export function candidates(samples: readonly Sample[], words: readonly string[]): Sample[] {
  const index = INDEXES.get(samples) ?? indexOf(samples);
  INDEXES.set(samples, index);
  const [first = ''] = words;
  const last = words.at(-1);
  const found = [...(index.get(first) ?? []), ...(index.get(SLOT) ?? [])];
  return found
    .filter(({ sample: { tokens } }) => {
      const end = tokens.at(-1);
      return tokens.length <= words.length && (end === undefined || 'slot' in end || end.word === last);
    })
    .sort((one, other) => one.at - other.at)
    .map(({ sample }) => sample);
}

type Index = ReadonlyMap<string, readonly { readonly at: number; readonly sample: Sample }[]>;

/** Under this the samples that begin with a slot. */
const SLOT = '{}';

/** Holding a sentence against each of many thousand samples would take longer than speaking it. */
const INDEXES = new WeakMap<readonly Sample[], Index>();

function indexOf(samples: readonly Sample[]): Index {
  const index = new Map<string, { at: number; sample: Sample }[]>();
  samples.forEach((sample, at) => {
    const [token] = sample.tokens;
    const key = token !== undefined && 'word' in token ? token.word : SLOT;
    const before = index.get(key) ?? [];
    index.set(key, before);
    before.push({ at, sample });
  });
  return index;
}
