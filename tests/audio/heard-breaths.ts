import { beforeAll, describe, expect, test } from '@jest/globals';
import { type BreathRun, breathBeats, breathRuns, cycleErrors } from '../../bench/pacing/breaths';
import { percentile } from '../../bench/pacing/figures';
import type { HeardSlot } from '../../bench/pacing/heard-slots';
import { measuredEvening } from '../../bench/pacing/measured-evening';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import type { VoiceProfile } from '../../lambda/src/speech/voice-profile';
import type { Engine } from '../../simulator/sound/engine';

type Segments = readonly (readonly HeardSlot[])[];

/** How far 95 of 100 beats may be from their second. */
const BEAT_MS = 120;
/** How far a breath may be from its plan, and all of a response, from the first "In" to the last. */
const DRIFT = 0.01;
/** A document is exact; a word begins to be heard up to so much after or before another does. */
const ONSET_MS = 80;
/** The sound is looked at in steps of two milliseconds. */
const EXACT_MS = 4;
const PATIENCE_MS = 300_000;

/** Breathing as a voice is heard to count it, by its profile. */
export const heardBreaths = (
  voice: () => { readonly profile: VoiceProfile; readonly engine: Engine },
  breathings: readonly (readonly [string, CourseSpec])[],
): void => {
  describe('breathing', () => {
    const asSpeech = new Map<string, Segments>();
    const asDocuments = new Map<string, Segments>();
    beforeAll(async () => {
      const { profile, engine } = voice();
      for (const [name, spec] of breathings) {
        asSpeech.set(name, await measuredEvening(spec, profile, engine));
        asDocuments.set(name, await measuredEvening(spec, profile, engine, 'apla'));
      }
    }, PATIENCE_MS);
    const spoken = (name: string): Segments => asSpeech.get(name) ?? [];
    const played = (name: string): Segments => asDocuments.get(name) ?? [];

    test.each(breathings)(
      '%s: 95 of 100 beats are within 120 ms of their second, from their "In"',
      (name) => {
        const errors = breathBeats(spoken(name)).map(({ inBreathMs }) => Math.abs(inBreathMs));
        expect(errors.length).toBeGreaterThan(30);
        expect(percentile(errors, 0.95)).toBeLessThan(BEAT_MS);
      },
    );

    test.each(breathings)('%s: no breath drifts, nor do all of them together', (name) => {
      const [first] = breathRuns(spoken(name));
      const breathMs = (first?.plannedMs ?? 0) / (first?.cycles ?? 1);
      const breaths = cycleErrors(spoken(name)).map(Math.abs);
      expect(percentile(breaths, 0.5)).toBeLessThan(DRIFT * breathMs);
      expect(breathRuns(spoken(name)).filter((run) => Math.abs(driftOf(run)) >= DRIFT)).toEqual([]);
    });

    test.each(breathings)(
      '%s: in a document every beat is on its second, to the end of a response',
      (name) => {
        const beats = breathBeats(played(name));
        expect(Math.max(...beats.map(({ inSegmentMs }) => Math.abs(inSegmentMs)))).toBeLessThanOrEqual(
          ONSET_MS,
        );
        expect(Math.max(...cycleErrors(played(name)).map(Math.abs))).toBeLessThanOrEqual(EXACT_MS);
      },
    );
  });
};

const driftOf = ({ plannedMs, heardMs }: BreathRun): number => heardMs / plannedMs - 1;
