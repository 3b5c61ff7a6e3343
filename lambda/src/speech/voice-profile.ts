import type { Range } from '../domain/hearing';
import { duration, finite, mapOf, type Parser, shape, text, where } from '../domain/parse';
import own from './voice-profile.json';

/**
 * A voice as constants: what `npm run calibrate` finds out by measuring it. Times in ms at normal speed, each of them
 * what one more of its kind adds to an utterance.
 */
export interface VoiceProfile {
  /** Which voice, and how it was measured. */
  readonly name: string;
  /** What every utterance costs beyond its words: onset and the lengthening of its end. */
  readonly utteranceMs: number;
  readonly syllableMs: number;
  /** A consonant or a vowel. */
  readonly soundMs: number;
  /** A word that carries a stress. */
  readonly wordMs: number;
  /** A comma, colon or semicolon inside a sentence. */
  readonly clauseMs: number;
  /** Between two sentences spoken in one breath. */
  readonly sentenceMs: number;
  /** Added for each "left" and taken off for each "right"; the feet differ in no other words. May be below 0. */
  readonly leftMs: number;
  /** The words that people follow as beats, measured one by one: numbers, and those that begin a phase of a breath. */
  readonly beatsMs: Readonly<Record<string, number>>;
  /** How much later than the others a beat begins to be heard; below 0 when earlier. Without it they all begin alike. */
  readonly onsetsMs?: Readonly<Record<string, number>>;
  /** How much a change of rate is heard: at `rate` speech takes `rate ** -rateResponse` of its time; 1 is all of it. */
  readonly rateResponse: number;
  /** The time of whispered speech in parts of the plain. */
  readonly whispered: number;
  /** How far the voice may be from this profile, in parts of its time. */
  readonly range: Range;
}

/** More is no habit of a voice but a slip. */
const MOST_LEFT_MS = 300;

/** The silence before a consonant is no longer. */
const MOST_ONSET_MS = 300;

const onset: Parser<number> = where(finite, (value) => Math.abs(value) <= MOST_ONSET_MS);
const factor: Parser<number> = where(duration, (value) => value >= 0.25 && value <= 4);

/** Reads a profile of unknown origin; `undefined` when a constant is missing or cannot be one. Never throws. */
export const readVoiceProfile: Parser<VoiceProfile> = where(
  shape<VoiceProfile>(
    {
      name: text,
      utteranceMs: duration,
      syllableMs: duration,
      soundMs: duration,
      wordMs: duration,
      clauseMs: duration,
      sentenceMs: duration,
      leftMs: where(finite, (value) => Math.abs(value) <= MOST_LEFT_MS),
      beatsMs: mapOf(duration),
      rateResponse: where(duration, (value) => value <= 2),
      whispered: factor,
      range: shape<Range>({ least: factor, most: factor }),
    },
    { onsetsMs: mapOf(onset) },
  ),
  ({ range, utteranceMs, syllableMs, soundMs, wordMs }) =>
    range.least <= 1 && range.most >= 1 && utteranceMs + syllableMs + soundMs + wordMs > 0,
);

/**
 * The voice the skill reckons with until a deployer has measured Alexa's own: see docs/calibration.md. Its range is
 * wide for that reason: a voice up to 15 % slower or faster, 1 / 0.85 and 1 / 1.15 of the time.
 */
export const ownVoice: VoiceProfile = own;
