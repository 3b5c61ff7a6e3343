import type { Sample, SampleToken } from './samples';
import { inFull } from './words';

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
  /^(?:(?:can|could|will|would|shall|should) (?:you|we|i)|i (?:would like|would love|want|wanna|need|think i want|think i would like) to|i (?:would like|want)|let is|let us|let me|you can|i think) (?=.)/;

/** A sentence without its small words. */
export function bare(said: readonly string[]): string[] {
  const words = inFull(said);
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
    const tokens = sample.tokens.flatMap((token): SampleToken[] =>
      'slot' in token ? [token] : inFull([token.word]).flatMap((word) => (words.has(word) ? [{ word }] : [])),
    );
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
