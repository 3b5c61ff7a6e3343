import { beforeAll, describe, expect, test } from '@jest/globals';
import { fromMeasured } from '../../bench/calibration/calibration';
import { measureVoice } from '../../bench/calibration/measure';
import {
  beatErrors,
  errorMs,
  type Figure,
  feetOf,
  percentile,
  stepsOf,
  totalOf,
} from '../../bench/pacing/figures';
import type { HeardSlot } from '../../bench/pacing/heard-slots';
import { measuredEvening } from '../../bench/pacing/measured-evening';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import type { VoiceProfile } from '../../lambda/src/speech/voice-profile';
import { engineNamed } from '../../simulator/sound/engine';
import { heardBreaths } from './heard-breaths';

const massage = (routineId: string, minutes: number): CourseSpec => ({
  ...{ activity: 'massage', routineId, minutes, leftOut: [] },
});

const MASSAGES: readonly (readonly [string, CourseSpec])[] = [
  ['classic, five minutes', massage('classic', 5)],
  ['classic, fifteen minutes', massage('classic', 15)],
  ['classic, twenty minutes', massage('classic', 20)],
  ['gentle, ten minutes', massage('gentle', 10)],
];
const TOTAL = 0.01;
const FEET_MS = 500;
/** How far 95 of 100 counts may be from their second, reckoned from the first count of their step or breath. */
const BEAT_MS = 120;
const STEP = 0.02;
const STEP_MS = 1000;
/** How long rendering takes says nothing about the skill: some seconds, on a busy computer minutes. */
const PATIENCE_MS = 600_000;

/**
 * Evenings as a voice is heard to speak them, while the skill reckons with a profile fitted on the reading text read
 * by that very voice.
 */
export const heardEvenings = (
  name: string,
  breathings: readonly (readonly [string, CourseSpec])[] = [],
): void => {
  const engine = engineNamed(name);
  const heard = new Map<string, readonly (readonly HeardSlot[])[]>();
  let profile: VoiceProfile;

  beforeAll(async () => {
    profile = fromMeasured(name, await measureVoice(engine)).profile;
    for (const [title, spec] of MASSAGES) heard.set(title, await measuredEvening(spec, profile, engine));
  }, PATIENCE_MS);
  const segmentsOf = (title: string) => heard.get(title) ?? [];
  const share = (figure: Figure) => Math.abs(errorMs(figure)) / figure.plannedMs;

  describe.each(MASSAGES)('%s', (title) => {
    test('lasts what was planned within one per cent', () =>
      expect(share(totalOf(title, segmentsOf(title)))).toBeLessThan(TOTAL));

    test('each step lasts what was planned within two per cent or a second', () => {
      const wrong = stepsOf(segmentsOf(title)).filter(
        (step) => Math.abs(errorMs(step)) > Math.max(STEP_MS, STEP * step.plannedMs),
      );
      expect(wrong).toEqual([]);
    });

    test('gives both feet the same within half a second', () => {
      const [left, right] = feetOf(segmentsOf(title));
      expect(Math.abs((left?.heardMs ?? 0) - (right?.heardMs ?? 0))).toBeLessThan(FEET_MS);
    });
  });

  test('95 of 100 counts come within 120 ms of their second, after the first', () => {
    const errors = [...heard.values()].flatMap(beatErrors).map(Math.abs);
    expect(errors.length).toBeGreaterThan(100);
    expect(percentile(errors, 0.95)).toBeLessThan(BEAT_MS);
  });

  if (breathings.length > 0) heardBreaths(() => ({ profile, engine }), breathings);
};
