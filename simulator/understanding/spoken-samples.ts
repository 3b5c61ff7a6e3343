import type { LanguageModel } from '../../language/interaction-model';
import type { Labelled } from './features';
import type { Sample } from './samples';
import { wordsOf } from './words';

/** What people say for the types that are not listed in a model. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DURATION': ['ten minutes', 'five minutes', 'half an hour', 'twelve minutes', 'a minute'],
  'AMAZON.NUMBER': ['four', 'seven', 'two', 'ten', 'five', 'three', 'six'],
  'AMAZON.TIME': ['ten', 'half past nine', 'eleven', 'ten thirty', 'ten at night'],
  'AMAZON.DATE': ['yesterday', 'last night', 'tuesday', 'this morning', 'on monday'],
};

/** How often a sample with slots is said, each time with other values. */
const TIMES = 2;

/**
 * The samples as sentences, with values in place of their slots.
 *
 * @example
 * spokenSamples(model, samplesOf(model)) //=> [{ label: 'StartRoutineIntent', words: ['start', 'the', 'classic'] }, …]
 */
export function spokenSamples({ types }: LanguageModel, samples: readonly Sample[]): Labelled[] {
  const listed = new Map(
    (types ?? []).map((type) => [
      type.name,
      (type.values ?? []).flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])]),
    ]),
  );
  let turn = 0;
  const valueFor = (type: string): string[] => {
    const values = BUILT_IN[type] ?? listed.get(type) ?? [];
    turn += 1;
    return wordsOf(values[turn % Math.max(1, values.length)] ?? '');
  };
  return samples.flatMap(({ intent, tokens }) => {
    const times = tokens.some((token) => 'slot' in token) ? TIMES : 1;
    return Array.from({ length: times }, () => ({
      label: intent,
      words: tokens.flatMap((token) => ('word' in token ? [token.word] : valueFor(token.type))),
    }));
  });
}
