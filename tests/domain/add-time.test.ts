import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { cycleMs } from '../../lambda/src/domain/breath';
import { isOver, timelineOf } from '../../lambda/src/domain/course';
import { isGuarded, mostMinutes } from '../../lambda/src/domain/dose';
import { patternOf } from '../../lambda/src/domain/pattern-choice';
import { endOf, isSame, totalMs } from '../../lambda/src/domain/position';
import { recordOf } from '../../lambda/src/domain/record';
import { advance } from '../../lambda/src/domain/session/advance';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import type { SaidLength, SaidPattern } from '../../lambda/src/domain/session/said';
import type { BreathingSpec, Evening } from '../../lambda/src/domain/session/state';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import type { Turn } from '../../lambda/src/domain/session/turn';
import { sentOf } from '../../lambda/src/speech/delivery';
import { guidanceFor } from '../../lambda/src/speech/guidance';
import { voiceOf } from '../../lambda/src/speech/voice';
import { setup } from '../setup';

const BEGIN = Date.parse('2026-03-01T21:40:00Z');
const UNSAID = { type: 'unsaid' } as const;
const voice = voiceOf(enUS, localeFacts('en-US'));

const known = (id: string): SaidPattern => ({ type: 'known', id });
const minutes = (n: number, halfDropped = false): SaidLength => ({
  minutes: { type: 'minutes', minutes: n, halfDropped },
});
const rounds = (cycles: number): SaidLength => ({ minutes: UNSAID, cycles });
const more = (length: SaidLength = { minutes: UNSAID }): SessionEvent => ({ type: 'addTime', ...length });
const breathe = (id: string, length: SaidLength): SessionEvent => ({
  type: 'breathe',
  pattern: known(id),
  ...length,
});
const fresh: Evening = {
  session: { mode: { type: 'idle' }, misses: 0 },
  profile: { breathIntroAt: 0, gateAt: BEGIN },
};

/** A turn whose segment, when it has one, was sent as the skill sends it. */
const said = (before: Evening, event: SessionEvent, now = BEGIN): Turn => {
  const turn = advance(setup, before, event, {
    ...{ now, requestId: `request-${now}`, deviceId: 'bedroom', timeZone: 'UTC', weekStart: 1 },
  });
  if (turn.reply.type !== 'guide') return turn;
  const { course } = turn.reply;
  const guidance = guidanceFor(voice, {
    ...{ library, course, lead: turn.reply.acts.flatMap(voice.act), flowOn: true, breaths: true },
    slowest: 1.18,
  });
  const sent = { at: now, ...sentOf({ delivery: 'ssml', slowest: 1.18 }, guidance) };
  const session = { ...turn.evening.session, mode: { type: 'guiding', sent } } as const;
  return { ...turn, evening: { ...turn.evening, session } };
};
const specIn = ({ evening: { session } }: Turn): BreathingSpec => {
  if (session.course?.spec.activity !== 'breathing') throw new Error('no breathing');
  return session.course.spec;
};
const massageMs = ({ evening: { session } }: Turn): number =>
  session.course === undefined ? 0 : totalMs(timelineOf(library, session.course.spec));
const actsIn = ({ reply }: Turn) => ('acts' in reply ? reply.acts.map(({ type }) => type) : []);
const asked = ({ evening: { session } }: Turn) =>
  session.mode.type === 'asking' ? session.mode.question : undefined;

/** The long exhale: eight seconds to get ready, then a breath every ten. */
const begun = (length: SaidLength, id = 'long exhale'): Turn => said(fresh, breathe(id, length));
const MID = BEGIN + 35_000;

describe('while breathing', () => {
  test.each<[string, SaidLength, SaidLength, number]>([
    ['one more minute', minutes(3), minutes(1), 24],
    ['a little longer', minutes(3), { minutes: UNSAID }, 24],
    ['three more rounds', minutes(3), rounds(3), 21],
    ['one more minute after rounds', rounds(7), minutes(1), 13],
    ['a minute and a half more', minutes(3), minutes(1, true), 24],
  ])('%s', (_, length, wished, cycles) => {
    const turn = said(begun(length).evening, more(wished), MID);
    expect([turn.reply.type, specIn(turn).cycles]).toEqual(['guide', cycles]);
  });

  test('the place is kept to the cycle', () => {
    const before = said(begun(minutes(3)).evening, { type: 'repeat' }, MID);
    const turn = said(begun(minutes(3)).evening, more(), MID);
    expect(turn.evening.session.course?.at).toEqual(before.evening.session.course?.at);
  });

  test('a pause stays one, and is longer afterwards', () => {
    const paused = said(begun(minutes(3)).evening, { type: 'pause' }, MID);
    const longer = said(paused.evening, more(), MID + 5000);
    expect([longer.reply.type, actsIn(longer), specIn(longer).cycles]).toEqual(['ask', ['timeAdded'], 24]);
    const resumed = said(longer.evening, { type: 'resume' }, MID + 9000);
    expect([resumed.reply.type, specIn(resumed).cycles]).toEqual(['guide', 24]);
  });
});

/** The slots of the first breath of a rhythm that is new: in, three, four, and six of out. */
const COUNTED_WHOLE = 9;

describe('at the end', () => {
  const AT_END = BEGIN + 8000 + 60_000 + 5000;
  const whole = begun(minutes(1));

  test.each([
    ['in its last words', AT_END],
    ['a little after', AT_END + 9000],
  ])('it goes on with the next breath, %s', (_, now) => {
    const turn = said(whole.evening, more(), now);
    expect(turn.reply).toMatchObject({
      type: 'guide',
      course: { at: { step: 0, slot: 1 + COUNTED_WHOLE + 5 * 7 } },
    });
    expect(specIn(turn)).toMatchObject({ cycles: 12, timeMs: 120_000 });
  });

  test('where something else was said in between too', () => {
    const help = said(whole.evening, { type: 'help' }, AT_END + 12_000);
    expect(asked(help)?.type).toBe('rested');
    expect(specIn(said(help.evening, more(rounds(2)), AT_END + 20_000)).cycles).toBe(8);
  });

  test('what was complete stays complete, and is one record that grows', () => {
    const turn = said(whole.evening, more(minutes(5)), AT_END);
    const stopped = said(turn.evening, { type: 'stop' }, AT_END + 15_000);
    expect(stopped.records).toMatchObject([{ id: `request-${BEGIN}`, complete: true, plannedMs: 360_000 }]);
    expect(stopped.records[0]?.guidedMs).toBeGreaterThanOrEqual(60_000);
  });

  test('asked for before it was complete, the longer plan counts', () => {
    const turn = said(begun(minutes(3)).evening, more(minutes(5)), MID);
    const stopped = said(turn.evening, { type: 'stop' }, MID + 150_000);
    expect(stopped.records).toMatchObject([{ complete: false }]);
  });
});

describe('the most', () => {
  test.each<[string, string, SaidLength, SaidLength, object]>([
    ['minutes', 'long exhale', minutes(8), minutes(5), { in: 'minutes', count: 2 }],
    ['minutes with a hold', 'box', minutes(3), minutes(5), { in: 'minutes', count: 2 }],
    ['rounds', 'long exhale', minutes(9), rounds(20), { in: 'rounds', count: 6 }],
    ['rounds, where no minute fits', 'long exhale', rounds(57), minutes(1), { in: 'rounds', count: 3 }],
    ['half a minute', 'long exhale', minutes(3), minutes(0, true), { in: 'minutes', count: 1 }],
    ['no length', 'long exhale', minutes(3), { minutes: { type: 'unclear' } }, { in: 'minutes', count: 1 }],
    ['no rounds at all', 'long exhale', minutes(3), rounds(0), { in: 'minutes', count: 1 }],
  ])('the nearest is offered: %s', (_, id, length, wished, nearest) => {
    const turn = said(begun(length, id).evening, more(wished), MID);
    expect([turn.reply.type, asked(turn)]).toEqual(['ask', { type: 'moreBreath', more: nearest }]);
    const { session } = turn.evening;
    expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
    const { cycles } = specIn(turn);
    const yes = said(turn.evening, { type: 'yes' }, MID + 9000);
    expect([yes.reply.type, specIn(yes).cycles > cycles]).toEqual(['guide', true]);
    const no = said(turn.evening, { type: 'no' }, MID + 9000);
    expect([no.reply.type, specIn(no).cycles]).toEqual(['guide', cycles]);
  });

  test('another number is an answer to the offer', () => {
    const turn = said(begun(minutes(7)).evening, more(minutes(9)), MID);
    const bare: SessionEvent = { type: 'start', routine: UNSAID, ...minutes(2) };
    expect(specIn(said(turn.evening, bare, MID + 9000)).cycles).toBe(54);
    expect(specIn(said(turn.evening, more(minutes(1)), MID + 9000)).cycles).toBe(48);
  });

  test('of it nothing is left: it goes on, or waits where it was', () => {
    const turn = said(begun(minutes(10)).evening, more(), MID);
    expect([turn.reply.type, actsIn(turn), specIn(turn).cycles]).toEqual(['guide', ['lengthRefused'], 60]);
    const paused = said(begun(minutes(10)).evening, { type: 'pause' }, MID);
    expect(actsIn(said(paused.evening, more(), MID + 5000))).toEqual(['lengthRefused']);
  });
});

describe('a block with long holds', () => {
  const block = said(fresh, breathe('four seven eight', { minutes: UNSAID }));
  const OVER = BEGIN + 8000 + 76_000 + 4000;

  test.each([minutes(1), rounds(3), rounds(1), { minutes: UNSAID }])(
    'never gets more rounds: %j',
    (wished) => {
      const turn = said(block.evening, more(wished), MID);
      expect([turn.reply.type, actsIn(turn), specIn(turn).cycles]).toEqual(['guide', ['roundsStay'], 4]);
    },
  );

  test('at its end is followed by a minute of the long exhale', () => {
    const turn = said(block.evening, more(), OVER);
    expect([actsIn(turn), asked(turn)?.type]).toEqual([['blocksTooClose'], 'breathWait']);
    const yes = said(turn.evening, { type: 'yes' }, OVER + 9000);
    expect(specIn(yes)).toMatchObject({ patternId: 'long exhale', cycles: 6 });
  });

  test('twice a night is followed by the long exhale for as long as was said', () => {
    const second = said(
      { session: fresh.session, profile: block.evening.profile },
      breathe('four seven eight', { minutes: UNSAID }),
      BEGIN + 600_000,
    );
    const turn = said(second.evening, more(minutes(2)), OVER + 600_000);
    expect(actsIn(turn)).toEqual(['blocksEnough']);
    const yes = said(turn.evening, { type: 'yes' }, OVER + 609_000);
    expect(specIn(yes)).toMatchObject({ patternId: 'long exhale', cycles: 12 });
  });
});

describe('when nothing is breathed', () => {
  test('a massage gets longer, and goes on at its cue', () => {
    const massage = said(fresh, { type: 'start', routine: UNSAID, ...minutes(10) });
    const turn = said(massage.evening, more(minutes(2)), BEGIN + 60_000);
    expect([turn.reply.type, actsIn(turn)]).toEqual(['guide', ['lengthChanged']]);
    expect(massageMs(turn)).toBe(720_000);
    const paused = said(massage.evening, { type: 'pause' }, BEGIN + 60_000);
    const longer = said(paused.evening, more(), BEGIN + 65_000);
    expect([actsIn(longer), massageMs(longer)]).toEqual([['lengthChanged'], 720_000]);
  });

  test('a breathing in the middle of a massage gets longer, the massage not', () => {
    const massage = said(fresh, { type: 'start', routine: UNSAID, ...minutes(10) });
    const held = said(massage.evening, breathe('even', minutes(1)), BEGIN + 60_000);
    const turn = said(held.evening, more(), BEGIN + 90_000);
    expect(specIn(turn).cycles).toBe(12);
    expect(turn.evening.session.waiting?.spec).toEqual(held.evening.session.waiting?.spec);
  });

  test('with nothing under way that is said, and at the gate it is for what follows', () => {
    expect(actsIn(said(fresh, more()))).toEqual(['nothingUnderWay']);
    const gate = said({ ...fresh, profile: {} }, { type: 'launch' });
    const turn = said(gate.evening, more(minutes(2)), BEGIN + 30_000);
    expect([turn.reply.type, actsIn(turn)]).toEqual(['ask', ['lengthChanged']]);
    expect(asked(turn)).toMatchObject({ type: 'gate', start: { minutes: 17 } });
  });

  test('said to the offer of a pattern, it is its length', () => {
    const offer = said(fresh, {
      type: 'breathe',
      pattern: { type: 'own', phases: { inhale: 9 } },
      minutes: UNSAID,
    });
    const turn = said(offer.evening, more(minutes(2)), BEGIN + 9000);
    expect([turn.reply.type, totalMs(timelineOf(library, specIn(turn))) <= 120_000]).toEqual(['guide', true]);
  });
});

test('whatever is asked for, a breathing stays within the dose of its pattern, and whole', () => {
  const wishes = fc.oneof(
    fc.integer({ min: 0, max: 12 }).map((n) => minutes(n)),
    fc.integer({ min: 0, max: 70 }).map(rounds),
    fc.constant<SaidLength>({ minutes: UNSAID }),
  );
  const events = fc.oneof(
    wishes.map(more),
    fc.constantFrom<SessionEvent>(
      { type: 'setPace', pace: 'slower' },
      { type: 'setPace', pace: 'faster' },
      { type: 'setPace', pace: 'slowest' },
      { type: 'yes' },
      { type: 'no' },
      { type: 'pause' },
      { type: 'resume' },
    ),
  );
  const script = fc.array(fc.record({ event: events, afterMs: fc.integer({ min: 2000, max: 150_000 }) }), {
    ...{ minLength: 1, maxLength: 12 },
  });
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(library.patterns)), wishes, script, (id, length, steps) => {
      let turn = said(said(fresh, breathe(id, length)).evening, { type: 'yes' }, BEGIN + 1000);
      let now = BEGIN + 1000;
      for (const { event, afterMs } of steps) {
        now += afterMs;
        const { course } = turn.evening.session;
        if (course === undefined) return;
        turn = said(turn.evening, event, now);
        const { spec } = turn.evening.session.course ?? course;
        const pattern = spec.activity === 'breathing' ? patternOf(library, spec) : undefined;
        if (pattern === undefined || spec.activity !== 'breathing') throw new Error('no breathing');
        const timeline = timelineOf(library, spec);
        expect(totalMs(timeline)).toBeLessThanOrEqual(mostMinutes(pattern) * 60_000);
        if (isGuarded(pattern)) expect(spec.cycles).toBeLessThanOrEqual(4);
        const after = turn.evening.session.course;
        if (after !== undefined && isOver(library, after))
          expect(isSame(after.at, endOf(timeline))).toBe(true);
        if (after !== undefined)
          expect(recordOf(library, after)?.guidedMs ?? 0).toBeLessThanOrEqual(totalMs(timeline));
        expect(cycleMs(pattern)).toBeLessThanOrEqual(24_000);
      }
    }),
    { numRuns: 100 },
  );
});
