import type { Temporal } from 'temporal-polyfill';
import type { ModelIntent } from './model';
import type { SlotReader, SlotReading } from './slot-values';

const LONGEST_VALUE = 6;

/** The words with every value of a slot replaced by its type, so that values never heard of in a sample count too. */
export function generalised(
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

/** What the words hold for each slot of an intent. */
export function slotsIn(
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
  for (let length = Math.min(words.length, LONGEST_VALUE); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const reading = read(type, words.slice(start, start + length), now);
      if (reading?.known) return { start, length, reading };
    }
  }
  return undefined;
}
