import type { Temporal } from 'temporal-polyfill';
import type { ModelIntent } from '../../language/interaction-model';
import type { SlotReader, SlotReading } from './slot-values';

const LONGEST_VALUE = 6;

/**
 * What words hold for the slots of an intent: the longest values first, so that "right foot first" is an order and not
 * a foot.
 *
 * @example
 * slotsIn(['only', 'ten', 'minutes'], startRoutine, read, now) //=> { duration: { value: 'PT10M', known: true } }
 */
export function slotsIn(
  words: readonly string[],
  intent: ModelIntent | undefined,
  read: SlotReader,
  now: Temporal.PlainDateTime,
): Record<string, SlotReading> {
  const found: Record<string, SlotReading> = {};
  const left = [...words];
  for (let length = Math.min(words.length, LONGEST_VALUE); length > 0; length--) {
    for (let start = 0; start + length <= left.length; start++) {
      const span = left.slice(start, start + length);
      if (span.includes(TAKEN)) continue;
      for (const { name, type } of intent?.slots ?? []) {
        if (name in found || (name === OWN_NAME && left[start - 1] !== 'my')) continue;
        const reading = read(type, span, now);
        if (reading?.known !== true) continue;
        found[name] = reading;
        left.fill(TAKEN, start, start + length);
        break;
      }
    }
  }
  return found;
}

/** A massage's own name may be any word, such as "quick": it is meant in "my quick one" only. */
const OWN_NAME = 'preset';

/** In the place of words that a slot has taken. */
const TAKEN = '';
