import { readingText } from '../../lambda/src/content/reading';
import type { Range } from '../../lambda/src/domain/hearing';
import { speakingTimeOf } from '../../lambda/src/speech/speaking-time';
import { ownVoice, type VoiceProfile } from '../../lambda/src/speech/voice-profile';
import { type Fit, fitConstants } from './fit';
import type { Measured } from './measure';
import { spokenIn, type Timed } from './timed';

/** A profile, and what there is to say about how it was found. */
export interface Calibration {
  readonly profile: VoiceProfile;
  /** Lines for whoever calibrates. */
  readonly report: readonly string[];
}

/** From everything an engine has spoken. */
export const fromMeasured = (name: string, measured: Measured): Calibration => {
  const { reading, ...known } = measured;
  return calibrated(name, reading, known);
};

/** From the times of a few texts; what they cannot tell follows the voice the skill reckons with now. */
export const fromTimes = (name: string, timed: readonly Timed[]): Calibration =>
  calibrated(name, timed, { rateResponse: ownVoice.rateResponse });

const calibrated = (
  name: string,
  timed: readonly Timed[],
  known: Pick<VoiceProfile, 'rateResponse'> & Partial<Pick<VoiceProfile, 'beatsMs' | 'onsetsMs'>>,
): Calibration => {
  const fit = fitConstants(timed, ownVoice, known.beatsMs !== undefined);
  const { beatsMs = beatsBy(fit), ...others } = known;
  const range = rangeOf(fit, timed, known.beatsMs === undefined ? 'timed' : 'measured');
  const profile: VoiceProfile = { ...ownVoice, name, ...fit.constants, ...others, beatsMs, range };
  return { profile, report: reportOn(profile, fit, timed) };
};

/** Beats that nobody has measured change as a short word does. */
const beatsBy = ({ constants }: Fit): VoiceProfile['beatsMs'] => {
  const before = speakingTimeOf({ ...ownVoice, beatsMs: {} });
  const after = speakingTimeOf({ ...ownVoice, ...constants, beatsMs: {} });
  return Object.fromEntries(
    Object.entries(ownVoice.beatsMs).map(([beat, ms]) => {
      const text = `${beat}.`;
      return [beat, Math.round((ms * after(text)) / before(text))];
    }),
  );
};

/**
 * Even a voice that was measured well is off by this much over the phrases of a minute or two; one that was timed by
 * hand, from the first sound to the last, is also off by the silence around its phrases.
 */
const LEAST_RANGE = { measured: 0.05, timed: 0.1 };
const MOST_RANGE = 0.3;
/** How much of an evening the clock has to reckon with at once, in phrases. */
const PHRASES = 25;

/** Two standard deviations of what single phrases add up to, and of what the fit itself is uncertain of. */
const rangeOf = ({ errorMs, doubt }: Fit, timed: readonly Timed[], how: keyof typeof LEAST_RANGE): Range => {
  const meanMs = speechMs(timed) / timed.length;
  const single = errorMs / meanMs / Math.sqrt(PHRASES);
  const half = Math.min(MOST_RANGE, Math.max(LEAST_RANGE[how], 2 * single) + 2 * doubt);
  const rounded = Math.round(half * 100) / 100;
  return { least: Number((1 - rounded).toFixed(2)), most: Number((1 + rounded).toFixed(2)) };
};

const reportOn = (profile: VoiceProfile, { errorMs }: Fit, timed: readonly Timed[]): readonly string[] => {
  const totalMs = speechMs(timed);
  const speed = sumOf(readingText, profile) / sumOf(readingText, ownVoice);
  const { least, most } = profile.range;
  return [
    `${profile.name}: ${timed.length} texts, ${(totalMs / 1000).toFixed(1)} s of speech`,
    `a single text is off by ${Math.round(errorMs)} ms (${percent(errorMs / (totalMs / timed.length))})`,
    `it takes ${percent(speed)} of the time of "${ownVoice.name}"`,
    `the skill will allow for ${percent(least)} to ${percent(most)} of what the profile says`,
  ];
};

const speechMs = (timed: readonly Timed[]): number => timed.reduce((sum, each) => sum + spokenIn(each).ms, 0);

const sumOf = (texts: readonly string[], profile: VoiceProfile): number => {
  const time = speakingTimeOf(profile);
  return texts.reduce((sum, text) => sum + time(text), 0);
};

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
