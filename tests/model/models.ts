import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('skill-package', 'interactionModels', 'custom');

export interface Slot {
  readonly name: string;
  readonly type: string;
}

export interface Intent {
  readonly name: string;
  readonly slots: readonly Slot[];
  readonly samples: readonly string[];
}

export interface SlotType {
  readonly name: string;
  readonly values: readonly {
    readonly id: string;
    readonly name: { readonly value: string; readonly synonyms: readonly string[] };
  }[];
}

/** The model of a locale as the tests look at it: what may be left out is there, and empty. */
export interface Model {
  readonly invocationName: string;
  readonly intents: readonly Intent[];
  readonly types: readonly SlotType[];
}

/** The locales that there are models for. */
export const LOCALES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))
  .sort();

export const modelFile = (locale: string): string => join(FOLDER, `${locale}.json`);

export const modelOf = (locale: string): Model => {
  const { languageModel } = JSON.parse(readFileSync(modelFile(locale), 'utf8')).interactionModel;
  const intents = languageModel.intents.map((intent: Intent) => ({ ...intent, slots: intent.slots ?? [] }));
  const types = languageModel.types.map(({ name, values }: SlotType) => ({
    name,
    values: values.map(({ id, name: { value, synonyms = [] } }) => ({ id, name: { value, synonyms } })),
  }));
  return { invocationName: languageModel.invocationName, intents, types };
};

/**
 * All that is said anywhere, as if it were one locale: what means one thing in it means one thing in each of them.
 *
 * @example
 * everywhere([modelOf('en-US'), modelOf('en-GB')]).intents.length //=> modelOf('en-US').intents.length
 */
export const everywhere = (models: readonly Model[]): Model => {
  const [first] = models;
  if (first === undefined) throw new Error('no model');
  const together = (listsOf: (model: Model) => readonly string[] | undefined): string[] => [
    ...new Set(models.flatMap((model) => listsOf(model) ?? [])),
  ];
  return {
    invocationName: first.invocationName,
    intents: first.intents.map(({ name, slots }) => ({
      name,
      slots,
      samples: together(({ intents }) => intents.find((intent) => intent.name === name)?.samples),
    })),
    types: first.types.map(({ name, values }) => ({
      name,
      values: values.map(({ id, name: { value } }) => ({
        id,
        name: {
          value,
          synonyms: together((model) => wordingsOf(model, name, id)).filter((wording) => wording !== value),
        },
      })),
    })),
  };
};

const wordingsOf = ({ types }: Model, type: string, id: string): readonly string[] | undefined => {
  const found = types.find(({ name }) => name === type)?.values.find((value) => value.id === id);
  return found && [found.name.value, ...found.name.synonyms];
};
