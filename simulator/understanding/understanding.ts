import type { Intent, Slot } from 'ask-sdk-model';
import type { Temporal } from 'temporal-polyfill';
import { alarmingWords } from './alarming-words';
import { cautionOf, LIKENESS } from './caution';
import type { InteractionModel, ModelIntent } from './model';
import { type Sample, samplesOf } from './samples';
import { createSimilarity } from './similarity';
import { createSlotReader, type SlotReading } from './slot-values';
import { bare, bareSamples, wishedFor } from './small-words';
import { bestTemplate, namelessWords, type Reading, type TemplateMatch } from './templates';
import { generalised, slotsIn } from './values-within';
import { wordsOf } from './words';

/** Words to intents, in the manner of Alexa's own understanding. It proves nothing about Alexa's. */
export interface Understanding {
  readonly invocationName: string;
  /**
   * The intent meant by the first wording that fits a sample; else the one whose sample says the same in other small
   * words; else the likeliest that may be guessed; else `AMAZON.FallbackIntent`.
   */
  understand(wordings: readonly string[], now: Temporal.PlainDateTime): Intent;
}

export function createUnderstanding(model: InteractionModel, skillId: string): Understanding {
  const { languageModel } = model.interactionModel;
  const samples = samplesOf(languageModel);
  const nameless = namelessWords(samples);
  const read = createSlotReader(languageModel, skillId);
  const sentences = samples.map((sample) => ({ label: sample.intent, words: sample.tokens.map(asWord) }));
  const withoutSmallWords = bareSamples(samples);
  const wishes = withoutSmallWords.filter(({ intent }) => cautionOf(intent) !== 'answer');
  const likest = {
    alarm: createSimilarity(sentences.filter(({ label }) => cautionOf(label) === 'alarm')),
    question: createSimilarity(sentences.filter(({ label }) => cautionOf(label) === 'question')),
  };
  const alarming = alarmingWords(sentences);
  const intents = new Map(languageModel.intents.map((intent) => [intent.name, intent]));
  // A word is replaced only by what those that may be guessed have slots for: anything else would just be left out.
  const guessable = samples.filter(({ intent }) => ['alarm', 'question'].includes(cautionOf(intent)));
  const slotTypes = [...new Set(guessable.flatMap(typesOf))];

  function understand(wordings: readonly string[], now: Temporal.PlainDateTime): Intent {
    const spoken = wordings.map(wordsOf);
    const using = { read, now, nameless };
    const fitting = spoken.flatMap((words) => bestTemplate(samples, words, using) ?? []);
    const fit = fitting.find(understood) ?? spoken.map((words) => reworded(words, using)).find(understood);
    if (fit !== undefined) return intentOf(fit.intent, intents.get(fit.intent), fit.slots);
    const alarm = guessed(
      'alarm',
      spoken.filter((words) => words.some((word) => alarming.has(word))),
      now,
    );
    if (alarm !== undefined) return alarm;
    const [unsure] = fitting;
    if (unsure !== undefined) return intentOf(unsure.intent, intents.get(unsure.intent), unsure.slots);
    return guessed('question', spoken, now) ?? intentOf('AMAZON.FallbackIntent', undefined, {});
  }

  function reworded(words: readonly string[], using: Reading): TemplateMatch | undefined {
    const said = bare(words);
    const match = bestTemplate(withoutSmallWords, said, using);
    return understood(match) ? match : bestTemplate(wishes, wishedFor(said), using);
  }

  function guessed(
    caution: keyof typeof LIKENESS,
    spoken: readonly string[][],
    now: Temporal.PlainDateTime,
  ): Intent | undefined {
    const [guess] = spoken
      .flatMap((words) => [words, generalised(words, slotTypes, read, now)].map((as) => ({ words, as })))
      .flatMap(({ words, as }) => ({ words, ...(likest[caution](as) ?? { label: '', score: 0 }) }))
      .sort((one, other) => other.score - one.score);
    if (guess === undefined || guess.score < LIKENESS[caution]) return undefined;
    const intent = intents.get(guess.label);
    return intentOf(guess.label, intent, slotsIn(guess.words, intent, read, now));
  }

  return { invocationName: languageModel.invocationName, understand };
}

const understood = (match: TemplateMatch | undefined): match is TemplateMatch => match?.unknown === 0;
const asWord = (token: Sample['tokens'][number]): string =>
  'word' in token ? token.word : `{${token.type}}`;
const typesOf = (sample: Sample): string[] =>
  sample.tokens.flatMap((token) => ('type' in token ? [token.type] : []));

function intentOf(
  name: string,
  intent: ModelIntent | undefined,
  readings: Readonly<Record<string, SlotReading>>,
): Intent {
  const slots = (intent?.slots ?? []).map(({ name: slot }): [string, Slot] => {
    const { value, resolutions } = readings[slot] ?? {};
    return [
      slot,
      {
        name: slot,
        confirmationStatus: 'NONE',
        ...(value === undefined ? {} : { value }),
        ...(resolutions ? { resolutions } : {}),
      },
    ];
  });
  return {
    name,
    confirmationStatus: 'NONE',
    ...(slots.length > 0 ? { slots: Object.fromEntries(slots) } : {}),
  };
}
