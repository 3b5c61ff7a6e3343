import { modelOf, type Slot, type SlotType } from './models';

export const { intents, types: slotTypes, invocationName } = modelOf('en-US');

/** What people say for Amazon's own slot types: only as many as show where two intents would meet. */
const BUILT_IN_VALUES: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DURATION': [
    'ten minutes',
    'ten minute',
    'a minute',
    'one minute',
    'a second',
    'one second',
    'half an hour',
  ],
  'AMAZON.NUMBER': ['one', 'four'],
  'AMAZON.DATE': ['last night', 'yesterday', 'tonight', 'today', 'this morning', 'tuesday', 'this week'],
  'AMAZON.TIME': ['six in the evening', 'four', 'half past five'],
};

/** Every value and synonym of a slot type, in lower case. */
export const valuesOf = (type: string, types: readonly SlotType[] = slotTypes): readonly string[] =>
  types
    .filter(({ name }) => name === type)
    .flatMap(({ values }) => values)
    .flatMap(({ name }) => [name.value, ...name.synonyms])
    .concat(BUILT_IN_VALUES[type] ?? [])
    .map((value) => value.toLowerCase());

/** The slots a sample names, in order. */
export const slotsIn = (sample: string): readonly string[] =>
  [...sample.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');

/** What is left of a sample to be said: words, and slots that stand for one of several wordings. */
type Rest = readonly (string | readonly string[])[];

const restOf = (sample: string, slots: readonly Slot[], types: readonly SlotType[] = slotTypes): Rest =>
  sample
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const slot = slots.find(({ name }) => word === `{${name.toLowerCase()}}`);
      return slot === undefined ? word : valuesOf(slot.type, types);
    });

const known = new WeakMap<Rest, ReadonlyMap<string, readonly Rest[]>>();

/** How a sample can go on: each next word, and what is left after it. */
const stepsOf = (from: Rest): ReadonlyMap<string, readonly Rest[]> => {
  const steps = known.get(from) ?? newSteps(from);
  known.set(from, steps);
  return steps;
};

const newSteps = ([first, ...rest]: Rest): ReadonlyMap<string, readonly Rest[]> => {
  const steps = new Map<string, Rest[]>();
  if (first === undefined) return steps;
  for (const wording of typeof first === 'string' ? [first] : first) {
    const [word = '', ...more] = wording.split(' ');
    steps.set(word, [...(steps.get(word) ?? []), [...more, ...rest]]);
  }
  return steps;
};

/** One sample of an intent. */
export interface IntentSample {
  readonly intent: string;
  readonly slots: readonly Slot[];
  readonly sample: string;
}

/**
 * Every two samples of different intents that a wording of their slots makes the same, with that wording.
 *
 * @example
 * stolenWordings([{ intent: 'A', slots: [], sample: 'go' }, { intent: 'B', slots: [], sample: 'go' }])
 * //=> ['"go": A and B']
 */
export const stolenWordings = (
  samples: readonly IntentSample[],
  types: readonly SlotType[] = slotTypes,
): readonly string[] => {
  const found = new Set<string>();
  const all = samples.map(({ intent, sample, slots }) => ({ intent, rest: restOf(sample, slots, types) }));
  goOn(all, '', found);
  return [...found];
};

/** Part of a sample that is not said yet. */
interface Unsaid {
  readonly intent: string;
  readonly rest: Rest;
}

/** Says one word after the other, as long as there are samples of more than one intent that begin so. */
const goOn = (begun: readonly Unsaid[], said: string, found: Set<string>): void => {
  const over = new Set(begun.filter(({ rest }) => rest.length === 0).map(({ intent }) => intent));
  if (over.size > 1) found.add(`"${said}": ${[...over].join(' and ')}`);
  const nexts = new Map<string, Unsaid[]>();
  for (const { intent, rest } of begun) {
    for (const [word, rests] of stepsOf(rest)) {
      const next = nexts.get(word) ?? [];
      nexts.set(word, next);
      next.push(...rests.map((each) => ({ intent, rest: each })));
    }
  }
  for (const [word, next] of nexts) {
    if (new Set(next.map(({ intent }) => intent)).size > 1) goOn(next, `${said} ${word}`.trim(), found);
  }
};

/**
 * Whether a sample can be said in these words.
 *
 * @example
 * canBeSaid('{cycles} rounds', [{ name: 'cycles', type: 'AMAZON.NUMBER' }], 'four rounds') //=> true
 */
export const canBeSaid = (sample: string, slots: readonly Slot[], words: string): boolean =>
  isSaid(restOf(sample, slots), words.split(' '));

const isSaid = (rest: Rest, [word, ...words]: readonly string[]): boolean =>
  word === undefined
    ? rest.length === 0
    : (stepsOf(rest).get(word) ?? []).some((after) => isSaid(after, words));
