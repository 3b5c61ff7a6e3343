import type { Intent, Slot } from 'ask-sdk-model';
import type { Temporal } from 'temporal-polyfill';
import type { InteractionModel, ModelIntent } from './model';
import { type Sample, samplesOf } from './samples';
import { createSimilarity } from './similarity';
import { createSlotReader, type SlotReader, type SlotReading } from './slot-values';
import { bestTemplate } from './templates';
import { wordsOf } from './words';

/** Words to intents, in the manner of Alexa's own understanding. It proves nothing about Alexa's. */
export interface Understanding {
  readonly invocationName: string;
  /** The intent meant by the first wording that fits a sample; else the likeliest; else `AMAZON.FallbackIntent`. */
  understand(wordings: readonly string[], now: Temporal.PlainDateTime): Intent;
}

/** Below this likeness to any sample the words are taken for none of the skill's. */
const THRESHOLD = 0.6;

export function createUnderstanding(model: InteractionModel, skillId: string): Understanding {
  const { languageModel } = model.interactionModel;
  const samples = samplesOf(languageModel);
  const read = createSlotReader(languageModel, skillId);
  const alike = createSimilarity(
    samples.map((sample) => ({ label: sample.intent, words: sample.tokens.map(asWord) })),
  );
  const intents = new Map(languageModel.intents.map((intent) => [intent.name, intent]));
  const named = (name: string, slots: Readonly<Record<string, SlotReading>>) =>
    intentOf(name, intents.get(name), slots);
  const slotTypes = [...new Set(samples.flatMap(typesOf))];

  function understand(wordings: readonly string[], now: Temporal.PlainDateTime): Intent {
    const spoken = wordings.map(wordsOf);
    const matches = spoken.flatMap((words) => bestTemplate(samples, words, read, now) ?? []);
    const match = matches.find(({ unknown }) => unknown === 0) ?? matches[0];
    if (match !== undefined) return named(match.intent, match.slots);
    const guesses = spoken.flatMap((words) =>
      [words, generalised(words, slotTypes, read, now)].flatMap((variant) => {
        const likeness = alike(variant);
        return likeness === undefined || likeness.score < THRESHOLD ? [] : [{ ...likeness, words }];
      }),
    );
    const [guess] = guesses.sort((one, other) => other.score - one.score);
    if (guess === undefined) return named('AMAZON.FallbackIntent', {});
    return named(guess.label, slotsIn(guess.words, intents.get(guess.label), read, now));
  }

  return { invocationName: languageModel.invocationName, understand };
}

const asWord = (token: Sample['tokens'][number]): string =>
  'word' in token ? token.word : `{${token.type}}`;
const typesOf = (sample: Sample): string[] =>
  sample.tokens.flatMap((token) => ('type' in token ? [token.type] : []));

/** The words with every value of a slot replaced by its type, so that values never heard of in a sample count too. */
function generalised(
  words: readonly string[],
  types: readonly string[],
  read: SlotReader,
  now: Temporal.PlainDateTime,
): string[] {
  for (const type of types) {
    const span = longestValue(words, type, read, now);
    if (span === undefined) continue;
    const { start, length } = span;
    const before = generalised(words.slice(0, start), types, read, now);
    return [...before, `{${type}}`, ...generalised(words.slice(start + length), types, read, now)];
  }
  return [...words];
}

function slotsIn(
  words: readonly string[],
  intent: ModelIntent | undefined,
  read: SlotReader,
  now: Temporal.PlainDateTime,
): Record<string, SlotReading> {
  const found: Record<string, SlotReading> = {};
  let left = words;
  for (const { name, type } of intent?.slots ?? []) {
    const span = longestValue(left, type, read, now);
    if (span === undefined) continue;
    found[name] = span.reading;
    left = left.map((word, i) => (i >= span.start && i < span.start + span.length ? '' : word));
  }
  return found;
}

function longestValue(words: readonly string[], type: string, read: SlotReader, now: Temporal.PlainDateTime) {
  for (let length = Math.min(words.length, 6); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const reading = read(type, words.slice(start, start + length), now);
      if (reading?.known) return { start, length, reading };
    }
  }
  return undefined;
}

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
