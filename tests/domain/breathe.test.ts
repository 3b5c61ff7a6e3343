import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { type BreathPhases, cycleMs, hasHold } from '../../lambda/src/domain/breath';
import { isGuarded, mostMinutes } from '../../lambda/src/domain/dose';
import { practiceDay } from '../../lambda/src/domain/nights';
import { ownChoice, patternOf } from '../../lambda/src/domain/pattern-choice';
import type { Profile } from '../../lambda/src/domain/profile';
import { advance } from '../../lambda/src/domain/session/advance';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import { readProfileFields } from '../../lambda/src/domain/session/profile-parser';
import type { SaidLength, SaidPattern } from '../../lambda/src/domain/session/said';
import type { BreathingSpec, Evening } from '../../lambda/src/domain/session/state';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import type { Turn } from '../../lambda/src/domain/session/turn';
import { setup } from '../setup';

const ZONE = 'Europe/London';
const BEGIN = Date.parse('2026-03-01T21:40:00Z');
const UNSAID = { type: 'unsaid' } as const;

const own = (inhale: number, holdIn: number, exhale: number, holdOut: number): SaidPattern => ({
  type: 'own',
  phases: { inhale, holdIn, exhale, holdOut },
});
const known = (id: string): SaidPattern => ({ type: 'known', id });
const minutes = (n: number): SaidLength => ({ minutes: { type: 'minutes', minutes: n, halfDropped: false } });
const breathe = (pattern: SaidPattern = UNSAID, length: SaidLength = { minutes: UNSAID }): SessionEvent => ({
  type: 'breathe',
  pattern,
  ...length,
});

const evening = (profile: Profile = {}): Evening => ({
  session: { mode: { type: 'idle' }, misses: 0 },
  profile: { breathIntroAt: 0, gateAt: BEGIN, ...profile },
});
const said = (before: Evening, event: SessionEvent, now = BEGIN): Turn =>
  advance(setup, before, event, {
    now,
    requestId: `request-${now}`,
    deviceId: 'bedroom',
    timeZone: ZONE,
    weekStart: 1,
  });
const specIn = ({ reply }: Turn): BreathingSpec | undefined =>
  reply.type === 'guide' && reply.course.spec.activity === 'breathing' ? reply.course.spec : undefined;
const patternIn = (turn: Turn) => {
  const spec = specIn(turn);
  return spec && patternOf(library, spec);
};
const actsIn = ({ reply }: Turn) => ('acts' in reply ? reply.acts.map(({ type }) => type) : []);
const asked = ({ evening: { session } }: Turn) =>
  session.mode.type === 'asking' ? session.mode.question : undefined;
/** A later Alexa session. */
const anew = ({ evening: { profile } }: Turn): Evening => evening(profile);

describe('the last pattern', () => {
  test('of the listener is the next default, and is told', () => {
    const turn = said(anew(said(evening(), breathe(known('box')))), breathe());
    expect([specIn(turn)?.patternId, actsIn(turn)]).toEqual(['box', ['patternChosen']]);
  });

  test('may be an own one', () => {
    const turn = said(anew(said(evening(), breathe(own(5, 0, 7, 0)))), breathe());
    expect(patternIn(turn)?.phasesMs).toEqual({ inhale: 5000, holdIn: 0, exhale: 7000, holdOut: 0 });
  });

  test.each<[string, SaidLength, SaidLength, number]>([
    ['comes with its minutes', minutes(2), { minutes: UNSAID }, 12],
    ['comes with its cycles', { minutes: UNSAID, cycles: 7 }, { minutes: UNSAID }, 7],
    ['comes for the length that is said', minutes(2), minutes(1), 6],
    ['comes as long as usual when nothing was said', { minutes: UNSAID }, { minutes: UNSAID }, 18],
  ])('asked for as that of last night %s', (_, then, now, cycles) => {
    const turn = said(anew(said(evening(), breathe(known('even'), then))), breathe({ type: 'last' }, now));
    expect(specIn(turn)).toMatchObject({ patternId: 'even', cycles });
  });

  test('is the long exhale when there was none, or when it is no longer known', () => {
    const gone: Profile = { lastBreath: { breath: { patternId: 'gone' } } };
    for (const profile of [{}, gone]) {
      const last = said(evening(profile), breathe({ type: 'last' }));
      expect([specIn(last)?.patternId, actsIn(last)]).toEqual(['long exhale', ['lastUnknown']]);
      expect(specIn(said(evening(profile), breathe()))?.patternId).toBe('long exhale');
    }
  });
});

describe('a pattern that cannot be', () => {
  test('is never changed without a word, and begins after a yes, as long as was said', () => {
    const turn = said(evening(), breathe(own(9, 0, 7, 0), minutes(5)));
    expect([turn.reply.type, actsIn(turn)]).toEqual(['ask', ['phasesRefused']]);
    const begun = said(turn.evening, { type: 'yes' });
    expect(patternIn(begun)?.phasesMs).toMatchObject({ inhale: 8000, exhale: 7000 });
    expect(specIn(begun)?.cycles).toBe(20);
  });

  test('may be completed by the number that was missing', () => {
    const turn = said(evening(), breathe({ type: 'own', phases: { inhale: 4 } }));
    const begun = said(turn.evening, breathe({ type: 'own', phases: { exhale: 9 } }));
    expect(patternIn(begun)?.phasesMs).toMatchObject({ inhale: 4000, exhale: 9000 });
  });

  test('survives being carried in the attributes of the session', () => {
    const { session } = said(evening(), breathe(own(9, 0, 7, 0))).evening;
    expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });

  test.each(['breathLength', 'breath'] as const)(
    'a length said to the question %s is one of breathing',
    (type) => {
      const first = said(
        evening(),
        type === 'breath' ? breathe(own(9, 0, 7, 0)) : breathe(known('box'), minutes(9)),
      );
      expect(asked(first)?.type).toBe(type);
      const start: SessionEvent = { type: 'start', routine: UNSAID, ...minutes(2) };
      expect(specIn(said(first.evening, start))?.activity).toBe('breathing');
    },
  );
});

test('a half minute is rounded down, and said', () => {
  const half: SaidLength = { minutes: { type: 'minutes', minutes: 2, halfDropped: true } };
  const turn = said(evening(), breathe(known('even'), half));
  expect([specIn(turn)?.cycles, actsIn(turn)]).toEqual([12, ['halfDropped']]);
});

describe('without holds', () => {
  const noHolds: SessionEvent = { type: 'setHolds', on: false };

  test('a pattern with a hold is answered with an offer without', () => {
    const chosen = said(evening(), noHolds).evening;
    const box = said(chosen, breathe(known('box'), minutes(2)));
    expect([actsIn(box), asked(box)]).toMatchObject([
      ['holdsHidden'],
      { breath: { patternId: 'long exhale' } },
    ]);
    expect(specIn(said(box.evening, { type: 'yes' }))).toMatchObject({
      patternId: 'long exhale',
      cycles: 12,
    });
    const turn = said(chosen, breathe(own(4, 2, 6, 2)));
    expect(asked(turn)).toMatchObject({ breath: ownChoice(phases(4, 0, 6, 0)) });
  });

  test('the usual pattern is the long exhale while that of the last time has a hold', () => {
    const after = anew(said(evening(), breathe(known('box'))));
    const chosen = said(after, noHolds).evening;
    expect(specIn(said(chosen, breathe()))?.patternId).toBe('long exhale');
    const undone = said(chosen, { type: 'setHolds', on: true }).evening;
    expect([undone.profile.noHolds, specIn(said(undone, breathe()))?.patternId]).toEqual([undefined, 'box']);
  });

  test.each(['pause', 'guide'])('nothing leads back to the holds that were under way: %s', (how) => {
    const begun = said(evening(), breathe(known('box')));
    const paused = how === 'pause' ? said(begun.evening, { type: 'pause' }, BEGIN + 30_000) : begun;
    const turn = said(paused.evening, noHolds, BEGIN + 40_000);
    const words = ['yes', 'no', 'resume', 'next', 'repeat', 'startOver', 'pause', 'launch'] as const;
    for (const word of words) {
      const pattern = patternIn(said(turn.evening, { type: word }, BEGIN + 50_000));
      expect(pattern !== undefined && hasHold(pattern)).toBe(false);
    }
  });

  test('a massage that waits is gone back to after a no', () => {
    const massage = said(evening(), { type: 'start', routine: UNSAID, ...minutes(10) });
    const held = said(massage.evening, breathe(known('box')), BEGIN + 60_000);
    const paused = said(held.evening, { type: 'pause' }, BEGIN + 90_000);
    const chosen = said(paused.evening, noHolds, BEGIN + 95_000);
    const { reply } = said(chosen.evening, { type: 'no' }, BEGIN + 100_000);
    expect(reply).toMatchObject({ type: 'guide', course: { spec: { activity: 'massage' } } });
  });
});

describe('dizzy', () => {
  test.each<[string, SaidPattern]>([
    ...Object.keys(library.patterns).map((id): [string, SaidPattern] => [id, known(id)]),
    ['own', own(5, 5, 5, 5)],
  ])('in %s stops at once, and nothing breathes any more that practice day', (_, pattern) => {
    const stopped = said(said(evening(), breathe(pattern)).evening, { type: 'dizzy' }, BEGIN + 30_000);
    expect([stopped.reply.type, actsIn(stopped)]).toEqual(['tell', ['dizzyStop']]);
    const after = anew(stopped);
    const late = Date.parse('2026-03-02T03:59:59Z');
    expect(actsIn(said(after, breathe(pattern), late))).toEqual(['restToday']);
    expect(actsIn(said(after, breathe({ type: 'last' }), late))).toEqual(['restToday']);
    expect(said(after, breathe(), Date.parse('2026-03-02T04:00:00Z')).reply.type).toBe('guide');
  });

  test('at a question about a pattern stops too', () => {
    const turn = said(evening(), breathe(own(9, 0, 7, 0)));
    expect(actsIn(said(turn.evening, { type: 'dizzy' }))).toEqual(['dizzyStop']);
  });
});

describe('what is stored', () => {
  test('a place of the older shape is read', () => {
    const before = evening({ lastBreath: { breath: { patternId: 'four seven eight' } } });
    const { reply } = said(before, breathe(known('four seven eight')));
    if (reply.type !== 'guide') throw new Error('nothing begun');
    const place = { course: reply.course, takeUp: 'straight', savedAt: BEGIN, deviceId: 'bedroom' };
    expect(Object.keys(reply.course.spec).sort()).toEqual(['activity', 'cycles', 'patternId']);
    expect(readProfileFields({ place })).toEqual({ place });
  });

  test('of the guard are a day and instants', () => {
    const { guarded } = said(evening(), breathe(known('four seven eight'))).evening.profile;
    expect(guarded).toEqual({ firstDay: '2026-03-01', begunAt: [BEGIN], until: BEGIN + 8000 + 4 * 19_000 });
    expect(readProfileFields({ guarded })).toEqual({ guarded });
  });

  test('a block stopped early is over then, and counts', () => {
    const begun = said(evening(), breathe(known('four seven eight')));
    const { guarded } = said(begun.evening, { type: 'stop' }, BEGIN + 30_000).evening.profile;
    expect(guarded).toMatchObject({ begunAt: [BEGIN], until: BEGIN + 30_000 });
  });

  test('a block that is paused, or taken up by a later session, is the same one', () => {
    const begun = said(evening(), breathe(own(4, 7, 8, 0)));
    const paused = said(begun.evening, { type: 'pause' }, BEGIN + 30_000);
    const resumed = said(paused.evening, { type: 'resume' }, BEGIN + 600_000);
    expect(resumed.reply.type).toBe('guide');
    expect(resumed.evening.profile.guarded?.begunAt).toEqual([BEGIN]);
  });
});

describe('whatever is asked for, and whenever', () => {
  const seconds = fc.constantFrom(0, 1, 2, 4, 5, 7, 8, 9, 12);
  const patterns: fc.Arbitrary<SaidPattern> = fc.oneof(
    fc.constantFrom(...Object.keys(library.patterns)).map(known),
    fc.tuple(seconds, seconds, seconds, seconds).map((each) => own(...each)),
    fc.constantFrom<SaidPattern>(
      UNSAID,
      { type: 'last' },
      { type: 'unknown' },
      own(4, 7, 8, 0),
      known('four seven eight'),
    ),
  );
  const lengths: fc.Arbitrary<SaidLength> = fc.oneof(
    fc.constant<SaidLength>({ minutes: UNSAID }),
    fc.integer({ min: 0, max: 12 }).map(minutes),
    fc.integer({ min: 0, max: 70 }).map((cycles): SaidLength => ({ minutes: UNSAID, cycles })),
  );
  const words = fc.constantFrom<SessionEvent>(
    { type: 'yes' },
    { type: 'no' },
    { type: 'startOver' },
    { type: 'previous' },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'stop' },
    { type: 'setHolds', on: false },
    { type: 'setHolds', on: true },
    { type: 'setPace', pace: 'slowest' },
  );
  const steps = fc.array(
    fc.record({
      event: fc.oneof(
        {
          weight: 3,
          arbitrary: fc.tuple(patterns, lengths).map(([pattern, length]) => breathe(pattern, length)),
        },
        { weight: 2, arbitrary: words },
      ),
      afterSeconds: fc.constantFrom(5, 30, 61, 100, 160, 240, 3600, 20_000, 86_400, 2_592_000),
    }),
    { minLength: 2, maxLength: 25 },
  );

  test('nothing goes beyond the dose', () => {
    fc.assert(
      fc.property(steps, (script) => {
        let before = evening();
        let now = BEGIN;
        let first: string | undefined;
        const begun = new Map<string, { night: string }>();
        for (const { event, afterSeconds } of script) {
          now += afterSeconds * 1000;
          const noHolds = before.profile.noHolds === true;
          const turn = said(before, event, now);
          const pattern = patternIn(turn);
          const { reply } = turn;
          if (pattern !== undefined && reply.type === 'guide') {
            const { cycles = 0 } = specIn(turn) ?? {};
            const night = practiceDay(now, ZONE);
            expect(cycleMs(pattern)).toBeLessThanOrEqual(24_000);
            expect(noHolds && event.type === 'breathe' && hasHold(pattern)).toBe(false);
            if (isGuarded(pattern)) {
              first ??= night;
              const month = Date.parse(night) - Date.parse(first) >= 30 * 86_400_000;
              expect(cycles).toBeLessThanOrEqual(month ? 8 : 4);
              if (!begun.has(reply.course.id)) begun.set(reply.course.id, { night });
              const nights = [...begun.values()].filter((each) => each.night === night);
              expect(nights.length).toBeLessThanOrEqual(2);
            } else if (event.type === 'breathe') {
              expect(cycles * cycleMs(pattern)).toBeLessThanOrEqual(mostMinutes(pattern) * 60_000 * 1.12);
            }
          }
          const open = reply.type === 'guide' || reply.type === 'ask';
          before = open && afterSeconds < 3600 ? turn.evening : evening(turn.evening.profile);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function phases(inhale: number, holdIn: number, exhale: number, holdOut: number): BreathPhases {
  return { inhale: inhale * 1000, holdIn: holdIn * 1000, exhale: exhale * 1000, holdOut: holdOut * 1000 };
}
