import { describe, expect, test } from '@jest/globals';
import { library } from '../../../lambda/src/content/library';
import { timelineOf } from '../../../lambda/src/domain/course';
import { totalMs } from '../../../lambda/src/domain/position';
import { advance } from '../../../lambda/src/domain/session/advance';
import type { SessionEvent } from '../../../lambda/src/domain/session/event';
import type { Evening } from '../../../lambda/src/domain/session/state';
import type { Turn } from '../../../lambda/src/domain/session/turn';
import { setup } from '../../setup';

const UNSAID = { type: 'unsaid' } as const;
const fresh: Evening = {
  session: { mode: { type: 'idle' }, misses: 0 },
  profile: { gateAt: Date.parse('2026-03-28T00:00:00Z') },
};
const said = (evening: Evening, event: SessionEvent, at: string, timeZone = 'Europe/Berlin'): Turn =>
  advance(setup, evening, event, {
    ...{ now: Date.parse(at), requestId: `request-${at}`, deviceId: 'bedroom', timeZone, weekStart: 1 },
  });
const massage = (minutes?: number): SessionEvent => ({
  ...{ type: 'start', routine: UNSAID },
  minutes: minutes === undefined ? UNSAID : { type: 'minutes', minutes, halfDropped: false },
});
const minutesIn = ({ evening: { session } }: Turn): number =>
  session.course === undefined ? 0 : totalMs(timelineOf(library, session.course.spec)) / 60_000;
const actIn = ({ reply }: Turn) => ('acts' in reply ? reply.acts[0] : undefined);

describe('to be done by a time of day', () => {
  test.each([
    ['well before it', '2026-03-28T20:40:00Z', '22:30', 'before', 15],
    ['in a quarter of an hour', '2026-03-28T21:15:00Z', '22:30', 'then', 12],
    ['said as an hour of the morning', '2026-03-28T21:15:00Z', '10:30', 'then', 12],
    ['past midnight', '2026-03-28T22:55:00Z', '00:10', 'then', 12],
    // A quarter to two, and at two the clocks go forward.
    ['in the night of the clock change', '2026-03-29T00:45:00Z', '03:00', 'then', 12],
    ['too soon', '2026-03-28T21:27:00Z', '22:30', 'after', 5],
  ] as const)('%s', (_, at, by, when, minutes) => {
    const begun = said(fresh, massage(), at);
    const turn = said(begun.evening, { type: 'finishBy', at: by }, at);
    expect(actIn(turn)).toMatchObject({ type: 'finishesBy', at: by, when });
    expect(minutesIn(turn)).toBe(minutes);
  });

  test('never makes it longer', () => {
    const begun = said(fresh, massage(7), '2026-03-28T20:40:00Z');
    const turn = said(begun.evening, { type: 'finishBy', at: '22:30' }, '2026-03-28T20:40:00Z');
    expect(minutesIn(turn)).toBe(7);
  });
});

describe('before anything is under way', () => {
  const AT = '2026-03-28T20:40:00Z';

  test.each<[string, SessionEvent, object]>([
    [
      'a step left out tonight',
      { type: 'skipStep', step: { type: 'known', id: 'toes' }, scope: 'tonight' },
      { skipped: ['toes'] },
    ],
    ['less time', { type: 'addTime', minutes: UNSAID, less: true }, { minutes: 10 }],
    ['a time to be done by', { type: 'finishBy', at: '21:50' }, { minutes: 8 }],
  ])('%s waits for a start', (_, event, start) => {
    const turn = said(fresh, event, AT);
    expect(turn.evening.session.mode).toMatchObject({ type: 'asking', question: { type: 'begin', start } });
    const begun = said(turn.evening, { type: 'yes' }, AT);
    expect(begun.reply.type).toBe('guide');
    expect(begun.evening.session.course?.spec).toMatchObject(start);
  });

  test('what is always so is kept, and starts nothing', () => {
    const turn = said(fresh, { type: 'skipStep', step: { type: 'known', id: 'ankle' }, scope: 'always' }, AT);
    expect([turn.reply.type, turn.evening.profile.skipped]).toEqual(['tell', ['ankle']]);
    const back = said(
      turn.evening,
      { type: 'skipStep', step: { type: 'known', id: 'ankle' }, scope: 'back' },
      AT,
    );
    expect(back.evening.profile.skipped).toBeUndefined();
  });

  test.each<SessionEvent>([
    { type: 'switchFoot' },
    { type: 'goToStep', step: { type: 'known', id: 'arch' } },
  ])('$type has nothing to go to', (event) => {
    expect(said(fresh, event, AT).reply).toEqual({ type: 'tell', acts: [{ type: 'nothingUnderWay' }] });
  });
});

describe('"skip this", without a name', () => {
  const AT = '2026-03-28T20:40:00Z';
  const THIS: SessionEvent = { type: 'skipStep', step: UNSAID, scope: 'tonight' };

  test.each<[string, Evening]>([
    ['where nothing is under way', fresh],
    ['at a question', said({ ...fresh, profile: {} }, { type: 'launch' }, AT).evening],
    [
      'while breathing',
      said(fresh, { type: 'breathe', pattern: { type: 'unsaid' }, minutes: UNSAID }, AT).evening,
    ],
  ])('%s is the same as "next"', (_, evening) =>
    expect(said(evening, THIS, AT)).toEqual(said(evening, { type: 'next' }, AT)),
  );

  test('leaves out the step that is guided, on both feet, in the same time', () => {
    const begun = said(fresh, massage(15), AT);
    const turn = said(begun.evening, THIS, '2026-03-28T20:40:20Z');
    expect(actIn(turn)).toMatchObject({ type: 'stepSkipped', step: { stepId: 'heel' } });
    expect(minutesIn(turn)).toBeCloseTo(15, 1);
    const steps = said(turn.evening, THIS, '2026-03-28T20:40:25Z');
    expect(actIn(steps)).toMatchObject({ type: 'stepSkipped', step: { stepId: 'arch' } });
  });
});

test('a massage that loses its last step while it waits is over when the breathing is', () => {
  const at = (second: number) => new Date(Date.parse('2026-03-28T20:40:00Z') + second * 1000).toISOString();
  let turn = said(fresh, massage(5), at(0));
  for (let second = 3; second < 60 && turn.evening.session.course?.at.step !== 7; second += 3)
    turn = said(turn.evening, { type: 'next' }, at(second));
  expect(turn.evening.session.course?.at.step).toBe(7);
  const breathing: SessionEvent = {
    ...{ type: 'breathe', pattern: { type: 'unsaid' }, minutes: UNSAID, cycles: 1 },
  };
  const breathes = said(turn.evening, breathing, at(60));
  const skipped = said(
    breathes.evening,
    { type: 'skipStep', step: { type: 'known', id: 'strokes' }, scope: 'tonight' },
    at(61),
  );
  const breathed = said(skipped.evening, { type: 'next' }, at(80));
  const back = said(breathed.evening, { type: 'next' }, at(81));
  expect([breathes.evening.session.waiting !== undefined, back.reply.type]).toEqual([true, 'ask']);
  expect(back.evening.session.mode).toMatchObject({ type: 'asking', question: { type: 'finish' } });
});
