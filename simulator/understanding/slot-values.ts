import type { slu } from 'ask-sdk-model';
import type { Temporal } from 'temporal-polyfill';
import type { LanguageModel, SlotType } from '../../language/interaction-model';
import { readDate } from './dates';
import { readDuration } from './durations';
import { numberFrom } from './recogniser';
import { readTime } from './times';
import { inFull, wordsOf } from './words';

/** A slot's value as it is sent, and how well it was understood. */
export interface SlotReading {
  readonly value: string;
  readonly resolutions?: slu.entityresolution.Resolutions;
  readonly known: boolean;
}

/** Reads words as a value of a type; `undefined` when they cannot be one. */
export type SlotReader = (
  type: string,
  words: readonly string[],
  now: Temporal.PlainDateTime,
) => SlotReading | undefined;

/** Words longer than this are no unknown name any more. */
const UNKNOWN_WORDS = 3;

export function createSlotReader(model: LanguageModel, skillId: string): SlotReader {
  const custom = new Map((model.types ?? []).map((type) => [type.name, customReader(type, skillId)]));
  const known = new Map<string, SlotReading | undefined>();
  return (type, words, now) => {
    const key = `${type} ${now} ${words.join(' ')}`;
    if (!known.has(key)) {
      if (known.size > MOST_KNOWN) known.clear();
      known.set(key, custom.get(type)?.(words) ?? readBuiltIn(type, words, now));
    }
    return known.get(key);
  };
}

/** The same words are read for sample after sample. */
const MOST_KNOWN = 20_000;

function readBuiltIn(
  type: string,
  words: readonly string[],
  now: Temporal.PlainDateTime,
): SlotReading | undefined {
  switch (type) {
    case 'AMAZON.DURATION':
      return reading(readDuration(words, now));
    case 'AMAZON.NUMBER':
      return reading(readNumber(words));
    case 'AMAZON.TIME':
      return reading(readTime(words, now));
    case 'AMAZON.DATE':
      return reading(readDate(words, now));
    default:
      return type.startsWith('AMAZON.') ? { value: words.join(' '), known: false } : undefined;
  }
}

/** A half is heard as a number, and sent as none: the type is one of whole numbers. */
function readNumber(words: readonly string[]): string | undefined {
  const number = numberFrom(words.join(' '));
  if (number === undefined || number < 0) return undefined;
  if (Number.isInteger(number)) return number.toString();
  return number > 1 ? '?' : undefined;
}

const reading = (value: string | undefined): SlotReading | undefined =>
  value === undefined ? undefined : { value, known: value !== '?' };

function customReader(
  type: SlotType,
  skillId: string,
): (words: readonly string[]) => SlotReading | undefined {
  const entries = (type.values ?? []).flatMap(({ id, name }) =>
    [name.value, ...(name.synonyms ?? [])].map((word): [string, slu.entityresolution.Value] => [
      inFull(wordsOf(word)).join(' '),
      { name: name.value, id: id ?? '' },
    ]),
  );
  const values = new Map(entries.reverse());
  const authority = `amzn1.er-authority.echo-sdk.${skillId}.${type.name}`;
  return (words) => {
    const spoken = words.join(' ');
    const inAll = inFull(words).join(' ');
    const value = values.get(inAll) ?? values.get(inAll.replace(/^(?:the|my) /, ''));
    if (value !== undefined) {
      const status = { code: 'ER_SUCCESS_MATCH' } as const;
      return {
        value: spoken,
        known: true,
        resolutions: { resolutionsPerAuthority: [{ authority, status, values: [{ value }] }] },
      };
    }
    if (words.length > UNKNOWN_WORDS) return undefined;
    const status = { code: 'ER_SUCCESS_NO_MATCH' } as const;
    return {
      value: spoken,
      known: false,
      resolutions: { resolutionsPerAuthority: [{ authority, status, values: [] }] },
    };
  };
}
