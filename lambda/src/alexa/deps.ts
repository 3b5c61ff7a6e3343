import type { ListenerStore, Log } from '../domain/ports';
import type { Setup } from '../domain/session/turn';
import type { Onset, SpeakingTime } from '../speech/speaking-time';

/** What the skill is built from. Everything outside arrives here, once. */
export interface Deps {
  readonly setup: Setup;
  readonly store: ListenerStore;
  readonly log: Log;
  /** Whether silence may go on with the routine in the reprompt. */
  readonly flowOn: boolean;
  /** How long words take in the voice of the Echos this skill speaks on. */
  readonly speakingTime: SpeakingTime;
  readonly onset: Onset;
}
