/** The words of one step. */
export interface StepWords {
  /** Where the listener is: "your left heel". */
  readonly at: (foot: string) => string;
  /** What comes next: "the heel". */
  readonly next: string;
  /** Its first cue. */
  readonly begin: (foot: string) => string;
  /** The same when it was done before on this foot. */
  readonly again?: (foot: string) => string;
  /** The same for who knows it by heart; without it, where the listener is. */
  readonly brief?: (foot: string) => string;
  /** The whole motion in a sentence or two, for the first time and for "repeat". */
  readonly explain: string;
  readonly hints: readonly string[];
  /** Answers to questions about it; without one the answer is that of its kind of motion. */
  readonly where?: string;
  readonly howHard?: string;
  readonly why?: string;
}

/** The words of some steps, by step. */
export type StepsWords = Readonly<Record<string, StepWords>>;

/** Whose feet they are: the listener's own, or somebody else's. */
export interface Whose {
  readonly own: boolean;
  readonly whose: 'your' | 'their';
  readonly who: 'you' | 'they';
}

export const YOURS: Whose = { own: true, whose: 'your', who: 'you' };
export const THEIRS: Whose = { own: false, whose: 'their', who: 'they' };

/** The words of a routine's steps, in every way it is done. */
export interface RoutineSteps {
  /** By hand, on whosever feet. */
  readonly hands: (feet: Whose) => StepsWords;
  /** By whoever does not reach them: over a ball, and with the other foot. */
  readonly seated: StepsWords;
  /** By hand in another style, where there are any. */
  readonly styles?: Readonly<Record<'points' | 'strokes', (feet: Whose) => StepsWords>>;
}

/** What is said to somebody else now and then, in place of a word of one's own. */
export const ASK = "Ask if it's comfortable.";

/**
 * The words that a routine shares with another, of these steps.
 *
 * @example
 * only(classicSeated, ['heel']).heel?.next //=> 'the heel'
 */
const only = (words: StepsWords, stepIds: readonly string[]): StepsWords =>
  Object.fromEntries(Object.entries(words).filter(([stepId]) => stepIds.includes(stepId)));

/**
 * The same of a whole routine.
 *
 * @example
 * onlySteps(classicSteps, ['heel']).seated.heel?.next //=> 'the heel'
 */
export const onlySteps = (
  { hands, seated }: RoutineSteps,
  stepIds: readonly string[],
): Pick<RoutineSteps, 'hands' | 'seated'> => ({
  hands: (feet) => only(hands(feet), stepIds),
  seated: only(seated, stepIds),
});
