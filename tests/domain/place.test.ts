import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { newCourse, paceOf, timelineOf } from '../../lambda/src/domain/course';
import type { Delivery } from '../../lambda/src/domain/delivery';
import type { Hearing } from '../../lambda/src/domain/hearing';
import { PACES } from '../../lambda/src/domain/pace';
import { whereabouts } from '../../lambda/src/domain/place';
import { possiblePace } from '../../lambda/src/domain/plan';
import { endOf, firstFrom, isBefore, slotsBetween } from '../../lambda/src/domain/position';
import type { Sent, SentSegment, Span } from '../../lambda/src/domain/session/sent';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import type { Position, Timeline } from '../../lambda/src/domain/timeline';
import { lengthMs } from '../../lambda/src/domain/track';
import { sentOf } from '../../lambda/src/speech/delivery';
import { guidanceFor } from '../../lambda/src/speech/guidance';
import { hearing } from '../../lambda/src/speech/limits';
import { voiceOf } from '../../lambda/src/speech/voice';
import { everyLength } from '../every-length';

const voice = voiceOf(enUS, localeFacts('en-US'));
const identity = { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' };
const SENT_AT = Date.parse('2026-03-01T21:40:00Z');

interface CutIn {
  readonly delivery: Delivery;
  readonly spec: CourseSpec;
  /** Where in the timeline the response begins, and when in it the listener cuts in, from 0 to 1. */
  readonly from: number;
  readonly when: number;
  readonly startDelayMs: number;
  readonly sayingMs: number;
  /** How far into its second the response was asked for. */
  readonly fractionMs: number;
  readonly voiceFactor: number;
}

const massage = fc
  .record({
    length: fc.constantFrom(...everyLength),
    pace: fc.constantFrom(...PACES),
    withBreath: fc.boolean(),
  })
  .map(({ pace, withBreath, length: { id: routineId, routine, minutes } }) => ({
    ...{ routineId, minutes, pace: possiblePace(routine, minutes, pace) },
    ...(withBreath ? { withBreath } : {}),
  }));
const breathing = fc.record({
  patternId: fc.constantFrom('long exhale', 'four seven eight'),
  cycles: fc.integer({ min: 1, max: 60 }),
  paces: fc.constantFrom(...PACES.filter((pace) => pace < 1.3)).map((pace) => [{ from: 0, pace }]),
});
const spec: fc.Arbitrary<CourseSpec> = fc.oneof(
  massage.map((wanted) => ({ activity: 'massage', ...wanted, leftOut: [] }) as const),
  breathing.map((wanted) => ({ activity: 'breathing', ...wanted }) as const),
);

const cutIn = (voiceFactor: fc.Arbitrary<number>): fc.Arbitrary<CutIn> =>
  fc.record({
    delivery: fc.constantFrom<Delivery>('ssml', 'apla'),
    spec,
    from: fc.double({ min: 0, max: 0.99, noNaN: true }),
    when: fc.double({ min: 0, max: 1, noNaN: true }),
    startDelayMs: fc.integer({ min: 300, max: 2500 }),
    sayingMs: fc.integer({ min: 0, max: 3000 }),
    fractionMs: fc.integer({ min: 0, max: 999 }),
    voiceFactor,
  });

const anyVoice = fc.double({ min: 0.87, max: 1.18, noNaN: true });

/** What a device does with the response: the cue that is really being spoken when the listener cuts in. */
const play = (given: CutIn, known: Hearing = hearing) => {
  const timeline = timelineOf(library, given.spec);
  const all = slotsBetween(timeline, { step: 0, slot: 0 }, endOf(timeline)).filter(({ slot }) => slot.entry);
  const start = all[Math.floor(given.from * all.length)]?.position ?? { step: 0, slot: 0 };
  const course = { ...newCourse(given.spec, identity), at: firstFrom(timeline, start) };
  const guidance = guidanceFor(voice, {
    library,
    course,
    lead: [],
    flowOn: true,
    breaths: true,
    slowest: hearing.voice.most,
  });
  const { segment, flowOn } = sentOf({ delivery: given.delivery, slowest: hearing.voice.most }, guidance);
  const track = [
    ...heard(timeline, segment),
    { position: segment.to, ms: 8000 },
    ...(flowOn === undefined ? [] : heard(timeline, flowOn)),
  ].map(({ position, ms, span }) => ({
    position,
    lastsMs: span === undefined ? (ms ?? 0) : lengthMs(span, given.voiceFactor),
  }));
  const totalMs = track.reduce((sum, { lastsMs }) => sum + lastsMs, 0);
  const cutMs = given.when * totalMs;
  const throughInvitationMs = track
    .slice(0, segment.slots.length + 2)
    .reduce((sum, { lastsMs }) => sum + lastsMs, 0);
  let endMs = 0;
  const spoken = track.find(({ lastsMs }) => {
    endMs += lastsMs;
    return cutMs < endMs;
  });
  const realAt = SENT_AT + given.fractionMs + given.startDelayMs + cutMs + given.sayingMs;
  const sent: Sent = { at: SENT_AT, segment, ...(flowOn === undefined ? {} : { flowOn }) };
  const now = Math.floor(realAt / 1000) * 1000;
  return {
    timeline,
    truth: (spoken ?? track.at(-1))?.position ?? segment.to,
    // After the invitation nobody knows by how much of it the voice was faster or slower.
    voiceMs: cutMs < throughInvitationMs ? 0 : segment.tail.speechMs * (known.voice.most - known.voice.least),
    where: whereabouts(timeline, sent, now, known),
  };
};

const heard = (
  timeline: Timeline,
  segment: SentSegment,
): readonly { readonly position: Position; readonly span?: Span; readonly ms?: number }[] => {
  const placed = slotsBetween(timeline, segment.from, segment.to);
  return [
    { position: segment.from, span: segment.lead },
    ...segment.slots.map((span, index) => ({ position: placed[index]?.position ?? segment.to, span })),
    { position: segment.to, span: segment.tail },
  ];
};

describe('a cut-in at any instant', () => {
  test('skips no cue, whatever the delay, the whole seconds and the voice', () => {
    fc.assert(
      fc.property(cutIn(anyVoice), (given) => {
        const { where, truth } = play(given);
        expect(isBefore(truth, where.earliest)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('is never later than the latest cue the clock allows', () => {
    fc.assert(
      fc.property(cutIn(anyVoice), (given) => {
        const { where, truth } = play(given);
        expect(isBefore(where.latest, truth)).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  /** What the delay, the wake word and the whole seconds leave open: 2.2, 3 and 2 s. */
  const CLOCK_MS = 7200;

  /**
   * What is heard again: the cues between the one guidance goes on with and the one that was being spoken, without the
   * first. Guidance is taken up at an in-breath only, so the out-breath after one belongs to it.
   */
  const repeatedIn = ({ timeline, where, truth }: ReturnType<typeof play>): readonly number[] => {
    const [, ...again] = slotsBetween(timeline, where.earliest, truth);
    const own = again.findIndex(({ slot }) => slot.entry);
    return again.slice(own === -1 ? again.length : own).map(({ slot }) => slot.lengthMs);
  };

  const only = (delivery: Delivery) => (given: CutIn) => ({ ...given, delivery });
  const massages = ({ spec }: CutIn) => spec.activity === 'massage';

  test('by documents of sound repeats one cue in any voice, and more only of counts shorter than the clock can tell', () => {
    fc.assert(
      fc.property(cutIn(anyVoice).filter(massages).map(only('apla')), (given) => {
        const played = play(given);
        // The cue the earliest moment lies in, and what fits between it and the latest.
        expect(sum(repeatedIn(played))).toBeLessThanOrEqual(CLOCK_MS + played.voiceMs);
      }),
      { numRuns: 2000 },
    );
  });

  test('by speech in a calibrated voice repeats little more', () => {
    const calibrated = { ...hearing, voice: { least: 0.95, most: 1.05 } };
    const voices = fc.double({ min: 0.95, max: 1.05, noNaN: true });
    fc.assert(
      fc.property(cutIn(voices).filter(massages).map(only('ssml')), (given) => {
        const played = play(given, calibrated);
        expect(isBefore(played.truth, played.where.earliest)).toBe(false);
        expect(sum(repeatedIn(played))).toBeLessThanOrEqual(CLOCK_MS + 8500);
      }),
      { numRuns: 2000 },
    );
  });

  test('by speech in the voice the model believes in repeats at most 20 s of guidance at the usual pace', () => {
    fc.assert(
      fc.property(cutIn(fc.constant(1)), (given) => {
        const longest = 20_000 * Math.max(1, paceOf(given.spec));
        expect(sum(repeatedIn(play(given)))).toBeLessThanOrEqual(longest);
      }),
      { numRuns: 1500 },
    );
  });
});

const sum = (lengths: readonly number[]): number => lengths.reduce((total, each) => total + each, 0);
