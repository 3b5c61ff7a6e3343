import type { Delivery } from '../domain/delivery';

/** What a probe plays: lines with silences in the notation of the phrasebook, or cues in slots of one length. */
export type Heard =
  | { readonly type: 'lines'; readonly by: Delivery; readonly lines: readonly Line[] }
  | {
      readonly type: 'cues';
      readonly by: Delivery;
      readonly everyMs: number;
      readonly cues: readonly string[];
    };

export interface Line {
  readonly words: string;
  readonly manner?: 'quiet' | 'whispered';
}

/** A question that only a device can answer, as the skill puts it to the device. */
export interface Probe {
  /** For ever: notes and comments name a probe by it. */
  readonly number: number;
  /** The answer's first sentence. */
  readonly listenFor: string;
  readonly say?: Heard;
  readonly reprompt?: Heard;
  /** What the words after it invite to, where that is not the next probe. */
  readonly ask?: string;
  /** What an unused microphone brings, where that is not the usual invitation. */
  readonly again?: string;
  /** The first sentence is given exactly as long, so that the clock knows when the cues begin. */
  readonly opensMs?: number;
  /** When the word comes at which the listener is to cut in, from the first sound of the answer. */
  readonly beatMs?: number;
  /** The answer tells how exact the request's timestamp was. */
  readonly tellsTimestamp?: boolean;
}
