import { featuresOf } from './features';
import { ownVoice, type VoiceProfile } from './voice-profile';

/** How something is spoken. */
export interface Style {
  /** 1 is normal speed, 0.9 slower. */
  readonly rate: number;
  readonly whispered?: boolean;
}

/** How long a text takes to be spoken, in whole ms. An empty text takes no time. */
export type SpeakingTime = (text: string, style?: Style) => number;

const NORMAL: Style = { rate: 1 };

/**
 * The speaking time of a voice, by its profile.
 *
 * @example
 * speakingTimeOf({ ...ownVoice, beatsMs: { one: 374 } })('One.', { rate: 0.9 }) //=> 416
 */
export const speakingTimeOf = (profile: VoiceProfile): SpeakingTime => {
  const measured = new Map<string, number>();
  const plainMs = (text: string): number => {
    const known = measured.get(text);
    if (known !== undefined) return known;
    const lengthMs = textMs(profile, text);
    if (measured.size < MOST_MEASURED) measured.set(text, lengthMs);
    return lengthMs;
  };
  return (text, { rate, whispered = false } = NORMAL) =>
    Math.round((plainMs(text) * (whispered ? profile.whispered : 1)) / rate ** profile.rateResponse);
};

/** Counting syllables is slow, and the phrases of a phrasebook are few and come again and again. */
const MOST_MEASURED = 2000;

/** The speaking time of the voice the skill reckons with by default. */
export const speakingMs: SpeakingTime = speakingTimeOf(ownVoice);

/**
 * The name under which a profile keeps the time of a beat.
 *
 * @example
 * beatIn('Two.') //=> 'two'
 */
export const beatIn = (text: string): string => text.replace(/[.!?]$/, '').toLowerCase();

/** How much later than other words a phrase begins to be heard, in whole ms; below 0 when earlier. */
export type Onset = (text: string) => number;

/**
 * The onsets of a voice, by its profile: those of the beats, which people follow.
 *
 * @example
 * onsetOf({ ...ownVoice, onsetsMs: { two: 40 } })('Two.') //=> 40
 */
export const onsetOf =
  ({ onsetsMs = {} }: VoiceProfile): Onset =>
  (text) =>
    onsetsMs[beatIn(text)] ?? 0;

const textMs = (profile: VoiceProfile, text: string): number => {
  const beat = profile.beatsMs[beatIn(text)];
  if (beat !== undefined) return beat;
  const { utterances, syllables, sounds, words, clauses, sentences, lefts } = featuresOf(text);
  return (
    utterances * profile.utteranceMs +
    syllables * profile.syllableMs +
    sounds * profile.soundMs +
    words * profile.wordMs +
    clauses * profile.clauseMs +
    sentences * profile.sentenceMs +
    lefts * profile.leftMs
  );
};
