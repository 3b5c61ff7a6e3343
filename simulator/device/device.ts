import type { Understanding } from '../understanding/understanding';
import type { SkillHandler } from './exchange';
import type { Happening } from './happening';
import type { Phase } from './phase';
import type { SoundingVoice } from './speech';

export interface DeviceParts {
  readonly handler: SkillHandler;
  readonly understanding: Understanding;
  /** How long words take in the usual voice, in ms. */
  readonly speakingMs: (text: string) => number;
  /** What truly speaks, when something does. */
  readonly sound?: SoundingVoice;
  /** Something that stands beside the device and listens: it gets the device, and what it answers is used instead. */
  readonly record?: (device: Device) => Device;
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
  /** Whose voice is recognised from now on; nobody's without a name. */
  recognise(person: string | undefined): void;
  phase(): Phase;
  inSession(): boolean;
}

/** There is nothing on the screen to touch, or no screen. */
export class TouchError extends Error {
  override readonly name = 'TouchError';
}
