import { cautionOf } from '../caution';
import type { Sample } from '../samples';
import { inFull } from '../words';
import { withoutHarmless, withoutStories } from './harmless';
import { alarmsHeard, EMERGENCY_INTENT, isEmergency } from './heard';

const GRAVEST_FIRST = [EMERGENCY_INTENT, 'DizzyIntent', 'NumbIntent', 'PainIntent'];

/**
 * Finds an alarm within a longer sentence, as in "yes but my foot is numb": the gravest whose sample is part of it, or
 * whose words stand in it.
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
  return (words) => {
    if (isEmergency(withoutStories(words.join(' ')))) return EMERGENCY_INTENT;
    const text = withoutHarmless(words.join(' '));
    const found = new Set(alarmsHeard(text));
    const said = inFull(text.split(' '));
    for (let length = Math.min(longest, said.length); length >= SHORTEST; length--) {
      for (let start = 0; start + length <= said.length; start++) {
        const intent = alarms.get(said.slice(start, start + length).join(' '));
        if (intent !== undefined) found.add(intent);
      }
    }
    return GRAVEST_FIRST.find((intent) => found.has(intent));
  };
}

/** Two words of a sample stand in too much else: "my heart" and "i feel". */
const SHORTEST = 3;
