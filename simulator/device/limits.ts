/**
 * What the platform allows, as this device enforces it. Written apart from the skill's own limits, so that both
 * cannot be wrong together. "Documented" means Amazon's pages; the rest says what it rests on.
 */
export const LIMITS = {
  /** Documented: SSML reference, `break`. */
  breakMs: 10_000,
  /** Amazon's SSML page, read as one unbroken silence. */
  unbrokenSilenceMs: 10_000,
  /** Documented: "cannot exceed 8,000 characters", counted with the tags. */
  speechCharacters: 8_000,
  /** Documented for APL for audio; treated as the ceiling of any response. */
  spokenMs: 240_000,
  /** Unproven: documented only for `<audio>` in a reprompt. Holds for the speech in it. */
  repromptSpokenMs: 90_000,
  /**
   * Unproven too: Amazon gives 240 s for an APL for audio response and allows its documents in a reprompt, but names
   * no length for them there. Holds for a reprompt with a document, its speech counted with it.
   */
  repromptDocumentMs: 240_000,
  /** Older documents; responses of speech alone stay under it. */
  speechResponseBytes: 24 * 1024,
  /** Documented: "total size of your response cannot exceed 120 KB". */
  responseBytes: 120 * 1024,
  /** Amazon's SSML page: audio files in one response. */
  audioFiles: 5,
  /** Documented: "up to 15 files in a single response" of APL for audio. */
  documentAudioFiles: 15,
  /** Documented: `prosody rate` of 20 % and up. */
  slowestRatePercent: 20,
  /** Documented: "+4.08dB" is about the loudest. */
  loudestDecibels: 4.08,
  /** Documented: an answer that takes longer ends the session. */
  answerMs: 8_000,
} as const;

/** How the device keeps time. */
export const TIMING = {
  /** From the request to the first sound of its answer. */
  startDelayMs: 1_000,
  /** Documented: how long the microphone waits for a word, before the reprompt and again after it. */
  microphoneMs: 8_000,
  /** Documented: how long a screen keeps a session whose microphone is closed. */
  screenMs: 30_000,
  /** Saying "Alexa". */
  wakeWordMs: 600,
  /** Saying any other word. */
  wordMs: 300,
  /** How long a listener waits after Alexa has finished, when a script does not say. */
  listenerPauseMs: 1_000,
} as const;
