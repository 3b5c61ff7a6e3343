import type { Status } from './status';

/** What is shown of a conversation. One answer at a time is on its way; everything else stays as it was written. */
export interface View {
  /** What the person said, once it is said. */
  you(words: string): void;
  /** Something the device has to say that Alexa does not. */
  note(text: string): void;
  /** A word of advice that comes and goes; the answer runs on. */
  hint(text: string): void;
  /** An answer as far as it has been heard. */
  answer(heard: string): void;
  /** The answer is over; `cut` when someone cut in. */
  answered(cut: boolean): void;
  status(status: Status, input: Input): void;
  stop(): void;
}

/** The line being typed. */
export interface Input {
  readonly line: string;
  readonly cursor: number;
}

/** How the lines of the two speakers begin. */
export const LABELS = { you: 'you    ', alexa: 'Alexa  ', none: '       ' } as const;
