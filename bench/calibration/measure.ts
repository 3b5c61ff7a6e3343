import { readingText } from '../../lambda/src/content/reading';
import type { Engine } from '../../simulator/sound/engine';
import { heardIn } from '../../simulator/sound/hearing';
import { lengthMs, type Sound } from '../../simulator/sound/sound';
import { NUMBER_WORDS } from './numbers';
import type { Timed } from './timed';

/** What a voice takes for the reading text, the numbers, and a change of rate. */
export interface Measured {
  readonly reading: readonly Timed[];
  readonly numbersMs: Readonly<Record<string, number>>;
  readonly rateResponse: number;
}

/** The slowest pace offered, and the closing breaths. */
const RATES = [0.77, 0.9];
/** Every sixth phrase is enough to tell what a rate does. */
const STRIDE = 6;

/** Lets an engine read and measures what is heard. */
export const measureVoice = async (engine: Engine): Promise<Measured> => ({
  reading: await timesOf(engine, readingText),
  numbersMs: await beatsOf(engine),
  rateResponse: engine.hasRate ? await rateResponseOf(engine) : 1,
});

const timesOf = async (engine: Engine, texts: readonly string[], rate = 1): Promise<readonly Timed[]> => {
  const timed: Timed[] = [];
  for (const text of texts) timed.push({ text, ms: lengthMs(await engine.speak(text, rate)) });
  return timed;
};

/**
 * The number words one by one, each from its first sound to the first sound of the next one said right after it:
 * people follow what they hear, and a "two" begins with a silence that a "one" has not.
 */
const beatsOf = async (engine: Engine): Promise<Readonly<Record<string, number>>> => {
  const spoken: { readonly word: string; readonly sound: Sound; readonly beginsAtMs: number }[] = [];
  for (const word of NUMBER_WORDS) {
    const sound = await engine.speak(`${word.charAt(0).toUpperCase()}${word.slice(1)}.`, 1);
    spoken.push({ word, sound, beginsAtMs: heardIn(sound, lengthMs(sound))[0]?.beginsAtMs ?? 0 });
  }
  return Object.fromEntries(
    spoken.map(({ word, sound, beginsAtMs }, index) => {
      const next = spoken[(index + 1) % spoken.length]?.beginsAtMs ?? 0;
      return [word, Math.round(lengthMs(sound) - beginsAtMs + next)];
    }),
  );
};

const rateResponseOf = async (engine: Engine): Promise<number> => {
  const texts = readingText.filter((_, index) => index % STRIDE === 0);
  const plainMs = sumMs(await timesOf(engine, texts));
  let sum = 0;
  for (const rate of RATES)
    sum += Math.log(sumMs(await timesOf(engine, texts, rate)) / plainMs) / -Math.log(rate);
  return Math.round((sum / RATES.length) * 100) / 100;
};

const sumMs = (timed: readonly Timed[]): number => timed.reduce((sum, { ms }) => sum + ms, 0);
