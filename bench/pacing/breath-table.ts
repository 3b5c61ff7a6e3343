import type { VoiceProfile } from '../../lambda/src/speech/voice-profile';
import type { Engine } from '../../simulator/sound/engine';
import { table } from '../table';
import { BREATHINGS, COUNTED_DOWN } from './breath-specs';
import { breathBeats, breathRuns } from './breaths';
import { percentile } from './figures';
import type { HeardSlot } from './heard-slots';
import { measuredEvening } from './measured-evening';
import { NotHeardError } from './not-heard';

const HEADINGS = [
  ...['breathing', 'breaths a minute', 'heard', 'error', '95 in 100 from their "In"'],
  ...['from the first "In"', 'as documents, all'],
];

/** How far the beats of each pattern are from their second in a voice, as speech with breaks and as documents. */
export const breathTable = async (profile: VoiceProfile, engine: Engine): Promise<string> => {
  const rows: (readonly string[])[] = [];
  for (const [name, spec] of [...BREATHINGS, ...COUNTED_DOWN]) {
    const [spoken, documents] = [
      await heardOr(measuredEvening(spec, profile, engine)),
      await heardOr(measuredEvening(spec, profile, engine, 'apla')),
    ];
    rows.push([
      name,
      ...(typeof spoken === 'string' ? ['', '', '', spoken, ''] : [...ratesOf(spoken), ...beatsOf(spoken)]),
      typeof documents === 'string' ? documents : worstOf(documents),
    ]);
  }
  return table(HEADINGS, rows);
};

/** A voice that takes more than a second for a number cannot be followed; the table says so, and goes on. */
const heardOr = async <T>(evening: Promise<T>): Promise<T | string> => {
  try {
    return await evening;
  } catch (error) {
    if (error instanceof NotHeardError) return `too slow: ${error.message}`;
    throw error;
  }
};

const MINUTE_MS = 60_000;

const ratesOf = (segments: readonly (readonly HeardSlot[])[]): readonly string[] => {
  const runs = breathRuns(segments);
  const total = (of: (run: (typeof runs)[number]) => number) => runs.reduce((sum, run) => sum + of(run), 0);
  const [cycles, plannedMs, heardMs] = [
    total((run) => run.cycles),
    total((run) => run.plannedMs),
    total((run) => run.heardMs),
  ];
  const aMinute = (ms: number) => ((cycles * MINUTE_MS) / ms).toFixed(3);
  const error = heardMs / plannedMs - 1;
  return [
    aMinute(plannedMs),
    aMinute(heardMs),
    `${error < 0 ? '-' : '+'}${Math.abs(error * 100).toFixed(2)} %`,
  ];
};

const beatsOf = (segments: readonly (readonly HeardSlot[])[]): readonly string[] => {
  const beats = breathBeats(segments);
  const within = (errors: readonly number[]) => `${percentile(errors.map(Math.abs), 0.95)} ms`;
  return [
    within(beats.map(({ inBreathMs }) => inBreathMs)),
    within(beats.map(({ inSegmentMs }) => inSegmentMs)),
  ];
};

const worstOf = (segments: readonly (readonly HeardSlot[])[]): string =>
  `${Math.max(...breathBeats(segments).map(({ inSegmentMs }) => Math.abs(inSegmentMs)))} ms`;
