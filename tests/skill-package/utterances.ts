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

/**
 * A sample in every wording its slots allow.
 *
 * @example
 * spoken('{cycles} rounds', [{ name: 'cycles', type: 'AMAZON.NUMBER' }]) //=> ['one rounds', 'four rounds']
 */
export const spoken = (sample: string, slots: readonly Slot[]): readonly string[] =>
  slots.reduce<readonly string[]>(
    (wordings, { name, type }) =>
      wordings.flatMap((wording) =>
        wording.includes(`{${name}}`)
          ? valuesOf(type).map((value) => wording.replace(`{${name}}`, value))
          : [wording],
      ),
    [sample.toLowerCase()],
  );
