import { OF_OTHERS } from './alarm-words';
import { cautionOf } from './caution';
import type { Sample } from './samples';
import { inFull } from './words';

/** Said in pain, whatever is said with them. */
const CRIES = new Set(['ouch', 'ow', 'oww', 'ouchie', 'yow']);

/** Shorter than this, words of an alarm say one only at the beginning or the end: "it hurts to see him go". */
const SHORT = 3;

/**
 * Finds an alarm within a longer sentence, as in "yes but my foot is numb": the intent whose sample is part of it.
 *
 * @example
 * alarmsIn(samples)(['yes', 'but', 'my', 'foot', 'is', 'numb']) //=> 'NumbIntent'
 */
export function alarmsIn(samples: readonly Sample[]): (words: readonly string[]) => string | undefined {
  const alarms = new Map(
    samples
      .filter(({ intent }) => cautionOf(intent) === 'alarm')
      .map(({ intent, tokens }) => [
        inFull(tokens.map((token) => ('word' in token ? token.word : ''))).join(' '),
        intent,
      ]),
  );
  const longest = Math.max(...[...alarms.keys()].map((text) => text.split(' ').length));
  return (said) => {
    const words = inFull(said);
    const ofOthers = OF_OTHERS.test(said.join(' '));
    const found = new Set(words.filter((word) => CRIES.has(word)).flatMap((cry) => alarms.get(cry) ?? []));
    for (let length = Math.min(longest, words.length); length > 1; length--) {
      for (let start = 0; start + length <= words.length; start++) {
        const atEdge = (start === 0 || start + length === words.length) && !ofOthers;
        const intent = alarms.get(words.slice(start, start + length).join(' '));
        if (intent !== undefined && (length >= SHORT || atEdge)) found.add(intent);
      }
    }
    return GRAVEST_FIRST.find((intent) => found.has(intent));
  };
}

const GRAVEST_FIRST = ['EmergencyIntent', 'DizzyIntent', 'NumbIntent', 'PainIntent'];
