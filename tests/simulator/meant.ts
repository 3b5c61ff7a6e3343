import { Temporal } from 'temporal-polyfill';
import { hearUtterance } from '../../simulator/understanding/invocation';
import { readModel } from '../../simulator/understanding/read-model';
import { createUnderstanding } from '../../simulator/understanding/understanding';

const NOW = Temporal.PlainDateTime.from('2026-03-01T21:40');
const { understand, invocationName } = createUnderstanding(
  readModel(process.cwd(), 'en-US'),
  'amzn1.ask.skill.test',
);

/**
 * What the skill's own model makes of words: the intent, and each slot with its id or with `?` for a name unknown.
 *
 * @example
 * meant('the gentle routine for ten minutes') //=> 'StartRoutineIntent routine=gentle duration=PT10M'
 */
export function meant(words: string): string {
  const { meaning } = hearUtterance(words, invocationName);
  const { name, slots = {} } = understand(meaning.type === 'oneShot' ? meaning.wordings : [words], NOW);
  const values = Object.values(slots).flatMap((slot) => {
    if (slot.value === undefined) return [];
    const [resolution] = slot.resolutions?.resolutionsPerAuthority ?? [];
    if (resolution === undefined) return [`${slot.name}=${slot.value}`];
    return [`${slot.name}=${resolution.values[0]?.value.id ?? `${slot.value}?`}`];
  });
  return [name, ...values].join(' ');
}
