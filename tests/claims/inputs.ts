import { library } from '../../lambda/src/content/library';
import { PHASE_LIMITS } from '../../lambda/src/domain/own-pattern';
import { ownChoice, type PatternChoice } from '../../lambda/src/domain/pattern-choice';
import type { StepName } from '../../lambda/src/domain/session/act';
import type { DayName, ToldSession } from '../../lambda/src/domain/session/history-act';
import type { StepOf } from '../../lambda/src/domain/session/shaping-act';
import type { Foot } from '../../lambda/src/domain/timeline';
import { waysOf } from '../ways';
import { every } from './every';

export const BOTH = [true, false] as const;
/** A field that is true or left out. */
export const MAYBE = [undefined, true] as const;

/** The whole numbers from one to another. */
export const from = (least: number, most: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index);

/** Massage time in every half minute there may be, in ms. */
export const HALF_MINUTES_MS = from(1, 40).map((halves) => halves * 30_000);

/** Times of the day, to the minute where minutes are told apart. */
export const TIMES = from(0, 23).flatMap((hour) =>
  ['00', '05', '07', '15', '20', '30', '40', '45', '58'].map(
    (minute) => `${String(hour).padStart(2, '0')}:${minute}`,
  ),
);

export const ROUTINES = Object.keys(library.routines);
export const FEET: readonly Foot[] = ['left', 'right', 'both'];

/** Every way in which a routine is done. */
export const waysIn = (routineId: string) => [{}, ...waysOf(routineId)];

/** Every step of every routine, with what follows some of them. */
export const STEPS: readonly StepOf[] = Object.values(library.routines).flatMap(({ id, steps, after = [] }) =>
  [...steps, ...after].map((step) => ({ routineId: id, stepId: step.id })),
);

/** Every step as it is named to a listener, on each foot, in every way it is done; and a breathing. */
export const STEP_NAMES: readonly StepName[] = [
  ...STEPS.flatMap((step) =>
    waysIn(step.routineId).flatMap((hands) =>
      FEET.map((foot) => ({ activity: 'massage', ...step, foot, ...hands }) satisfies StepName),
    ),
  ),
  { activity: 'breathing', routineId: 'breathing', stepId: 'box', foot: 'both' },
];

/** Every pattern of ours, and of a listener's own the least, the most, and some between. */
export const PATTERNS: readonly PatternChoice[] = [
  ...Object.keys(library.patterns).map((patternId) => ({ patternId })),
  ...every<{ inhale: number; holdIn: number; exhale: number; holdOut: number }>({
    inhale: [PHASE_LIMITS.inhale.least, 4, PHASE_LIMITS.inhale.most],
    holdIn: [0, 2, PHASE_LIMITS.holdIn.most],
    exhale: [PHASE_LIMITS.exhale.least, 6, PHASE_LIMITS.exhale.most],
    holdOut: [0, 1, PHASE_LIMITS.holdOut.most],
  }).map(({ inhale, holdIn, exhale, holdOut }) =>
    ownChoice({
      inhale: inhale * 1000,
      holdIn: holdIn * 1000,
      exhale: exhale * 1000,
      holdOut: holdOut * 1000,
    }),
  ),
];

/** Every day that may be named. */
export const DAYS: readonly DayName[] = [
  ...(['tonight', 'today', 'thisMorning', 'lastNight'] as const).map((type) => ({ type })),
  ...from(1, 7).map((weekday) => ({ type: 'weekday', weekday }) as const),
  ...from(1, 12).flatMap((month) =>
    from(0, 2).map((yearsAgo) => ({
      type: 'date' as const,
      date: `202${6 - yearsAgo}-${String(month).padStart(2, '0')}-14`,
      yearsAgo,
    })),
  ),
];

/** Sessions as they are told: of every kind, on every day, finished and not. */
export const TOLD: readonly ToldSession[] = [
  ...every<ToldSession>({
    day: [{ type: 'lastNight' }],
    routineId: [...ROUTINES, ...Object.keys(library.patterns), 'own'],
    guidedMs: [61_000, 900_000],
    complete: BOTH,
  }),
  ...every<ToldSession>({ day: DAYS, routineId: ['classic'], guidedMs: [720_000], complete: BOTH }),
];
