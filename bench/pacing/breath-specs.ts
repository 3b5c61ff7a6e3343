import type { BreathPhases } from '../../lambda/src/domain/breath';
import { BREATH_PARTS } from '../../lambda/src/domain/breath-counting';
import type { CourseSpec } from '../../lambda/src/domain/session/state';

const own: BreathPhases = { inhale: 3000, holdIn: 2000, exhale: 7000, holdOut: 1000 };

const whole = [{ from: 0, counted: BREATH_PARTS }] as const;
const down = [{ from: 0, counted: BREATH_PARTS, down: true }] as const;

/**
 * Breathings whose beats are measured: whole and half seconds, with and without holds, at a slower pace, and counted in
 * every way.
 */
export const BREATHINGS: readonly (readonly [string, CourseSpec])[] = [
  ['long exhale', { activity: 'breathing', patternId: 'long exhale', cycles: 12 }],
  ['four seven eight', { activity: 'breathing', patternId: 'four seven eight', cycles: 4 }],
  [
    'four seven eight, all counted',
    { activity: 'breathing', patternId: 'four seven eight', cycles: 4, countings: whole },
  ],
  ['gentle four seven eight', { activity: 'breathing', patternId: 'gentle four seven eight', cycles: 10 }],
  ['box', { activity: 'breathing', patternId: 'box', cycles: 7 }],
  ['own, 3-2-7-1', { activity: 'breathing', patternId: 'own', phasesMs: own, cycles: 8 }],
  [
    'long exhale, slowest',
    { activity: 'breathing', patternId: 'long exhale', cycles: 9, paces: [{ from: 0, pace: 1.3 }] },
  ],
];

/**
 * Counted down as well. Where espeak-ng puts the silences itself, the beats of this one are off by more than 120 ms, and
 * only there: its breaks become up to 40 ms longer or shorter by what was said before them, and stay so for the rest of
 * the row. The bench prints by how much.
 */
export const COUNTED_DOWN: readonly (readonly [string, CourseSpec])[] = [
  [
    'four seven eight, counted down',
    { activity: 'breathing', patternId: 'four seven eight', cycles: 4, countings: down },
  ],
];
