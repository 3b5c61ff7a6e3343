import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import type { Cue } from '../../lambda/src/domain/cue';
import { voiceOf } from '../../lambda/src/speech/voice';

const LARGEST_COUNT = 12;
const EXHALE_COUNTS = 8;
const INHALE_COUNTS = 4;
const FULL: readonly Cue[] = [
  { type: 'inhale', full: true },
  { type: 'holdIn', full: true },
];
const PHASES: readonly Cue[] = [
  { type: 'holdOut' },
  { type: 'inhale', full: false },
  { type: 'holdIn', full: false },
  { type: 'exhale' },
];

const voice = voiceOf(enUS, localeFacts('en-US'));
const spoken = (cue: Cue): string => voice.cue(cue)[0]?.text ?? '';
const counts = Array.from({ length: LARGEST_COUNT }, (_, index) =>
  spoken({ type: 'count', number: index + 1 }),
);
const phases = PHASES.map(spoken);

/** In full they stand for the first two counts. */
const inFull = FULL.flatMap((cue) => [spoken(cue), ...counts.slice(2, INHALE_COUNTS)]);

/**
 * The words that people follow as beats, in the order in which they follow one another: a count, then a breath, whose
 * "out" stands for its first count, as the other words do for that of their phase.
 */
export const BEATS: readonly string[] = [...counts, ...phases, ...counts.slice(1, EXHALE_COUNTS), ...inFull];
