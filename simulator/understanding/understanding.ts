import type { Intent, Slot } from 'ask-sdk-model';
import type { Temporal } from 'temporal-polyfill';
import type { InteractionModel, ModelIntent } from '../../language/interaction-model';
import { alarmsIn } from './alarms/alarms';
import { soundsHarmless } from './alarms/harmless';
import { cautionOf } from './caution';
import { createGuess } from './guess';
import { FALLBACK, samplesOf } from './samples';
import { createSlotReader, type SlotReading } from './slot-values';
import { bare, bareSamples, wishedFor } from './small-words';
import { bestTemplate, isMisheard, namelessWords, type Reading, type TemplateMatch } from './templates';
import { slotsIn } from './values-within';
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

/** The understanding of a model; it takes a while to prepare, and is prepared once. */
export function createUnderstanding(model: InteractionModel, skillId: string): Understanding {
  const before = PREPARED.get(model)?.get(skillId);
  if (before !== undefined) return before;
  const prepared = prepare(model, skillId);
  PREPARED.set(model, new Map([...(PREPARED.get(model) ?? []), [skillId, prepared]]));
  return prepared;
}

const PREPARED = new WeakMap<InteractionModel, ReadonlyMap<string, Understanding>>();

function prepare(model: InteractionModel, skillId: string): Understanding {
  const { languageModel } = model.interactionModel;
  const samples = samplesOf(languageModel);
  const nameless = namelessWords(samples);
  const read = createSlotReader(languageModel, skillId);
  const withoutSmallWords = bareSamples(samples);
  const wishes = withoutSmallWords.filter(({ intent }) => !ANSWERS.has(intent));
  const guess = createGuess(languageModel, samples);
  const alarmIn = alarmsIn(samples);
  const intents = new Map(languageModel.intents.map((intent) => [intent.name, intent]));

  function understand(wordings: readonly string[], now: Temporal.PlainDateTime): Intent {
    const spoken = wordings.map(wordsOf);
    const using = { read, now, nameless };
    const fitting = spoken.flatMap((words) => bestTemplate(samples, words, using) ?? []);
    const known = fitting.find(understood);
    const alarm = known === undefined ? spoken.map(alarmIn).find((name) => name !== undefined) : undefined;
    if (alarm !== undefined) return intentOf(alarm, undefined, {});
    const fit = known ?? spoken.map((words) => unharmed(words, reworded(words, using))).find(understood);
    if (fit !== undefined) return intentOf(fit.intent, intents.get(fit.intent), fit.slots);
    const guesses = spoken.map((words) => ({ words, name: guess(words) ?? FALLBACK }));
    const likeliest = guesses.find(({ name }) => name !== FALLBACK);
    const [unsure] = fitting;
    if (unsure !== undefined && (likeliest === undefined || isMeant(unsure, likeliest.name)))
      return intentOf(unsure.intent, intents.get(unsure.intent), unsure.slots);
    if (likeliest === undefined) {
      const part = spoken.map((words) => unharmed(words, partly(words, using))).find(understood);
      return part === undefined
        ? intentOf(FALLBACK, undefined, {})
        : intentOf(part.intent, intents.get(part.intent), part.slots);
    }
    const intent = intents.get(likeliest.name);
    return intentOf(likeliest.name, intent, slotsIn(likeliest.words, intent, read, now));
  }

  function reworded(words: readonly string[], using: Reading): TemplateMatch | undefined {
    const said = bare(words);
    const match = bestTemplate(withoutSmallWords, said, using);
    return understood(match) ? match : bestTemplate(wishes, wishedFor(said), using);
  }

  /** What a sentence begins or ends with, when that is a sample: "no toes tonight, they're all scratched". */
  function partly(words: readonly string[], using: Reading): TemplateMatch | undefined {
    for (let length = words.length - 1; length >= SHORTEST_PART; length--) {
      for (const part of [words.slice(0, length), words.slice(-length)]) {
        const match = bestTemplate(samples, part, using);
        if (!understood(match) || match.intent === FALLBACK) continue;
        const names = Object.keys(match.slots).length > 0;
        if (names || length >= SHORTEST_MOVE || cautionOf(match.intent) !== 'action') return match;
      }
    }
    return undefined;
  }

  return { invocationName: languageModel.invocationName, understand };
}

/**
 * The fewest words that mean something beside others; more of them for what moves or ends something, unless they name
 * what: "skip the toes".
 */
const SHORTEST_PART = 3;
const SHORTEST_MOVE = 5;

/** "Can you do that" is no yes. */
const ANSWERS: ReadonlySet<string> = new Set(['AMAZON.YesIntent', 'AMAZON.NoIntent']);

const understood = (match: TemplateMatch | undefined): match is TemplateMatch => match?.unknown === 0;

/** An alarm that is not said outright is none when the words only sound like one: "pins and needles have gone". */
const unharmed = (words: readonly string[], match: TemplateMatch | undefined): TemplateMatch | undefined =>
  match !== undefined && cautionOf(match.intent) === 'alarm' && soundsHarmless(words) ? undefined : match;

/** A sample with a name in it that nobody knows is meant when it is the likeliest, or when it is a number. */
const isMeant = (match: TemplateMatch, likeliest: string): boolean =>
  match.intent === likeliest || isMisheard(match);

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
