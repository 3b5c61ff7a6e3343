import type { Engine } from '../../simulator/sound/engine';

const EVERY_MS = 5000;

/**
 * An engine that tells every few seconds how many phrases it has spoken: a program that is started anew for each may
 * take seconds for one, and minutes for the reading text.
 */
export const telling = (engine: Engine, tell: (phrases: number) => void, now = Date.now): Engine => {
  let phrases = 0;
  let toldAt = now();
  return {
    ...engine,
    speak: async (text, rate) => {
      const sound = await engine.speak(text, rate);
      phrases += 1;
      if (now() - toldAt >= EVERY_MS) {
        toldAt = now();
        tell(phrases);
      }
      return sound;
    },
  };
};
