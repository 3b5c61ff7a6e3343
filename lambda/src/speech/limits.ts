import type { Hearing } from '../domain/hearing';

/*
 * Every number Alexa imposes or leaves open, once. D: documented by Amazon. R: reported by developers.
 * U: unknown without a device. `Awaits probe N` marks what a probe of docs/device-probes.md sets.
 */

/**
 * One `<break>` tag, in ms (D). Also the longest silence: a page of 2026 may mean that as the limit of all (U).
 * Awaits probe 1.
 */
export const LONGEST_BREAK_MS = 10_000;

/** `outputSpeech` must stay under this many characters (D). */
export const SPEECH_CHARACTERS = 8000;

/** The title and the text of a card together (D). */
export const CARD_CHARACTERS = 8000;

/**
 * A response may last 240 s (D for APLA, R for SSML); segments stay clear of it, by the slowest likely voice.
 * Awaits probe 4. Awaits probe 5.
 */
export const LONGEST_SEGMENT_MS = 220_000;

/**
 * What a reprompt may last. Nowhere documented for speech; 90 s is the documented limit of `<audio>` in one.
 * Awaits probe 3. Awaits probe 6.
 */
export const LONGEST_REPROMPT_MS = 90_000;

/** What the clock can tell of the place. */
export const hearing: Hearing = {
  // No source; a range wide enough for a slow network. Awaits probe 7.
  startDelayMs: { least: 300, most: 2500 },
  // The wake word and a short question, spoken between the silence and the request's timestamp. Awaits probe 7.
  cutInMs: { least: 0, most: 3000 },
  // Timestamps come in whole seconds (R). Awaits probe 8.
  roundingMs: 1000,
  // About eight seconds (D). Awaits probe 14.
  microphoneMs: 8000,
  // A voice up to 15 % slower or faster than the model believes: 1 / 0.85 and 1 / 1.15 of its time.
  voice: { least: 0.87, most: 1.18 },
};
