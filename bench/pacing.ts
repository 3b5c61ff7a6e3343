import { readFile } from 'node:fs/promises';
import { library } from '../lambda/src/content/library';
import type { CourseSpec } from '../lambda/src/domain/session/state';
import { readVoiceProfile, type VoiceProfile } from '../lambda/src/speech/voice-profile';
import { type Engine, engineNamed } from '../simulator/sound/engine';
import { lengthMs, SoundError } from '../simulator/sound/sound';
import { withoutMarkup } from '../simulator/sound/without-markup';
import { fromMeasured } from './calibration/calibration';
import { InputError } from './calibration/input-error';
import { measureVoice } from './calibration/measure';
import { breathTable } from './pacing/breath-table';
import { beatErrors, errorMs, feetOf, percentile, stepsOf, totalOf, worstOf } from './pacing/figures';
import { measuredEvening } from './pacing/measured-evening';
import { plannedSlots } from './pacing/plan';
import { table } from './table';

export interface PacingOptions {
  /** Names of engines. */
  readonly voice?: readonly string[] | undefined;
  /** A file with the profile to reckon with, in place of one fitted on the reading text. */
  readonly profile?: string | undefined;
}

const VOICES = ['espeak', 'flite:slt', 'flite:rms'];

const HEADINGS = [
  ...['', 'planned', 'heard', 'error', 'worst step', 'of it', 'feet apart', 'counts'],
  ...['the usual way', 'error'],
];

/**
 * How long the massages last in sound, for each routine, length and voice, and how far 95 of 100 counts are from their
 * second, beside the same script done the usual way: a fixed pause after each cue, as long as the cue's slot, what is
 * spoken not subtracted.
 */
export const pacingBenchmark = async ({ voice = VOICES, profile }: PacingOptions): Promise<string> => {
  const given = profile === undefined ? undefined : await profileIn(profile);
  const parts: string[] = [];
  for (const name of voice) {
    const engine = engineNamed(name);
    const missing = await reasonWithout(engine);
    if (missing !== undefined && voice !== VOICES) throw new SoundError(missing);
    parts.push(
      missing === undefined ? await tableFor(engine, given) : `${engine.name}: left out, ${missing}\n`,
    );
  }
  return [
    'Massages and breathing as they are heard, fitted to each voice by the reading text alone',
    '',
    ...parts,
  ].join('\n');
};

const tableFor = async (engine: Engine, given: VoiceProfile | undefined): Promise<string> => {
  const profile = given ?? (await profileOf(engine));
  const rows: (readonly string[])[] = [];
  for (const { id, lengths } of Object.values(library.routines)) {
    for (const minutes of Object.keys(lengths).map(Number)) {
      const spec: CourseSpec = { activity: 'massage', routineId: id, minutes, leftOut: [] };
      rows.push(await rowFor(`${id} ${minutes}`, spec, profile, engine));
    }
  }
  const tables = [engine.name, table(HEADINGS, rows), await breathTable(profile, engine)];
  if (engine.speakMarkup !== undefined) {
    const pieces = withoutMarkup(engine);
    tables.push(pieces.name, await breathTable(given ?? (await profileOf(pieces)), pieces));
  }
  return tables.join('\n');
};

const profileOf = async (engine: Engine): Promise<VoiceProfile> =>
  fromMeasured(engine.name, await measureVoice(engine)).profile;

const rowFor = async (
  name: string,
  spec: CourseSpec,
  profile: VoiceProfile,
  engine: Engine,
): Promise<readonly string[]> => {
  const segments = await measuredEvening(spec, profile, engine);
  const total = totalOf(name, segments);
  const worst = worstOf(stepsOf(segments));
  const [left, right] = feetOf(segments);
  const beats = beatErrors(segments);
  const usualMs = await usualWayMs(spec, engine);
  const { plannedMs, heardMs } = total;
  return [
    ...[name, clock(plannedMs), clock(heardMs), percent(errorMs(total) / plannedMs)],
    ...(worst === undefined
      ? ['', '']
      : [`${worst.name} ${seconds(errorMs(worst))}`, percent(errorMs(worst) / worst.plannedMs)]),
    seconds((left?.heardMs ?? 0) - (right?.heardMs ?? 0)),
    beats.length === 0 ? '' : `${percentile(beats.map(Math.abs), 0.95)} ms`,
    ...[clock(usualMs), percent(usualMs / plannedMs - 1)],
  ];
};

const usualWayMs = async (spec: CourseSpec, engine: Engine): Promise<number> => {
  let sum = 0;
  for (const { text, lengthMs: slotMs, counted } of plannedSlots(spec))
    if (counted) sum += slotMs + lengthMs(await engine.speak(text, 1));
  return sum;
};

/** Why an engine cannot speak. */
const reasonWithout = async (engine: Engine): Promise<string | undefined> => {
  try {
    await engine.speak('Good evening.', 1);
    return undefined;
  } catch (error) {
    if (error instanceof SoundError) return error.message;
    throw error;
  }
};

const profileIn = async (path: string): Promise<VoiceProfile> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  const profile = readVoiceProfile(parsed(text));
  if (profile === undefined)
    throw new InputError(`${path} is no voice profile; npm run calibrate writes one`);
  return profile;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const clock = (ms: number): string => {
  const tenths = Math.round(ms / 100);
  return `${Math.floor(tenths / 600)}:${((tenths % 600) / 10).toFixed(1).padStart(4, '0')}`;
};

const signed = (value: number, digits: number): string =>
  `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(digits)}`;

const seconds = (ms: number): string => `${signed(ms / 1000, 1)} s`;

const percent = (share: number): string => `${signed(share * 100, 2)} %`;
