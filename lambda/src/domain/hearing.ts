/** The least and the most something can be. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** How far the clock can be trusted to tell what was being spoken. Milliseconds; the voice in parts of the model's. */
export interface Hearing {
  /** From the request's timestamp to the first sound of the answer. */
  readonly startDelayMs: Range;
  /** From the moment the voice falls silent for a wake word to the timestamp of the request that follows. */
  readonly cutInMs: Range;
  /** Timestamps come in whole seconds. */
  readonly roundingMs: number;
  /** How long the microphone stays open before the reprompt. */
  readonly microphoneMs: number;
  readonly voice: Range;
}

/** The same with every range at its likeliest: what most often is, not what can be. */
export const likeliest = ({ startDelayMs, cutInMs, microphoneMs }: Hearing): Hearing => ({
  startDelayMs: { least: middle(startDelayMs), most: middle(startDelayMs) },
  cutInMs,
  roundingMs: 0,
  microphoneMs,
  voice: { least: 1, most: 1 },
});

export const middle = ({ least, most }: Range): number => (least + most) / 2;
