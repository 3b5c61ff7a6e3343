import { ITEM_SILENCE_MS, shortScript } from '../../lambda/src/content/reading';
import { type Heard, heardIn, noiseIn } from '../../simulator/sound/hearing';
import type { Sound } from '../../simulator/sound/sound';
import { InputError } from './input-error';
import type { Timed } from './timed';

/** Longer than any silence inside an item, shorter than those around it. */
const QUIET_MS = 2200;
/** Numbers, invitations and the listener's own words are shorter, items are longer. */
const SHORTEST_ITEM_MS = 4000;
/** A room is never silent: speech is what stands well above its noise. */
const ABOVE_NOISE = 4;
const AUDIBLE = 0.02;
/** How much longer than the silence after an item it may be until something is heard again. */
const LATE_MS = 1000;

/**
 * The times of the short script in a recording of it. An item lasts from its first sound to the first sound after the
 * silence that follows it, less that silence: so its own silence at the end belongs to it, and an echo in the room
 * does not. Where nothing follows it lasts until it is no longer heard. Throws an `InputError` when the items cannot
 * be told apart.
 */
export const timesIn = (recording: Sound): readonly Timed[] => {
  const heard = heardIn(recording, QUIET_MS, Math.max(AUDIBLE, noiseIn(recording) * ABOVE_NOISE));
  const items = heard.filter(({ beginsAtMs, endsAtMs }) => endsAtMs - beginsAtMs >= SHORTEST_ITEM_MS);
  if (items.length !== shortScript.length) {
    throw new InputError(
      `the recording should hold ${shortScript.length} items with silence around them; ${items.length} can be told apart`,
    );
  }
  return items.map((item, index) => ({ text: shortScript[index] ?? '', ms: lastingMs(item, heard) }));
};

const lastingMs = (item: Heard, heard: readonly Heard[]): number => {
  const next = heard[heard.indexOf(item) + 1];
  const silenceMs = (next?.beginsAtMs ?? Number.POSITIVE_INFINITY) - item.endsAtMs;
  return next === undefined || silenceMs > ITEM_SILENCE_MS.after + LATE_MS
    ? item.endsAtMs - item.beginsAtMs
    : next.beginsAtMs - ITEM_SILENCE_MS.after - item.beginsAtMs;
};
