import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spanOf } from '../../lambda/src/speech/lines';
import { filledSlots, type SpokenSlot } from '../../lambda/src/speech/passage';

/** Slots whose cues take up to 1.4 of their length, and now and then hold a silence of their own. */
const slots: fc.Arbitrary<readonly SpokenSlot[]> = fc.array(
  fc
    .record({
      lengthMs: fc.integer({ min: 1000, max: 9000 }),
      share: fc.double({ min: 0.05, max: 1.4, noNaN: true }),
      pauseMs: fc.constantFrom(0, 0, 0, 600),
    })
    .map(({ lengthMs, share, pauseMs }) => ({
      lengthMs,
      cue: [
        {
          text: 'a cue',
          manner: 'plain' as const,
          rate: 1,
          speechMs: Math.round(lengthMs * share),
          silenceMs: pauseMs,
        },
      ],
    })),
  { minLength: 1, maxLength: 50 },
);

describe('slots filled by the model', () => {
  test('a word that begins to be heard later than others is begun earlier, and nothing else moves', () => {
    const slotOf = (onsetMs: number): SpokenSlot => ({
      lengthMs: 1000,
      cue: [{ text: 'a count', manner: 'plain', rate: 1, speechMs: 400, silenceMs: 0, onsetMs }],
    });
    const onsets = [0, 40, -30, 0, 90];
    const filled = filledSlots(onsets.map(slotOf));
    const begins = filled.map((_, index) => sumOf(filled.slice(0, index).flat()));
    expect(begins.map((at, index) => at + (onsets[index] ?? 0))).toEqual([0, 1000, 2000, 3000, 4000]);
  });

  test('a cue that is too long borrows from the silence after it, so that the plan never drifts', () => {
    fc.assert(
      fc.property(slots, (given) => {
        let plannedMs = 0;
        let lastsMs = 0;
        for (const [index, pieces] of filledSlots(given).entries()) {
          const slot = given[index];
          if (slot === undefined) throw new RangeError('a slot nobody asked for');
          const cueMs = sumOf(slot.cue);
          plannedMs += slot.lengthMs;
          // What is behind the plan is caught up with as far as there is silence, and never overtaken.
          expect(lastsMs + sumOf(pieces)).toBe(Math.max(plannedMs, lastsMs + cueMs));
          lastsMs += sumOf(pieces);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('no silence is longer than ten seconds', () => {
    fc.assert(
      fc.property(slots, (given) => {
        for (const { silenceMs } of filledSlots(given).flat()) expect(silenceMs).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});

const sumOf = (pieces: SpokenSlot['cue']): number => {
  const { speechMs, silenceMs } = spanOf(pieces);
  return speechMs + silenceMs;
};
