import type { Understanding } from '../understanding/understanding';
import type { SkillHandler } from './exchange';
import type { Happening } from './happening';
import type { Phase } from './phase';

export interface DeviceParts {
  readonly handler: SkillHandler;
  readonly understanding: Understanding;
  /** How long words take in the usual voice, in ms. */
  readonly speakingMs: (text: string) => number;
  readonly newId?: () => string;
}

/**
 * An Echo without a clock of its own: whoever holds it says what time it is, and never an earlier one than before.
 * Every call answers with what happened, in order.
 */
export interface Device {
  /** Lets everything happen that is due by `at`: a reprompt, the end of a session. */
  passTime(at: number): Promise<readonly Happening[]>;
  /** Someone begins to speak at `at`. */
  hear(utterance: string, at: number): Promise<readonly Happening[]>;
  /** Someone touches the screen at `at`; rejects with a `TouchError` when there is nothing to touch. */
  touch(argument: string, at: number): Promise<readonly Happening[]>;
  phase(): Phase;
  inSession(): boolean;
}

/** There is nothing on the screen to touch, or no screen. */
export class TouchError extends Error {
  override readonly name = 'TouchError';
}
