import type { InteractionModel } from './interaction-model';
import type { IntentSource, Lists, LocaleSource, Source } from './source';
import { samplesOf, TemplateError } from './template';

/**
 * The interaction model of a locale: every template said in full, spelled and with the words as they are there.
 *
 * @throws Error for a template that is wrong and a slot that is not declared, with the intent and the words.
 * @example
 * modelFor(source, 'en-GB').interactionModel.languageModel.invocationName //=> 'my foot routine'
 */
export function modelFor(source: Source, locale: string): InteractionModel {
  const here = source.locales[locale];
  if (here === undefined) throw new Error(`No words are written for ${locale}`);
  checkNames(source, here, locale);
  const said = sayer(source, here);
  const used = new Set(source.intents.flatMap(({ slots }) => Object.values(slots)));
  const types = [...used].filter((type) => !type.startsWith('AMAZON.'));
  return {
    interactionModel: {
      languageModel: {
        invocationName: source.invocationName,
        intents: source.intents.map((intent) => intentFor(intent, here, said)),
        types: types.map((name) => ({ name, values: valuesFor(name, source, here, said) })),
      },
    },
  };
}

type Say = (templates: readonly string[], where: string) => string[];

/** Says templates in the spelling of a locale; what several of them say is said once. */
function sayer({ groups }: Source, { spelling }: LocaleSource): Say {
  const spelled = (sentence: string): string =>
    sentence.replace(/(?<![{\w'])[a-z']+(?![}\w'])/g, (word) =>
      Object.hasOwn(spelling, word) ? (spelling[word] ?? word) : word,
    );
  const allOf = (templates: readonly string[], where: string): string[] =>
    templates.flatMap((template) => {
      try {
        return samplesOf(template, groups).map(spelled);
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        throw new Error(`${where}: ${error.message}, in "${template}"`, { cause: error });
      }
    });
  return (templates, where) => [...new Set(allOf(templates, where))];
}

function intentFor({ name, slots, samples }: IntentSource, { also }: LocaleSource, said: Say) {
  const sentences = said([...samples, ...(also[name] ?? [])], name);
  for (const sentence of sentences) {
    const unknown = [...sentence.matchAll(/\{(\w+)\}/g)].find(([, slot = '']) => !Object.hasOwn(slots, slot));
    if (unknown !== undefined) throw new Error(`${name} has no slot ${unknown[0]}, in "${sentence}"`);
  }
  const declared = Object.entries(slots).map(([slot, type]) => ({ name: slot, type }));
  return { name, ...(declared.length === 0 ? {} : { slots: declared }), samples: sentences };
}

function valuesFor(type: string, source: Source, { values }: LocaleSource, said: Say) {
  const ids: Lists = source.types[type] ?? {};
  if (Object.keys(ids).length === 0) throw new Error(`${type} has no values`);
  return Object.entries(ids).map(([id, templates]) => {
    const [value = '', ...synonyms] = said([...templates, ...(values[type]?.[id] ?? [])], `${type} ${id}`);
    return { id, name: { value, ...(synonyms.length === 0 ? {} : { synonyms }) } };
  });
}

/** A locale adds to what there is; it makes up no intent, type or id. */
function checkNames({ intents, types }: Source, { also, values }: LocaleSource, locale: string): void {
  const known = new Set(intents.map(({ name }) => name));
  const unknown = [
    ...Object.keys(also).filter((name) => !known.has(name)),
    ...Object.entries(values).flatMap(([type, ids]) =>
      Object.keys(ids)
        .filter((id) => !Object.hasOwn(types[type] ?? {}, id))
        .map((id) => `${type} ${id}`),
    ),
  ];
  if (unknown.length > 0)
    throw new Error(`${locale} has words for ${unknown.join(', ')}, which there is not`);
}
