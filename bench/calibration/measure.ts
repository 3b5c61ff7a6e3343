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
  readonly onsetsMs: Readonly<Record<string, number>>;
  readonly rateResponse: number;
}

/** The slowest pace offered, and the closing breaths. */
const RATES = [0.77, 0.9];
/** Every sixth phrase is enough to tell what a rate does. */
const STRIDE = 6;

/**
 * The beats are heard in as many orders: the second word on, the fifth, the seventh. None of them divides the number of
 * beats, so that each order holds every beat.
 */
const STEPS = [1, 5, 7];
const BEAT_SILENCE_MS = 1000;
/** Enough for the times to settle to the millisecond. */
const SETTLING = 200;

/** Lets an engine read and measures what is heard. */
export const measureVoice = async (engine: Engine): Promise<Measured> => ({
  reading: await timesOf(engine, readingText),
  ...(await beatsOf(engine)),
  // One that knows no rate says everything at its own.
  rateResponse: engine.hasRate ? await rateResponseOf(engine) : 0,
});

const timesOf = async (engine: Engine, texts: readonly string[], rate = 1): Promise<readonly Timed[]> => {
  const timed: Timed[] = [];
  for (const text of texts) timed.push({ text, ms: lengthMs(await engine.speak(text, rate)) });
  return timed;
};

/**
 * The time and the onset of each beat, by which a row of them keeps its time in whatever order they come. What is heard from the first
 * sound of one to that of the next, less the silence between, is the time of the one and the onset of the other: a
 * "two" begins with a silence that a "one" has not. Heard in several orders the two can be told apart, and a breath,
 * which goes round in a circle, does not drift. Rejects with a `SoundError` when the words cannot be told apart.
 */
const beatsOf = async (engine: Engine): Promise<Pick<Measured, 'beatsMs' | 'onsetsMs'>> => {
  const row = [...STEPS.flatMap(everyBeat), BEATS[0] ?? ''];
  const parts = row.flatMap((text): readonly SpokenPart[] => [
    { type: 'words', text, ms: 0 },
    { type: 'silence', ms: BEAT_SILENCE_MS },
  ]);
  const ssml = row.map((text) => `${text} <break time="${BEAT_SILENCE_MS}ms"/>`).join(' ');
  const sound = await rendered({ ssml: `<speak>${ssml}</speak>`, parts }, engine);
  const begins = heardIn(sound, BEAT_SILENCE_MS / 2).map(({ beginsAtMs }) => beginsAtMs);
  if (begins.length !== row.length)
    throw new SoundError(`${row.length} words in a row were to be heard, and ${begins.length} were`);
  const steps = row.slice(1).map((next, index) => ({
    ...{ beat: row[index] ?? '', next },
    ms: (begins[index + 1] ?? 0) - (begins[index] ?? 0) - BEAT_SILENCE_MS,
  }));
  const { sounding, onsets } = fittedTo(steps);
  const meanMs = sum([...onsets.values()]) / onsets.size;
  const ofEach = (ms: (text: string) => number) =>
    Object.fromEntries(BEATS.map((text) => [beatIn(text), Math.round(ms(text))]));
  return {
    beatsMs: ofEach((text) => (sounding.get(text) ?? 0) + (onsets.get(text) ?? 0)),
    onsetsMs: ofEach((text) => (onsets.get(text) ?? 0) - meanMs),
  };
};

/** From one beat to the next. */
interface BeatStep {
  readonly beat: string;
  readonly next: string;
  readonly ms: number;
}

/** The time of each beat from its first sound on, and its own onset: the two are fitted in turn to what was heard. */
const fittedTo = (
  steps: readonly BeatStep[],
): { readonly sounding: ReadonlyMap<string, number>; readonly onsets: ReadonlyMap<string, number> } => {
  let onsets = new Map(BEATS.map((text) => [text, 0]));
  let sounding = new Map<string, number>();
  for (let round = 0; round < SETTLING; round += 1) {
    sounding = meansOf(steps.map(({ beat, next, ms }) => [beat, ms - (onsets.get(next) ?? 0)]));
    onsets = meansOf(steps.map(({ beat, next, ms }) => [next, ms - (sounding.get(beat) ?? 0)]));
  }
  return { sounding, onsets };
};

const meansOf = (values: readonly (readonly [string, number])[]): Map<string, number> =>
  new Map(
    BEATS.map((text) => {
      const its = values.flatMap(([of, ms]) => (of === text ? [ms] : []));
      return [text, sum(its) / its.length];
    }),
  );

const everyBeat = (step: number): readonly string[] =>
  BEATS.map((_, index) => BEATS[(index * step) % BEATS.length] ?? '');

const rateResponseOf = async (engine: Engine): Promise<number> => {
  const texts = readingText.filter((_, index) => index % STRIDE === 0);
  const plainMs = sumMs(await timesOf(engine, texts));
  let sum = 0;
  for (const rate of RATES)
    sum += Math.log(sumMs(await timesOf(engine, texts, rate)) / plainMs) / -Math.log(rate);
  return Math.round((sum / RATES.length) * 100) / 100;
};

const sumMs = (timed: readonly Timed[]): number => timed.reduce((sum, { ms }) => sum + ms, 0);
