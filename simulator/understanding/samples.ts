import type { LanguageModel } from '../../language/interaction-model';
import { AMAZON_PHRASES } from './amazon-phrases';
import { wordsOf } from './words';

/** For what is said to others, or was not heard. */
export const FALLBACK = 'AMAZON.FallbackIntent';

/** A word of a sample, or a slot in it. */
export type SampleToken = { readonly word: string } | { readonly slot: string; readonly type: string };

/** One way to say an intent. */
export interface Sample {
  readonly intent: string;
  readonly tokens: readonly SampleToken[];
  readonly literals: number;
}

/** Every sample of the model, and after them Amazon's own phrases for the built-in intents it lists. */
export function samplesOf({ intents }: LanguageModel): Sample[] {
  const own = intents.flatMap((intent) => {
    const types = new Map(
      (intent.slots ?? []).map(({ name, type }) => [name.toLowerCase(), { slot: name, type }]),
    );
    const declared = [...types.values()].map(({ slot }) => slot);
    // A name that nobody knows is one of what the intent declares first.
    const firstSlot = ({ tokens }: Sample): number =>
      tokens.reduce(
        (at, token) => ('slot' in token ? Math.min(at, declared.indexOf(token.slot)) : at),
        declared.length,
      );
    return (intent.samples ?? [])
      .map((sample) => sampleOf(intent.name, sample, types))
      .sort((one, other) => firstSlot(one) - firstSlot(other));
  });
  const amazons = intents.flatMap(({ name }) =>
    (AMAZON_PHRASES[name] ?? []).map((phrase) => sampleOf(name, phrase, new Map())),
  );
  return [...own, ...amazons];
}

function sampleOf(
  intent: string,
  text: string,
  types: ReadonlyMap<string, { slot: string; type: string }>,
): Sample {
  const tokens = wordsOf(text).map((word) => types.get(word.replace(/^\{|\}$/g, '')) ?? { word });
  const braced = wordsOf(text);
  const read = tokens.map(
    (token, i): SampleToken => (braced[i]?.startsWith('{') ? token : { word: braced[i] ?? '' }),
  );
  return { intent, tokens: read, literals: read.filter((token) => 'word' in token).length };
}
