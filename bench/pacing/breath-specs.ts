import type { BreathPhases } from '../../lambda/src/domain/breath';
import type { CourseSpec } from '../../lambda/src/domain/session/state';

const own: BreathPhases = { inhale: 3000, holdIn: 2000, exhale: 7000, holdOut: 1000 };

/** Breathings whose beats are measured: whole and half seconds, with and without holds, and at a slower pace. */
export const BREATHINGS: readonly (readonly [string, CourseSpec])[] = [
  ['long exhale', { activity: 'breathing', patternId: 'long exhale', cycles: 12 }],
  ['four seven eight', { activity: 'breathing', patternId: 'four seven eight', cycles: 4 }],
  ['gentle four seven eight', { activity: 'breathing', patternId: 'gentle four seven eight', cycles: 10 }],
  ['box', { activity: 'breathing', patternId: 'box', cycles: 7 }],
  ['own, 3-2-7-1', { activity: 'breathing', patternId: 'own', phasesMs: own, cycles: 8 }],
  [
    'long exhale, slowest',
    { activity: 'breathing', patternId: 'long exhale', cycles: 9, paces: [{ from: 0, pace: 1.3 }] },
  ],
];
