import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { movedTo, timelineOf } from '../../lambda/src/domain/course';
import { withoutClaims } from '../../lambda/src/domain/session/loss';
import { trackOf } from '../../lambda/src/domain/track';
import { hearing } from '../../lambda/src/speech/limits';
import { PAIN, PAIN_OUTSIDE, STOP_WORDS } from './fixed-words';
import { BEGIN, courseOf, guided, massageSpec, STATES, said, words } from './states';

/** A quarter of a minute into whatever is guided. */
const LATER = BEGIN + 15_000;
const TODAY = '2026-03-01';

describe.each(STATES)('in %s', (_, evening) => {
  test.each(['numb', 'dizzy', 'emergency'] as const)(
    '%s ends everything, in words that never vary',
    (type) => {
      const turn = said(evening, { type }, LATER);
      expect([turn.reply.type, words(turn)]).toEqual(['tell', STOP_WORDS[type]]);
      const { session, profile } = turn.evening;
      expect([session.mode, session.course, session.waiting]).toEqual([
        { type: 'idle' },
        undefined,
        undefined,
      ]);
      expect(profile.place?.takeUp ?? 'offer').toBe('offer');
      if (type !== 'dizzy') expect([profile.place, profile.gateAt]).toEqual([undefined, undefined]);
      expect(profile.restDay).toBe(type === 'numb' ? undefined : TODAY);
    },
  );

  test('pain guides nothing, and leaves the spot alone', () => {
    const turn = said(evening, { type: 'pain' }, LATER);
    const { course } = turn.evening.session;
    expect(words(turn)).toBe(turn.reply.type === 'ask' ? PAIN : PAIN_OUTSIDE);
    expect(['ask', 'tell']).toContain(turn.reply.type);
    expect(turn.evening.profile.place?.takeUp ?? 'offer').toBe('offer');
    expect(turn.evening.session.careful === true).toBe(course !== undefined);
    const again = said(turn.evening, { type: 'pain' }, LATER + 4000);
    if (turn.reply.type === 'ask') expect(words(again)).toBe(PAIN);
  });

  test.each(['pain', 'numb', 'dizzy', 'emergency'] as const)(
    'what the store loses changes no word of %s',
    (type) => {
      const turn = said(evening, { type }, LATER);
      const lost = { records: true, profile: true, entries: true };
      const told = words({ ...turn, reply: withoutClaims(turn.reply, lost) });
      expect(told).toContain(words(turn));
    },
  );
});

const routines = Object.values(library.routines).flatMap(({ id, lengths }) =>
  Object.keys(lengths).map((minutes) => massageSpec(id, Number(minutes))),
);

describe('at any second of any routine', () => {
  const anywhere = fc.tuple(fc.constantFrom(...routines), fc.nat({ max: 99 }), fc.nat({ max: 99 }));

  /** The evening a listener speaks in, and when: somewhere in what is spoken from a step on. */
  const at = ([spec, from, into]: readonly [ReturnType<typeof massageSpec>, number, number]) => {
    const timeline = timelineOf(library, spec);
    const steps = timeline.steps.flatMap(({ slots }, step) => (slots.length > 0 ? [step] : []));
    const step = steps[Math.floor((from / 100) * steps.length)] ?? 0;
    const evening = guided(movedTo(courseOf(spec), { step, slot: 0 }));
    const { mode } = evening.session;
    if (mode.type !== 'guiding' || mode.sent === undefined) throw new Error('not guided');
    const lastsMs = trackOf(timeline, mode.sent, hearing).reduce(
      (sum, { span }) => sum + span.speechMs + span.silenceMs,
      0,
    );
    return { evening, now: BEGIN + Math.floor((lastsMs * into) / 100_000) * 1000 };
  };

  test('a stop word stops at once, in the same words', () => {
    fc.assert(
      fc.property(anywhere, fc.constantFrom('numb', 'dizzy', 'emergency'), (where, type) => {
        const { evening, now } = at(where);
        const turn = said(evening, { type }, now);
        expect(words(turn)).toBe(STOP_WORDS[type]);
        expect(turn.evening.session.course).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test('pain leaves a step out on both feet, and "next" goes on without it, the feet as even as they can be', () => {
    fc.assert(
      fc.property(anywhere, (where) => {
        const { evening, now } = at(where);
        const turn = said(evening, { type: 'pain' }, now);
        expect([PAIN, PAIN_OUTSIDE]).toContain(words(turn));
        const { course } = turn.evening.session;
        if (course?.spec.activity !== 'massage') return;
        const { leftOut } = course.spec;
        expect(leftOut.length).toBeGreaterThan(0);
        const after = said(turn.evening, { type: 'next' }, now + 8000);
        if (after.reply.type !== 'guide') throw new Error(`it does not go on but ${after.reply.type}`);
        const { steps } = timelineOf(library, after.reply.course.spec);
        for (const step of steps) if (leftOut.includes(step.stepId)) expect(step.slots).toEqual([]);
        expect(leftOut).not.toContain(steps[after.reply.course.at.step]?.stepId);
      }),
      { numRuns: 200 },
    );
  });
});
