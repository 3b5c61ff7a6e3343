import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import type { Cue } from '../../lambda/src/domain/cue';
import { voiceOf } from '../../lambda/src/speech/voice';

const LARGEST_COUNT = 12;
const EXHALE_COUNTS = 8;
const PHASES: readonly Cue[] = [
  { type: 'holdOut' },
  { type: 'inhale', first: false },
  { type: 'holdIn', first: false },
  { type: 'exhale' },
];

const voice = voiceOf(enUS, localeFacts('en-US'));
const spoken = (cue: Cue): string => voice.cue(cue)[0]?.text ?? '';
const counts = Array.from({ length: LARGEST_COUNT }, (_, index) =>
  spoken({ type: 'count', number: index + 1 }),
);
const phases = PHASES.map(spoken);

/**
 * The words that people follow as beats, in the order in which they follow one another: a count, then a breath, whose
 * "out" stands for its first count, as the other words do for that of their phase.
 */
export const BEATS: readonly string[] = [...counts, ...phases, ...counts.slice(1, EXHALE_COUNTS)];
