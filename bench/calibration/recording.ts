import { SCRIPT_PAUSE_MS, stopwatchScript } from '../../lambda/src/content/reading';
import { heardIn, noiseIn } from '../../simulator/sound/hearing';
import { lengthMs, type Sound } from '../../simulator/sound/sound';
import type { Timed } from './fit';
import { InputError } from './input-error';

/** A silence of this length parts two items; those inside an item are shorter. */
const QUIET_MS = SCRIPT_PAUSE_MS * 0.6;
/** A room is never silent: speech is what stands well above its noise. */
const ABOVE_NOISE = 4;
const AUDIBLE = 0.02;

/**
 * The times of the stopwatch script in a recording of it. Each item lasts from its first sound to that of the next,
 * without the pause between, so that a hum after a word or an echo in the room adds nothing; the last one lasts until
 * it is no longer heard. Throws an `InputError` when the items cannot be told apart.
 */
export const timesIn = (recording: Sound): readonly Timed[] => {
  const heard = heardIn(recording, QUIET_MS, Math.max(AUDIBLE, noiseIn(recording) * ABOVE_NOISE));
  if (heard.length !== stopwatchScript.length) {
    throw new InputError(
      `${stopwatchScript.length} items with pauses of ${SCRIPT_PAUSE_MS / 1000} s are needed; in these ${Math.round(lengthMs(recording) / 1000)} s ${heard.length} can be told apart`,
    );
  }
  return heard.map(({ beginsAtMs, endsAtMs }, index) => {
    const next = heard[index + 1];
    const ms = next === undefined ? endsAtMs - beginsAtMs : next.beginsAtMs - beginsAtMs - SCRIPT_PAUSE_MS;
    return { text: stopwatchScript[index] ?? '', ms };
  });
};
