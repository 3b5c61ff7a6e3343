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

/**
 * The words that a routine shares with another, of these steps.
 *
 * @example
 * only(classicWords, ['heel']).heel?.next //=> 'the heel'
 */
export const only = (
  words: Readonly<Record<string, StepWords>>,
  stepIds: readonly string[],
): Readonly<Record<string, StepWords>> =>
  Object.fromEntries(Object.entries(words).filter(([stepId]) => stepIds.includes(stepId)));
