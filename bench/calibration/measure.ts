import { readingText } from '../../lambda/src/content/reading';
import { sum } from '../../lambda/src/domain/sum';
import { beatIn } from '../../lambda/src/speech/speaking-time';
import type { SpokenPart } from '../../simulator/device/speech';
import type { Engine } from '../../simulator/sound/engine';
import { heardIn } from '../../simulator/sound/hearing';
import { lengthMs, SoundError } from '../../simulator/sound/sound';
import { rendered } from '../pacing/rendering';
import { BEATS } from './beats';
import type { Timed } from './timed';

/** What a voice takes for the reading text, the beats, and a change of rate. */
export interface Measured {
  readonly reading: readonly Timed[];
  readonly beatsMs: Readonly<Record<string, number>>;
  readonly rateResponse: number;
}

/** The slowest pace offered, and the closing breaths. */
const RATES = [0.77, 0.9];
/** Every sixth phrase is enough to tell what a rate does. */
const STRIDE = 6;

/** A voice may say a word a little longer after one than after another; a few rounds even that out. */
const BEAT_ROUNDS = 3;
const BEAT_SILENCE_MS = 1000;

/** Lets an engine read and measures what is heard. */
export const measureVoice = async (engine: Engine): Promise<Measured> => ({
  reading: await timesOf(engine, readingText),
  beatsMs: await beatsOf(engine),
  rateResponse: engine.hasRate ? await rateResponseOf(engine) : 1,
});

const timesOf = async (engine: Engine, texts: readonly string[], rate = 1): Promise<readonly Timed[]> => {
  const timed: Timed[] = [];
  for (const text of texts) timed.push({ text, ms: lengthMs(await engine.speak(text, rate)) });
  return timed;
};

/**
 * The beats as they are heard in a row, each from its first sound to that of the next one, less the silence between:
 * people follow what they hear, and a "two" begins with a silence that a "one" has not. Rejects with a `SoundError`
 * when they cannot be told apart.
 */
const beatsOf = async (engine: Engine): Promise<Readonly<Record<string, number>>> => {
  const row = [...Array.from({ length: BEAT_ROUNDS }, () => BEATS).flat(), BEATS[0] ?? ''];
  const parts = row.flatMap((text): readonly SpokenPart[] => [
    { type: 'words', text, ms: 0 },
    { type: 'silence', ms: BEAT_SILENCE_MS },
  ]);
  const ssml = row.map((text) => `${text} <break time="${BEAT_SILENCE_MS}ms"/>`).join(' ');
  const sound = await rendered({ ssml: `<speak>${ssml}</speak>`, parts }, engine);
  const begins = heardIn(sound, BEAT_SILENCE_MS / 2).map(({ beginsAtMs }) => beginsAtMs);
  if (begins.length !== row.length)
    throw new SoundError(`${row.length} words in a row were to be heard, and ${begins.length} were`);
  const lastsMs = (index: number): number =>
    (begins[index + 1] ?? 0) - (begins[index] ?? 0) - BEAT_SILENCE_MS;
  const meanMs = (text: string): number => {
    const lengths = row.flatMap((each, index) =>
      each === text && index < row.length - 1 ? [lastsMs(index)] : [],
    );
    return sum(lengths) / lengths.length;
  };
  return Object.fromEntries(BEATS.map((text) => [beatIn(text), Math.round(meanMs(text))]));
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
