import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { type BreathPhases, breathTimeline, canBreatheAt, cycleMs } from '../../lambda/src/domain/breath';
import { isKnown, timelineOf } from '../../lambda/src/domain/course';
import { isGuarded } from '../../lambda/src/domain/dose';
import { ownPattern, PHASE_LIMITS, PHASES, type SaidPhases } from '../../lambda/src/domain/own-pattern';
import { PACES } from '../../lambda/src/domain/pace';
import { OWN, ownChoice, patternOf } from '../../lambda/src/domain/pattern-choice';
import { readProfileFields } from '../../lambda/src/domain/session/profile-parser';
import { spanOf } from '../../lambda/src/speech/lines';
import { voiceOf } from '../../lambda/src/speech/voice';

const phases = (inhale: number, holdIn: number, exhale: number, holdOut: number): BreathPhases => ({
  inhale: inhale * 1000,
  holdIn: holdIn * 1000,
  exhale: exhale * 1000,
  holdOut: holdOut * 1000,
});

/** Every own pattern that can be counted, by its seconds. */
const legal = fc
  .tuple(
    fc.integer({ min: 2, max: 8 }),
    fc.integer({ min: 0, max: 8 }),
    fc.integer({ min: 2, max: 12 }),
    fc.integer({ min: 0, max: 8 }),
  )
  .filter((seconds) => seconds.reduce((sum, each) => sum + each, 0) <= 24);

describe('an own pattern', () => {
  test.each<[string, SaidPhases, BreathPhases]>([
    ['in and out are enough', { inhale: 4, exhale: 7 }, phases(4, 0, 7, 0)],
    ['holds are counted where they are said', { inhale: 4, holdIn: 2, exhale: 6 }, phases(4, 2, 6, 0)],
    ['four phases may all be five', { inhale: 5, holdIn: 5, exhale: 5, holdOut: 5 }, phases(5, 5, 5, 5)],
    ['the longest there is', { inhale: 8, exhale: 12, holdOut: 4 }, phases(8, 0, 12, 4)],
  ])('%s', (_, said, phasesMs) => {
    expect(ownPattern(said)).toEqual({ phasesMs, completed: false, beyond: [], tooLong: false });
  });

  test.each<[string, SaidPhases, BreathPhases]>([
    ['only an inhale', { inhale: 4 }, phases(4, 0, 6, 0)],
    ['the longest inhale', { inhale: 8 }, phases(8, 0, 12, 0)],
    ['only an exhale', { exhale: 7 }, phases(5, 0, 7, 0)],
    ['only a hold', { holdIn: 3 }, phases(4, 3, 6, 0)],
    ['a number not caught', { inhale: 5, exhale: 'unclear' }, phases(5, 0, 8, 0)],
    ['a hold not caught', { inhale: 4, holdIn: 'unclear', exhale: 6 }, phases(4, 0, 6, 0)],
  ])('is completed, and only offered: %s', (_, said, phasesMs) => {
    expect(ownPattern(said)).toMatchObject({ phasesMs, completed: true });
  });

  test.each<[string, SaidPhases, BreathPhases, readonly object[]]>([
    ['in 9', { inhale: 9, exhale: 7 }, phases(8, 0, 7, 0), [{ phase: 'inhale', seconds: 8, longest: true }]],
    ['in 1', { inhale: 1, exhale: 7 }, phases(2, 0, 7, 0), [{ phase: 'inhale', seconds: 2, longest: false }]],
    ['in 0', { inhale: 0, exhale: 7 }, phases(2, 0, 7, 0), [{ phase: 'inhale', seconds: 2, longest: false }]],
    [
      'out 13',
      { inhale: 4, exhale: 13 },
      phases(4, 0, 12, 0),
      [{ phase: 'exhale', seconds: 12, longest: true }],
    ],
    [
      'hold 9',
      { inhale: 4, holdIn: 9, exhale: 6 },
      phases(4, 8, 6, 0),
      [{ phase: 'holdIn', seconds: 8, longest: true }],
    ],
    [
      'two of them',
      { inhale: 20, exhale: 20 },
      phases(8, 0, 12, 0),
      [
        { phase: 'inhale', seconds: 8, longest: true },
        { phase: 'exhale', seconds: 12, longest: true },
      ],
    ],
  ])('beyond a range is moved to its limit, which is named: %s', (_, said, phasesMs, beyond) => {
    expect(ownPattern(said)).toEqual({ phasesMs, completed: false, beyond, tooLong: false });
  });

  test.each<[SaidPhases, BreathPhases]>([
    [{ inhale: 8, holdIn: 8, exhale: 8, holdOut: 8 }, phases(8, 4, 8, 4)],
    [{ inhale: 8, holdIn: 2, exhale: 12, holdOut: 8 }, phases(8, 2, 12, 2)],
    [{ inhale: 7, holdIn: 8, exhale: 10 }, phases(7, 7, 10, 0)],
  ])('of more than 24 seconds gives up seconds of its holds: %j', (said, phasesMs) => {
    expect(ownPattern(said)).toEqual({ phasesMs, completed: false, beyond: [], tooLong: true });
  });

  test('whatever is said, what is offered can be breathed', () => {
    const said = fc.option(fc.oneof(fc.nat(9999), fc.constant('unclear' as const)), { nil: undefined });
    fc.assert(
      fc.property(said, said, said, said, (inhale, holdIn, exhale, holdOut) => {
        const given = Object.fromEntries(
          Object.entries({ inhale, holdIn, exhale, holdOut }).filter(([, each]) => each !== undefined),
        );
        const { phasesMs, completed, beyond, tooLong } = ownPattern(given);
        expect(patternOf(library, ownChoice(phasesMs))).toEqual({ id: OWN, phasesMs });
        const unchanged = PHASES.every((phase) => phasesMs[phase] === Number(given[phase] ?? 0) * 1000);
        expect(unchanged).toBe(!completed && beyond.length === 0 && !tooLong);
      }),
    );
  });

  test('every legal one is taken as it is, its timeline is the sum of its phases, and its exhale is counted', () => {
    fc.assert(
      fc.property(legal, fc.integer({ min: 1, max: 8 }), ([inhale, holdIn, exhale, holdOut], cycles) => {
        const { phasesMs, beyond, tooLong } = ownPattern({ inhale, holdIn, exhale, holdOut });
        expect([phasesMs, beyond, tooLong]).toEqual([phases(inhale, holdIn, exhale, holdOut), [], false]);
        const spec = { activity: 'breathing', ...ownChoice(phasesMs), cycles } as const;
        expect(isKnown(library, spec)).toBe(true);
        const [step] = timelineOf(library, spec).steps;
        const counted = (step?.slots ?? []).filter((slot) => slot.counted);
        expect(step?.stepId).toBe(OWN);
        expect(sum(counted)).toBe(cycles * cycleMs({ id: OWN, phasesMs }));
        const out = counted.filter(({ cue }) => cue.type === 'exhale' || cue.type === 'phaseCount');
        expect(out.map(({ lengthMs }) => lengthMs)).toEqual(Array(cycles * exhale).fill(1000));
      }),
    );
  });

  test('every cue of every legal one fits its slot at every pace it can be breathed at', () => {
    const voice = voiceOf(enUS, localeFacts('en-US'));
    fc.assert(
      fc.property(legal, fc.constantFrom(...PACES), (seconds, pace) => {
        const pattern = { id: OWN, phasesMs: phases(...seconds) };
        fc.pre(canBreatheAt(pattern, pace));
        for (const { cue, lengthMs } of breathTimeline(pattern, { cycles: 2, paces: [{ from: 0, pace }] })
          .steps[0]?.slots ?? []) {
          const { speechMs, silenceMs } = spanOf(voice.cue(cue));
          expect(speechMs * Math.max(1, pace) + silenceMs).toBeLessThanOrEqual(lengthMs);
          expect(lengthMs - speechMs).toBeLessThanOrEqual(10_000);
        }
      }),
    );
  });

  test('is guarded by its numbers, as any pattern is', () => {
    fc.assert(
      fc.property(legal, ([inhale, holdIn, exhale, holdOut]) => {
        const guarded = holdIn >= 5 || holdOut >= 5 || (exhale >= 8 && holdIn + holdOut > 0);
        expect(isGuarded({ id: OWN, phasesMs: phases(inhale, holdIn, exhale, holdOut) })).toBe(guarded);
      }),
    );
  });

  test.each([
    ['a phase out of its range', { patternId: OWN, phasesMs: phases(9, 0, 6, 0) }],
    ['a breath too long', { patternId: OWN, phasesMs: phases(8, 8, 8, 8) }],
    ['no phases', { patternId: OWN }],
  ])('is not read back with %s', (_, breath) => {
    expect(patternOf(library, breath)).toBeUndefined();
    expect(isKnown(library, { activity: 'breathing', ...breath, cycles: 4 })).toBe(false);
  });

  test('is kept in the profile as it is, and a broken one is left out', () => {
    const lastBreath = { breath: ownChoice(phases(4, 0, 7, 0)), minutes: 2 };
    expect(readProfileFields({ lastBreath })).toEqual({ lastBreath });
    expect(
      readProfileFields({ lastBreath: { breath: { patternId: OWN, phasesMs: { inhale: 4 } } } }),
    ).toEqual({});
  });

  test('has limits for each phase', () => {
    expect(PHASE_LIMITS).toEqual({
      inhale: { least: 2, most: 8 },
      holdIn: { least: 0, most: 8 },
      exhale: { least: 2, most: 12 },
      holdOut: { least: 0, most: 8 },
    });
  });
});

const sum = (slots: readonly { readonly lengthMs: number }[]): number =>
  slots.reduce((total, { lengthMs }) => total + lengthMs, 0);
