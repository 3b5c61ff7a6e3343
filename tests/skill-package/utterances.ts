import model from '../../skill-package/interactionModels/custom/en-US.json';

export interface Slot {
  readonly name: string;
  readonly type: string;
}

export interface Intent {
  readonly name: string;
  readonly slots: readonly Slot[];
  readonly samples: readonly string[];
}

const { languageModel } = model.interactionModel;
export const { invocationName, types: slotTypes } = languageModel;
export const intents: readonly Intent[] = languageModel.intents;

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
export const valuesOf = (type: string): readonly string[] =>
  slotTypes
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

const restOf = (sample: string, slots: readonly Slot[]): Rest =>
  sample
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const slot = slots.find(({ name }) => word === `{${name.toLowerCase()}}`);
      return slot === undefined ? word : valuesOf(slot.type);
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
  for (const wording of typeof first === 'string' ? [first] : (first ?? [])) {
    const [word = '', ...more] = wording.split(' ');
    steps.set(word, [...(steps.get(word) ?? []), [...more, ...rest]]);
  }
  return steps;
};

const common = (one: Rest, other: Rest): string | undefined => {
  if (one.length === 0 || other.length === 0) return one.length === other.length ? '' : undefined;
  const others = stepsOf(other);
  for (const [word, rests] of stepsOf(one)) {
    for (const rest of rests) {
      for (const otherRest of others.get(word) ?? []) {
        const more = common(rest, otherRest);
        if (more !== undefined) return `${word} ${more}`.trim();
      }
    }
  }
  return undefined;
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
export const stolenWordings = (samples: readonly IntentSample[]): readonly string[] => {
  const rests = samples.map(({ intent, sample, slots }) => ({ intent, rest: restOf(sample, slots) }));
  const byFirst = new Map<string, typeof rests>();
  for (const each of rests)
    for (const word of stepsOf(each.rest).keys()) byFirst.set(word, [...(byFirst.get(word) ?? []), each]);
  const stolen = [...byFirst.values()].flatMap((together) =>
    together.flatMap((one, index) =>
      together.slice(index + 1).flatMap((other) => {
        const wording = one.intent === other.intent ? undefined : common(one.rest, other.rest);
        return wording === undefined ? [] : [`"${wording}": ${one.intent} and ${other.intent}`];
      }),
    ),
  );
  return [...new Set(stolen)];
};

/**
 * Whether a sample can be said in these words.
 *
 * @example
 * canBeSaid('{cycles} rounds', [{ name: 'cycles', type: 'AMAZON.NUMBER' }], 'four rounds') //=> true
 */
export const canBeSaid = (sample: string, slots: readonly Slot[], words: string): boolean =>
  common(restOf(sample, slots), words.split(' ')) !== undefined;
