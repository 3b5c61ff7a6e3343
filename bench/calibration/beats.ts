import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import type { Cue } from '../../lambda/src/domain/cue';
import { voiceOf } from '../../lambda/src/speech/voice';

const LARGEST_COUNT = 12;
const PHASES: readonly Cue[] = [
  { type: 'inhale', full: true },
  { type: 'holdIn', full: true },
  { type: 'inhale', full: false },
  { type: 'holdIn', full: false },
  { type: 'exhale' },
  { type: 'holdOut' },
];

const voice = voiceOf(enUS, localeFacts('en-US'));
const spoken = (cue: Cue): string => voice.cue(cue)[0]?.text ?? '';

/**
 * What people follow as beats: the counts, and what begins a phase of a breath, in full and in short. "Out" stands for
 * the first count of an exhale, as the other words do for that of their phase, in full for its first two.
 */
export const BEATS: readonly string[] = [
  ...Array.from({ length: LARGEST_COUNT }, (_, index) => spoken({ type: 'count', number: index + 1 })),
  ...PHASES.map(spoken),
];
