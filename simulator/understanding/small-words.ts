import type { Sample } from './samples';

/** Words that a sentence means the same without. */
const SMALL = new Set(
  'a an the my your please okay ok oh well so just now then alexa really actually maybe quite very quick little exactly'.split(
    ' ',
  ),
);
/** Words that are small beside others and mean something when nothing else is said. */
const MEANT_ALONE = new Set(['okay', 'ok', 'exactly']);

/** How a wish begins. What follows is what is wished for. */
const WISH =
  /^(?:(?:can|could|will|would|shall|should) (?:you|we|i)|i(?:'d like| would like|'d love| want| wanna| need| think i want| think i'd like) to|i(?:'d like| would like| want)|let's|let us|let me|you can|i think) (?=.)/;

/** A sentence without its small words. */
export function bare(words: readonly string[]): string[] {
  const kept = words.filter((word) => !SMALL.has(word));
  return kept.length > 0 ? kept : words.filter((word) => MEANT_ALONE.has(word));
}

/**
 * The bare words without the form of a wish.
 *
 * @example
 * wishedFor(['can', 'we', 'stop']) //=> ['stop']
 */
export const wishedFor = (bareWords: readonly string[]): string[] =>
  bare(bareWords.join(' ').replace(WISH, '').split(' '));

/** The samples without their small words; those that then say two things are left out. */
export function bareSamples(samples: readonly Sample[]): Sample[] {
  const bared = samples.flatMap((sample) => {
    const words = new Set(bare(sample.tokens.flatMap((token) => ('word' in token ? [token.word] : []))));
    const tokens = sample.tokens.filter((token) => 'slot' in token || words.has(token.word));
    const literals = tokens.filter((token) => 'word' in token).length;
    return tokens.length > 0 ? [{ intent: sample.intent, tokens, literals }] : [];
  });
  const owners = new Map<string, Set<string>>();
  for (const { intent, tokens } of bared) {
    const key = JSON.stringify(tokens);
    owners.set(key, (owners.get(key) ?? new Set()).add(intent));
  }
  return bared.filter(({ tokens }) => owners.get(JSON.stringify(tokens))?.size === 1);
}
