import { Matrix, solve } from 'ml-matrix';
import { type Features, featuresOf } from '../../lambda/src/speech/features';
import type { VoiceProfile } from '../../lambda/src/speech/voice-profile';
import { spokenIn, type Timed } from './timed';

/** The constants that are fitted, each with what of a text it is multiplied with. */
const CONSTANTS = [
  ['utteranceMs', 'utterances'],
  ['syllableMs', 'syllables'],
  ['soundMs', 'sounds'],
  ['wordMs', 'words'],
  ['clauseMs', 'clauses'],
  ['sentenceMs', 'sentences'],
  ['leftMs', 'lefts'],
] as const satisfies readonly (readonly [keyof VoiceProfile, keyof Features])[];

export type Constants = { readonly [C in (typeof CONSTANTS)[number][0]]: number };

/** What is fitted, and how well. */
export interface Fit {
  readonly constants: Constants;
  /** How far a single text is off, as the root of the mean square, in ms. */
  readonly errorMs: number;
  /** How uncertain the time of all the texts together still is, in parts of it, as a standard deviation. */
  readonly doubt: number;
}

/**
 * What is believed before anything is measured: the constants are those of the profile at hand, at another speed by
 * some 40 %, and each for itself off by another 30 %. So a few stopwatch times change little but the speed. What is
 * silence rather than sound is a habit of each voice, from nothing to half a second, and follows no speed.
 */
const SPEED_DOUBT = 0.4;
const OWN_DOUBT = 0.3;
const SILENCE_DOUBT_MS = 250;
const SILENCES: readonly (keyof VoiceProfile)[] = ['utteranceMs', 'clauseMs', 'sentenceMs'];
/** What one side is said longer than the other; nothing is known of it before. */
const SIDE_DOUBT_MS = 40;
/** Where a whole text was measured exactly, what was believed before weighs next to nothing. */
const OPEN_MIND = 10;

/** The error of a single time before anything is known of it: a hand at a stopwatch, and what the model leaves out. */
const FIRST_ERROR = { ms: 150, share: 0.03, weight: 4 };
const ROUNDS = 10;

/**
 * Fits the constants of a voice to its times: ridge regression towards a known profile, no time below nothing.
 * With `plenty` of exact times the profile only gives what they cannot tell.
 *
 * @example
 * fitConstants([{ text: 'The kettle.', ms: 900 }], ownVoice).constants.syllableMs //=> somewhat more than the own voice's
 */
export const fitConstants = (timed: readonly Timed[], known: VoiceProfile, plenty = false): Fit => {
  const all = CONSTANTS.map((_, index) => index);
  for (let kept = all; ; ) {
    const fit = fitted(timed, known, kept, plenty ? OPEN_MIND : 1);
    const least = Math.min(...fit.values.filter((_, index) => !isSigned(kept[index])));
    if (least >= 0) return asFit(fit, kept);
    // One at a time: without the most negative one the others may be found where they belong.
    kept = kept.filter((_, index) => fit.values[index] !== least);
  }
};

interface Fitted {
  readonly values: readonly number[];
  readonly errorMs: number;
  readonly doubt: number;
}

/** The posterior of a linear model with known prior; its error is estimated along with it. */
const fitted = (
  timed: readonly Timed[],
  known: VoiceProfile,
  kept: readonly number[],
  doubts: number,
): Fitted => {
  const spoken = timed.map(spokenIn);
  const rows = spoken.map(({ phrases }) => rowOf(phrases));
  const x = new Matrix(rows.map((row) => kept.map((column) => row[column] ?? 0)));
  const y = Matrix.columnVector(spoken.map(({ ms }) => ms));
  const first = CONSTANTS.map(([constant]) => known[constant]);
  const prior = Matrix.columnVector(kept.map((column) => first[column] ?? 0));
  const spread = spreadOf(kept, prior.to1DArray()).mul(doubts ** 2);
  const surprise = Matrix.sub(y, x.mmul(prior));
  const guess = FIRST_ERROR.ms + FIRST_ERROR.share * y.mean();
  let variance = guess ** 2;
  for (let round = 0; ; round += 1) {
    const towards = x.mmul(spread);
    const total = towards.mmul(x.transpose()).add(Matrix.eye(timed.length).mul(variance));
    const values = Matrix.add(prior, towards.transpose().mmul(solve(total, surprise)));
    const left = Matrix.sub(y, x.mmul(values));
    if (round === ROUNDS) {
      const uncertain = Matrix.sub(spread, towards.transpose().mmul(solve(total, towards)));
      const sum = new Matrix([x.sum('column')]);
      const doubt = Math.sqrt(Math.max(0, sum.mmul(uncertain).mmul(sum.transpose()).get(0, 0))) / y.sum();
      return { values: values.to1DArray(), errorMs: left.norm() / Math.sqrt(timed.length), doubt };
    }
    const { weight } = FIRST_ERROR;
    variance = (weight * guess ** 2 + left.norm() ** 2) / (weight + timed.length);
  }
};

const spreadOf = (kept: readonly number[], prior: readonly number[]): Matrix => {
  const silent = kept.map((column) => SILENCES.some((name) => name === CONSTANTS[column]?.[0]));
  const doubtMs = (index: number): number | undefined => {
    if (isSigned(kept[index])) return SIDE_DOUBT_MS;
    return silent[index] ? SILENCE_DOUBT_MS : undefined;
  };
  const shared = prior.map((value, index) => (doubtMs(index) === undefined ? value * SPEED_DOUBT : 0));
  const own = prior.map((value, index) => doubtMs(index) ?? value * OWN_DOUBT);
  return Matrix.add(
    Matrix.columnVector(shared).mmul(Matrix.rowVector(shared)),
    Matrix.diag(own.map((value) => value ** 2)),
  );
};

/** A difference, and no time. */
const isSigned = (column = -1): boolean => CONSTANTS[column]?.[0] === 'leftMs';

const rowOf = (phrases: readonly string[]): readonly number[] => {
  const features = phrases.map(featuresOf);
  return CONSTANTS.map(([, feature]) => features.reduce((sum, each) => sum + each[feature], 0));
};

const asFit = ({ values, errorMs, doubt }: Fitted, kept: readonly number[]): Fit => {
  const value = (constant: keyof Constants): number => {
    const column = CONSTANTS.findIndex(([name]) => name === constant);
    return Math.round((values[kept.indexOf(column)] ?? 0) * 10) / 10;
  };
  return {
    constants: {
      utteranceMs: value('utteranceMs'),
      syllableMs: value('syllableMs'),
      soundMs: value('soundMs'),
      wordMs: value('wordMs'),
      clauseMs: value('clauseMs'),
      sentenceMs: value('sentenceMs'),
      leftMs: value('leftMs'),
    },
    errorMs,
    doubt,
  };
};
