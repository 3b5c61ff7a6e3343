import { type BreathPhases, LONGEST_CYCLE_MS } from './breath';

export type BreathPhase = keyof BreathPhases;

/** The seconds of a breath as they were said; what was left out is not there. */
export type SaidPhases = { readonly [Phase in BreathPhase]?: number | 'unclear' };

/** A number outside of what is counted, by the limit it goes beyond. */
export interface PhaseLimit {
  readonly phase: BreathPhase;
  readonly seconds: number;
  readonly longest: boolean;
}

/** A breath of the listener's own: as it was said, or else the nearest that is possible and why it is not as said. */
export interface OwnPattern {
  readonly phasesMs: BreathPhases;
  /** An inhale or an exhale was completed. */
  readonly completed: boolean;
  readonly beyond: readonly PhaseLimit[];
  /** The whole breath was too long. */
  readonly tooLong: boolean;
}

export const PHASES: readonly BreathPhase[] = ['inhale', 'holdIn', 'exhale', 'holdOut'];

/** The range of each phase of an own pattern, in whole seconds. */
export const PHASE_LIMITS: Readonly<Record<BreathPhase, { readonly least: number; readonly most: number }>> =
  {
    inhale: { least: 2, most: 8 },
    holdIn: { least: 0, most: 8 },
    exhale: { least: 2, most: 12 },
    holdOut: { least: 0, most: 8 },
  };

/** Out longer than in, as in the long exhale. */
const OUT_TO_IN = 1.5;
const DEFAULT_INHALE = 4;
export const LONGEST_CYCLE = LONGEST_CYCLE_MS / 1000;

type Seconds = Readonly<Record<BreathPhase, number>>;

/**
 * What was said as a breath that can be counted. Every number is moved into its range, and a breath over 24 s gives
 * up seconds of its holds, the longer one first.
 *
 * @example
 * ownPattern({ inhale: 9, exhale: 7 })
 * //=> { phasesMs: { inhale: 8000, holdIn: 0, exhale: 7000, holdOut: 0 }, completed: false,
 * //     beyond: [{ phase: 'inhale', seconds: 8, longest: true }], tooLong: false }
 */
export const ownPattern = (said: SaidPhases): OwnPattern => {
  const whole = completed(said);
  const within = eachOf((phase) =>
    Math.min(PHASE_LIMITS[phase].most, Math.max(PHASE_LIMITS[phase].least, whole[phase])),
  );
  const fitting = withinCycle(within);
  return {
    phasesMs: eachOf((phase) => fitting[phase] * 1000),
    completed: PHASES.some((phase) => said[phase] === 'unclear') || isIncomplete(said),
    beyond: PHASES.filter((phase) => within[phase] !== whole[phase]).map((phase) => ({
      phase,
      seconds: within[phase],
      longest: within[phase] < whole[phase],
    })),
    tooLong: fitting !== within,
  };
};

/** Whether an inhale or an exhale was left out. */
export const isIncomplete = (said: SaidPhases): boolean =>
  said.inhale === undefined || said.exhale === undefined;

const completed = (said: SaidPhases): Seconds => {
  const exhale = numberOf(said.exhale);
  const inhale =
    numberOf(said.inhale) ?? (exhale === undefined ? DEFAULT_INHALE : inRange('inhale', exhale / OUT_TO_IN));
  return {
    inhale,
    holdIn: numberOf(said.holdIn) ?? 0,
    exhale: exhale ?? inRange('exhale', inhale * OUT_TO_IN),
    holdOut: numberOf(said.holdOut) ?? 0,
  };
};

const withinCycle = (seconds: Seconds): Seconds => {
  const { inhale, holdIn, exhale, holdOut } = seconds;
  if (inhale + holdIn + exhale + holdOut <= LONGEST_CYCLE) return seconds;
  // Without any hold the longest breath is 20 s, so the holds always have enough to give.
  const shorter = holdOut >= holdIn ? { holdOut: holdOut - 1 } : { holdIn: holdIn - 1 };
  return withinCycle({ ...seconds, ...shorter });
};

const inRange = (phase: BreathPhase, seconds: number): number => {
  const { least, most } = PHASE_LIMITS[phase];
  return Math.min(most, Math.max(least, Math.round(seconds)));
};

const numberOf = (said: number | 'unclear' | undefined): number | undefined =>
  said === 'unclear' ? undefined : said;

const eachOf = (of: (phase: BreathPhase) => number): Seconds => ({
  inhale: of('inhale'),
  holdIn: of('holdIn'),
  exhale: of('exhale'),
  holdOut: of('holdOut'),
});
